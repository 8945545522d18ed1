/** The fast reader against the full one: what it accepts it must read exactly alike. FUZZ_RUNS raises the number. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { suite } from 'uvu';
import { parse } from 'yaml';
import * as assert from 'uvu/assert';
import { plainNode } from '../fixtures/plain-node.ts';
import { FastReader } from './fast-reader.ts';
import { LIMITS } from './limits.ts';
import { splitDocuments } from './split.ts';
import { readYaml } from './yaml.ts';

const test = suite('fast-reader');

/** Compares the readers on every chunk; answers how many the fast one accepted. */
function compare(text: string): number {
  const file = { path: 'x', text };
  const reader = new FastReader(file);
  let accepted = 0;
  for (const chunk of splitDocuments(text)) {
    const fast = reader.read(chunk);
    if (fast === undefined) continue;
    accepted += 1;
    const full = readYaml(file, chunk.start, chunk.end);
    assert.is(full.length, 1);
    assert.equal(plainNode(fast.root), plainNode(full[0]?.root ?? fast.root));
    assert.is(fast.explicitStart, full[0]?.explicitStart);
    assert.equal(fast.duplicates, full[0]?.duplicates);
    assert.is(full[0]?.hasDirectives, false);
    // Of JSON, Kubernetes refuses none of it.
    if (chunk.isJson !== true) assert.is(full[0]?.problem, undefined);
  }
  return accepted;
}

