/**
 * Stacks of overlays that nobody thought of: the function in the outermost overlay stamps what `rollstamp stamp` behind
 * kustomize does, sources with a hash suffix aside. `SEED=N npm run e2e -- --match krm-stacks` repeats others.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from './krm-tools.ts';
import { folderOf, rollstamp, root } from './shell.ts';
import { stampsOf } from './stamps.ts';
import type { Workload } from './stamps.ts';

const test = suite('KRM function: random stacks');

const SEED = Number(process.env['SEED'] ?? 1);
const STACKS = 24;

type Files = Record<string, string>;

/** Numbers from 0 up to a limit, the same for the same seed (mulberry32). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const SOURCES = ['settings', 'features', 'database', 'tls'] as const;

interface Stack {
  readonly files: Files;
  readonly random: (limit: number) => number;
  readonly isIn: (chance: number) => boolean;
}

/** A base with sources, plain or generated, and workloads that use them by every kind of reference. */
function addBase(folder: string, { files, random, isIn }: Stack): void {
  const lists: Record<'resources' | 'configMapGenerator' | 'secretGenerator', string[]> = {
    resources: ['app.yaml'],
    configMapGenerator: [],
    secretGenerator: [],
  };
  const documents: string[] = [];
  for (const name of SOURCES) {
    for (const kind of ['ConfigMap', 'Secret'] as const) {
      if (isIn(0.3)) continue;
      if (isIn(0.5)) {
        const field = kind === 'ConfigMap' ? 'data' : 'stringData';
        documents.push(
          `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${field}:\n  key: "${String(random(9))}"\n`,
        );
      } else {
        const options = isIn(0.6) ? '\n  options: {disableNameSuffixHash: true}' : '';
        lists[kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator'].push(
          `name: ${name}\n  literals: [key=${String(random(9))}]${options}`,
        );
      }
    }
  }
  for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet']) {
    if (isIn(0.3)) continue;
    documents.push(workload(kind, { files, random, isIn }));
  }
  documents.push(workload('Deployment', { files, random, isIn }, 'always'));
  files[`${folder}/app.yaml`] = documents.join('---\n');
  files[`${folder}/kustomization.yaml`] = Object.entries(lists)
    .filter(([, items]) => items.length > 0)
    .map(([field, items]) => `${field}:\n${items.map((item) => `- ${item}\n`).join('')}`)
    .join('');
}

function workload(kind: string, { random, isIn }: Stack, name = `${kind.toLowerCase()}-app`): string {
  const pick = (): string => SOURCES[random(SOURCES.length)] ?? '';
  const rule = isIn(0.8)
    ? 'reloader.stakater.com/auto: "true"'
    : 'configmap.reloader.stakater.com/reload: .*(settings|tls).*';
  return `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
  annotations:
    ${rule}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      initContainers:
      - name: init
        env:
        - {name: A, valueFrom: {secretKeyRef: {name: ${pick()}, key: key}}}
      containers:
      - name: main
        envFrom:
        - configMapRef: {name: ${pick()}}
        - secretRef: {name: ${pick()}}
        volumeMounts:
        - {name: v, mountPath: /v}
        - {name: p, mountPath: /p}
      volumes:
      - {name: v, configMap: {name: ${pick()}}}
      - {name: p, projected: {sources: [{secret: {name: ${pick()}}}, {configMap: {name: ${pick()}}}]}}
`;
}

/** An overlay of others, which changes names, namespace and contents. */
function addOverlay(folder: string, resources: readonly string[], { files, isIn, random }: Stack): void {
  const lines = [`resources:\n${resources.map((one) => `- ../${one}\n`).join('')}`];
  if (isIn(0.6) || resources.length > 1) lines.push(`namePrefix: ${folder}-\n`);
  if (isIn(0.3)) lines.push(`nameSuffix: -${folder}\n`);
  if (isIn(0.4)) lines.push(`namespace: ns-${String(random(3))}\n`);
  if (isIn(0.4)) lines.push(`labels:\n- pairs: {part-of: ${folder}}\n`);
  if (isIn(0.3)) {
    const annotation = '- {op: add, path: /metadata/annotations/example.com~1x, value: y}';
    lines.push(`patches:\n- target: {kind: Deployment}\n  patch: |-\n    ${annotation}\n`);
  }
  files[`${folder}/kustomization.yaml`] = lines.join('');
}

const DECLARATION = `transformers:
- |-
  apiVersion: rollstamp.io/v1alpha1
  kind: Rollstamp
  metadata:
    name: rollstamp
    annotations:
      config.kubernetes.io/function: |
        exec: {path: rollstamp-krm}
`;

function stackOf(seed: number): Files {
  const random = createRandom(seed);
  const stack: Stack = { files: {}, random, isIn: (chance) => random(1000) < chance * 1000 };
  addBase('one', stack);
  addOverlay('a', ['one'], stack);
  const isForked = stack.isIn(0.5);
  if (isForked) {
    // The same base again, or another one, under a prefix of its own.
    if (stack.isIn(0.5)) addBase('two', stack);
    addOverlay('b', [stack.files['two/kustomization.yaml'] === undefined ? 'one' : 'two'], stack);
    for (const name of ['a', 'b']) {
      const file = `${name}/kustomization.yaml`;
      const text = stack.files[file] ?? '';
      stack.files[file] = text.includes('namePrefix') ? text : `${text}namePrefix: ${name}-\n`;
    }
  }
  addOverlay('top', isForked ? ['a', 'b'] : ['a'], stack);
  stack.files['top/kustomization.yaml'] += DECLARATION;
  return stack.files;
}

const HASH = /-[a-z0-9]{10}$/;

/** Without the stamps of sources that have a hash suffix in the render: under a name with it, or before it came. */
function withoutHashed(workloads: readonly Workload[], render: readonly Workload[]): readonly Workload[] {
  return workloads.flatMap(({ name, stamps }) => {
    const others = Object.keys(render.find((one) => one.name === name)?.stamps ?? {});
    const hashed = new Set(others.flatMap((key) => (HASH.test(key) ? [key, key.replace(HASH, '')] : [])));
    const kept = Object.entries(stamps).filter(([key]) => !hashed.has(key));
    return kept.length === 0 ? [] : [{ name, stamps: Object.fromEntries(kept) }];
  });
}

for (let seed = SEED; seed < SEED + STACKS; seed += 1) {
  test(`stack ${String(seed)}`, () => {
    const folder = folderOf(stackOf(seed));
    const built = build(`${folder}/top`);
    assert.is(built.code, 0, built.stderr);
    const plain = build(`${folder}/top`, []);
    assert.is(plain.code, 0, plain.stderr);
    const piped = rollstamp(['stamp', '--quiet', '-'], { cwd: root, input: plain.stdout });
    assert.is(piped.code, 0, piped.stderr);
    const behind = stampsOf(piped.stdout);
    assert.equal(withoutHashed(stampsOf(built.stdout), behind), withoutHashed(behind, behind));
  });
}

test('the stacks hold what they are for', () => {
  const all = Array.from({ length: STACKS }, (_, index) => Object.values(stackOf(SEED + index)).join('')).join('');
  for (const word of [
    'namePrefix',
    'nameSuffix',
    'namespace: ns-',
    'secretGenerator',
    'disableNameSuffixHash',
    '- ../b',
  ])
    assert.match(all, word);
});

test.run();
