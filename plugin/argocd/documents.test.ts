/** What Argo CD's decoder makes of odd documents: each is refused, or printed as it is. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, CONFIG, MARKER, SECRET, argocd, prints } from '../../fixtures/argocd/harness.ts';
import { countObjects } from './documents.ts';

const count = (text: string): number => countObjects({ path: '-', text });

const counted = suite('argocd: objects of a render');

const COUNTED: readonly (readonly [name: string, text: string, objects: number])[] = [
  ['none', '', 0],
  ['comments and nulls', '---\n# a\n---\n\n---\nnull\n---\n~ # b\n', 0],
  ['one', CONFIG, 1],
  ['two', `---\n${CONFIG}---\n${SECRET}---\n`, 2],
  ['CRLF', `---\r\n${CONFIG.replaceAll('\n', '\r\n')}---\r\n${SECRET.replaceAll('\n', '\r\n')}`, 2],
  ['a byte order mark', `\uFEFF${CONFIG}`, 1],
  ['separators with comments', `--- # one\n${CONFIG}---   \n${SECRET}`, 2],
  ['kind first', 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\n', 1],
  ['quoted', '"kind": "ConfigMap"\n\'apiVersion\': "v1"\n', 1],
  ['flow', '{kind: ConfigMap, apiVersion: v1}\n', 1],
  ['indented', '  kind: ConfigMap\n  apiVersion: v1\n', 1],
  ['JSON', '{"kind":"ConfigMap","apiVersion":"v1"}{"kind":"Secret","apiVersion":"v1"}\n', 2],
  [
    'a list',
    'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret}\n- {apiVersion: v1, kind: ConfigMap}\n',
    2,
  ],
  ['an empty list', 'apiVersion: v1\nkind: List\nitems: []\n', 0],
  ['a list of nothing', 'apiVersion: v1\nkind: ConfigMapList\nitems: null\n', 0],
  ['an end and a start', `${CONFIG}...\n---\n${SECRET}...\n# end\n`, 2],
  ['dashes in a block', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    ----- BEGIN\n    ---\n', 1],
];

for (const [name, text, objects] of COUNTED) counted(`are counted: ${name}`, () => assert.is(count(text), objects));

const KIND = 'document 2 has no kind';

const REFUSED: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['no kind', `apiVersion: v1\nstringData: {a: ${MARKER}}\n`, new RegExp(KIND)],
  ['no apiVersion', `kind: Secret\nstringData: {a: ${MARKER}}\n`, /document 2 has no apiVersion/],
  ['empty kind', `kind: ""\napiVersion: v1\nstringData: {a: ${MARKER}}\n`, new RegExp(KIND)],
  ['null kind', `kind:\napiVersion: v1\nstringData: {a: ${MARKER}}\n`, new RegExp(KIND)],
  ['kind is a boolean', `kind: yes\napiVersion: v1\nstringData: {a: ${MARKER}}\n`, new RegExp(KIND)],
  ['apiVersion is a number', `kind: Secret\napiVersion: 1\nstringData: {a: ${MARKER}}\n`, /has no apiVersion/],
  ['apiVersion in a block', `kind: Secret\nx: |\n  apiVersion: v1\nstringData: {a: ${MARKER}}\n`, /has no apiVersion/],
  [
    'apiVersion of the next',
    `kind: Secret\nstringData: {a: ${MARKER}}\n---\n${CONFIG}`,
    /document 2 has no apiVersion/,
  ],
  ['a text', `WARNING: ${MARKER}\n`, new RegExp(KIND)],
  ['a bare text', `${MARKER}\n`, /document 2 is not a mapping/],
  ['a sequence', `- ${MARKER}\n`, /document 2 is not a mapping/],
  ['JSON', `{"apiVersion":"v1","stringData":{"a":"${MARKER}"}}\n`, new RegExp(KIND)],
  ['a number', '12\n', /document 2 is not a mapping/],
  [
    'an item without kind',
    `apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret}\n- {apiVersion: v1, a: ${MARKER}}\n`,
    /document 2 has an item, number 2, that has no kind/,
  ],
  [
    'an item that is a text',
    `apiVersion: v1\nkind: List\nitems: [${MARKER}]\n`,
    /has an item, number 1, that is not a mapping/,
  ],
  ['items without kind', `items: [{a: ${MARKER}}]\n`, new RegExp(KIND)],
  ['content on the separator', `--- a: ${MARKER}\n`, /a line begins with `---` and goes on/],
  ['JSON on the separator', `--- {"a": "${MARKER}"}\n`, /a line begins with `---` and goes on/],
  ['four dashes', `----\n`, /a line begins with `---` and goes on/],
  ['a key at the start of a line', `-----BEGIN ${MARKER}-----\n`, /a line begins with `---` and goes on/],
  [
    'a directive',
    `%YAML 1.2
---
${CONFIG}`,
    /not YAML/,
  ],
  ['what follows an end', `${SECRET}...\n${CONFIG}`, /drops what follows `\.\.\.`/],
  ['what follows an end, later', `${SECRET}... # x\n\n# y\nhello\n`, /drops what follows `\.\.\.`/],
];

const refused = suite('argocd: documents that are refused');

for (const [name, text, message] of REFUSED) {
  refused(`by number: ${name}`, async () => {
    const helm = prints(`${CONFIG}---\n${text}`);
    const { code, stdout, stderr } = await argocd({ files: { 'Chart.yaml': CHART }, tools: { helm } });
    assert.is(code, 3, stderr);
    assert.is(stdout, '');
    assert.match(stderr, /^helm template:\d+:\d+: error: /);
    assert.match(stderr, message);
    assert.not.match(stderr, MARKER);
  });
}

refused('with a directive at its start', async () => {
  const helm = prints(`%YAML 1.1\n---\n${CONFIG}`);
  const { code, stdout, stderr } = await argocd({ files: { 'Chart.yaml': CHART }, tools: { helm } });
  assert.is(code, 3);
  assert.is(stdout, '');
  assert.match(stderr, /document 1 has a %-directive, which Argo CD does not read/);
});

const PASSED: readonly (readonly [name: string, lines: string])[] = [
  ['YAML 1.1 booleans', 'a: yes\n  b: no\n  y: on\n  n: off\n'],
  ['numbers', 'a: 0777\n  b: 0o17\n  c: 1_000\n  d: 1.0\n  e: 12e3\n'],
  ['texts that look like more', 'a: 2020-01-01\n  b: 1:30\n  c: =\n  d: 1e400\n'],
  ['keys twice', 'a: x\n  a: y\n'],
  ['large numbers', 'a: 9007199254740993\n  b: 12345678901234567890\n'],
  ['bytes, anchors, infinity', 'a: !!binary aGk=\n  b: &b x\n  c: *b\n  d: .inf\n'],
];

const passed = suite('argocd: documents that are passed on');

for (const [name, lines] of PASSED) {
  passed(`as they are: ${name}`, async () => {
    for (const kind of ['ConfigMap', 'Widget']) {
      const text = `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: cfg\ndata:\n  ${lines}`;
      const helm = prints(text);
      const { code, stdout, stderr } = await argocd({ files: { 'Chart.yaml': CHART }, tools: { helm } });
      assert.is(code, 0, stderr);
      assert.is(stdout, text);
    }
  });
}

counted.run();
refused.run();
passed.run();
