/** Documents that are made to fool a shortcut: `kind`, markers and brackets where they mean something else. */
import odd from '../../fixtures/properties/odd-texts.json' with { type: 'json' };
import type { Random } from './random.ts';

const KINDS = [
  'Deployment',
  'ConfigMap',
  'Service',
  'List',
  'Secret',
  'Foo',
  '"Deployment"',
  'ConfigMap # c',
  '!!str Secret',
];

/** Lines at the root, `@` for a kind. */
const ROOT_LINES: readonly string[] = [
  'kind: @',
  '"kind": @',
  "'kind': @",
  '"\\x6bind": @',
  '? kind\n: @',
  'kind:\n  @',
  'kind: |-\n  @',
  'kind: &k @',
  '&k kind: @',
  'kind: *k',
  '<<: {kind: @}',
  '<<: *a',
  '# kind: @',
  'x: |\n  kind: @\n  ---x\n  items: []',
  'x: |\nkind: @',
  'x: >+\n\n  kind: @\n\n',
  'x: |2\n    kind: @\n  ---\n',
  'x: "a\n  kind: @"',
  'x: "a\nkind: @"',
  "x: 'a\nkind: @\n---x'",
  'x: {kind: @}',
  'x: {\nkind: @\n}',
  'x: [\nkind: @\n]',
  'x: a\n  kind: @',
  'x:\n- kind: @',
  'x: &a {kind: @}',
  'items: []',
  'items:\n- {apiVersion: v1, kind: @, metadata: {name: cfg}}',
  '"items": [{apiVersion: apps/v1, kind: @}]',
  'x: |\n ---\n',
  'x: |\n  a\n ... \n',
  '...',
  '--- ',
  '---\t# c',
  '---#',
  'metadata: {name: cfg}',
  'metadata:\n  name: web\n  annotations: {reloader.stakater.com/auto: "true"}',
  'spec: {template: {spec: {containers: [{name: c, envFrom: [{configMapRef: {name: cfg}}]}]}}}',
  'spec:\n  template:\n    metadata:\n      annotations: {}\n    spec:\n      containers:\n      - name: c\n        envFrom:\n        - secretRef:\n            name: db',
  'data: {a: b}',
  'data:\n  a: b\n  b: |-\n    kind: @\n    # c\n   \n\n  c: "@"',
  'apiVersion: apps/v1',
  'apiVersion: v1',
  'kind: @\nkind: @',
  'metadata: {name: web}\nmetadata: {name: cfg}',
];

function lineOf(random: Random): string {
  if (random.chance(0.15)) return random.pick(odd.kindLines);
  return random.pick(ROOT_LINES).replaceAll('@', () => random.pick(KINDS));
}

function documentOf(random: Random): string {
  const lines = random.times([0, 5], () => lineOf(random));
  const usual = [
    'apiVersion: v1',
    random.pick(ROOT_LINES.slice(0, 10)).replaceAll('@', 'ConfigMap'),
    'metadata: {name: cfg}',
  ];
  const all = random.chance(0.7) ? [...usual, ...lines] : lines;
  const shuffled = all.map((line) => [random.next(), line] as const).toSorted(([a], [b]) => a - b);
  return `${shuffled.map(([, line]) => line).join('\n')}\n`;
}

/** One to three such documents. */
export function makeTrick(random: Random): string {
  return random
    .times([1, 3], () => documentOf(random))
    .join(random.pick(['---\n', '---\n', '--- # c\n', '...\n---\n', '...\n']));
}

/** A sample with a few lines of other documents in it. */
export function withOddLines(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const pad = random.chance(0.5) ? '' : ' '.repeat(random.below(9));
    lines.splice(random.below(lines.length + 1), 0, pad + lineOf(random).replaceAll('\n', `\n${pad}`));
  }
  return lines.join('\n');
}