const SEEDS = readdirSync('fixtures/stamp', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .toSorted();

const SIMPLE = `# a deployment
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {}
spec:
  template:
    spec:
      containers:
      - name: "app" # the app
        args: ['a', "b"]
      - name: side
        command:
          - sh
          - -c
          - |
            echo "hello"

            exit 0
        env:
          - name: X
            value: 'single: quoted'
          - {}
      volumes:
  empty:
data:
  folded: >-
    one
    two
      more

  kept: |+
    end

`;

const FLOW = `apiVersion: v1
kind: List
items:
- {"apiVersion": "v1", 'kind': 'ConfigMap', metadata: {name: a, labels: {}, "b":"c"}}
- {
    apiVersion: v1, kind: Secret,
    metadata: { name: b, x: [ 1, -2, [ c, "d" ], { e: f } ] },
    "data": { "g": "aGVsbG8=" } # end
  }
- "kind": 'x'
  'y': [a,
   b]
`;

test('reads the usual layout of rendered manifests', () => {
  assert.is(compare(SIMPLE), 1);
  assert.is(compare(SIMPLE.replaceAll('\n', '\r\n')), 1);
});

test('leaves to the full reader what it cannot tell for sure', () => {
  const refused = [
    'a: &x b\n',
    'a: *x\n',
    'a: !!str b\n',
    'a: b\n  c\n',
    'a: "b\n  c"\n',
    'a: "\\x41"\n',
    'a: "\\/"\n',
    'a: "\\"\n',
    'a: "b\\\n  c"\n',
    '"\\n": b\n',
    "'it''s': b\n",
    '"": b\n',
    '"a" : b\n',
    '"a":b\n',
    '"a": b\n"a": c\n',
    `${'a'.repeat(1024)}: b\n`,
    'a: "\\ud83d\\ude00"\n',
    'a: "\\u12\n',
    'a: \ud83d\n',
    'a: [b, ]\n',
    'a: [b c]\n',
    'a: [b: c]\n',
    'a: [-]\n',
    'a: [b # c\n  ]\n',
    'a: [\tb]\n',
    'a: [b\n]\n',
    'a: [b] c\n',
    "a: [b 'c']\n",
    "a: ['it''s']\n",
    'a: [*b]\n',
    'a: {b}\n',
    'a: {b: }\n',
    'a: {b:c}\n',
    'a: {"b":}\n',
    'a: {b: c, b: d}\n',
    'a: {y: c}\n',
    'a: {? b: c}\n',
    'a: {b: c\n',
    '{a: b} c\n',
    '{a: b}\nc: d\n',
    '[\n- a]\n',
    "a: 'it''s'\n",
    'a: |2\n  b\n',
    'a: |\n\n  b\n',
    'a: b\na: c\n',
    'y: b\n',
    'on: b\n',
    '1: b\n',
    '? a\n: b\n',
    '<<: b\n',
    '- a\n',
    ' a: b\n',
    'a:\tb\n',
    'a: b\t\n',
    'a: b: c\n',
    'a:\n- \n',
    'a: b\n...\n',
    '%YAML 1.2\n---\na: b\n',
    '--- a: b\n',
    'a: b\u2028c\n',
    'a: b\rc: d\n',
  ];
  for (const text of refused) assert.is(compare(text), 0, JSON.stringify(text));
});

test('reads keys in quotes and collections in brackets', () => {
  const accepted = [
    '"a": b\n',
    "'a b': c\n",
    '"<<": b\n"y": c\n"1": d\n',
    'a:\n- "b": c\n  d: e\n- \'f\': g\n',
    'a: [b]\n',
    'a: [b, 1, "c, d", \'e]\', x/y.z, -1, .5, +1e3]\n',
    'a: {b: c, "d":1, \'e\': {}, f: [], g: {h: [i]}} # j\nk: l\n',
    'a: {b:\n  c,\n  "d" : e\n   }\n',
    'a:\n- {b: c}\n- [d]\n',
    'a:\n  - [\n    b\n    ]\n',
    '{a: b}\n',
    '{\n"a": [\n"1"\n]\n}\n# c\n',
    '[a, b]\n',
    '{\r\n  "a": "b"\r\n}\r\n',
    'a: {"\u00e9": "\u{1F600}"}\n',
  ];
  for (const text of accepted) assert.is(compare(text), 1, JSON.stringify(text));
});

test('reads JSON', () => {
  const accepted = [
    '{"a":{"b":[1,-2.5e+3,true,false,null,"",{},[]]}}',
    ' {"a": 1}\n{"b": 2}',
    '{\n\t"a": "\\u00e9\\n\\r\\b\\f\\t\\"\\\\",\n\t"b": [\n\t\t"c"\n\t]\n}\n',
  ];
  for (const text of accepted) assert.ok(compare(text) > 0, JSON.stringify(text));
  for (const text of ['{"a": "\\/"}', '{"a": "\\ud83d\\ude00"}', '{"a": 1, "a": 2}', '{"": 1}', '{"\\n": 1}']) {
    assert.is(compare(text), 0, JSON.stringify(text));
  }
});

test('reads the escape sequences that tools write', () => {
  assert.is(compare('a: "^a\\\\.b$"\nb: "say \\"no\\"\\n\\tor"\nc: "\\\\" # "\n'), 1);
  assert.is(compare('a: "\\\\n"\r\nb:\r\n- "\\""\r\n'), 1);
  assert.is(compare("a: '\\n'\n"), 1);
});

test('reads large documents, but none with a scalar over its limit', () => {
  const half = 'x'.repeat(LIMITS.scalar / 2 + 1);
  const reads = (text: string): boolean => {
    const [chunk] = splitDocuments(text);
    return chunk !== undefined && new FastReader({ path: 'test', text }).read(chunk) !== undefined;
  };
  assert.ok(reads(`a: ${half}\nb: "${half}"\nc: |\n  ${half}\n`));
  for (const text of [
    `a: ${half}${half}\n`,
    `a: "${half}${half}"\n`,
    `a: |\n  ${half}${half}\n`,
    `${half}${half}: a\n`,
  ]) {
    assert.not.ok(reads(text));
  }
});

/** Pieces that change what a YAML text means: words, and what splitting at spaces would lose. */
const WORDS =
  "# : - | |- > \" ' '' { } {} [] [ ] , &a *a !!str <<: ... ? % y on null ~ 1 0o7 .inf = @ ` \\ \\n \\\\ \\\" \\x . --- |2 \u00e9 \u{1F600}";
const PIECES: readonly string[] = WORDS.split(' ').concat(
  [' ', '  ', '    ', '\n', '\n\n', '\n  ', '\n    ', '\t', '\r', '\r\n', '\0', '\u00a0', '\u0085', '\u2028', '\ufeff'],
  [' #', ': ', '- ', '|+\n', '>-\n', '\n...\n', '\n---\n', 'key: v\n', '- a\n'],
);

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 3000);

test('reads mutants of real layouts as the full reader does, or not at all', () => {
  const json = JSON.stringify(parse(SIMPLE), undefined, 2);
  const texts = [
    ...SEEDS,
    SIMPLE,
    SIMPLE.replaceAll('\n', '\r\n'),
    FLOW,
    json,
    json.replaceAll('  ', '\t'),
    `---\n${json}`,
  ];
  const mutation = fc.record({ at: fc.nat(), cut: fc.nat(6), piece: fc.constantFrom('', ...PIECES) });
  let accepted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 3 }), (seed, mutations) => {
      let text = seed;
      for (const { at, cut, piece } of mutations) {
        const offset = at % (text.length + 1);
        text = text.slice(0, offset) + piece + text.slice(offset + (piece === '' ? cut : 0));
      }
      accepted += compare(text);
    }),
    { numRuns: RUNS },
  );
  assert.ok(accepted > RUNS / 10, `the fast reader accepted only ${String(accepted)} documents`);
});

test.run();
