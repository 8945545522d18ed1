/** Documents that YAML 1.2 and Kubernetes' decoder read differently: read as Kubernetes does, or refused with the cause. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stamp } from './api.ts';
import { InputError } from './errors.ts';

const test = suite('kubernetes reads');

const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n';
const WORKLOAD = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {reloader.stakater.com/auto: "true"}
spec:
  template:
    spec:
      containers:
        - name: web
          envFrom: [{configMapRef: {name: c}}]
`;

/** The digest of a ConfigMap's stamp. */
function digestOf(config: string): string | undefined {
  const [file] = stamp(`${config}---\n${WORKLOAD}`).files;
  return /configmap\.rollstamp\.io\/c: "([0-9a-f]+)"/.exec(file?.text ?? '')?.[1];
}

test('reads brackets and quotes whose lines stand too far left, as Kubernetes does', () => {
  const expected = digestOf(`${CONFIG}data: {k: v, l: "a b"}\n`);
  assert.type(expected, 'string');
  assert.is(digestOf(`${CONFIG}data: {\nk: v,\n  l: "a\nb"\n}\n`), expected);
  assert.is(digestOf(`${CONFIG}data: {\r\nk: v,\r\nl: "a\r\nb"\r\n}\r\n`), expected);
});

test('counts the last line of a text that is kept, be it of spaces alone', () => {
  const atEnd = (data: string): string | undefined => {
    const [file] = stamp(`${WORKLOAD}---\n${CONFIG}${data}`).files;
    return /configmap\.rollstamp\.io\/c: "([0-9a-f]+)"/.exec(file?.text ?? '')?.[1];
  };
  assert.is(atEnd('data:\n  k: |+\n    \n      '), digestOf(`${CONFIG}data: {k: "\\n\\n"}\n`));
  assert.is(atEnd('data:\n  k: |+\n    '), digestOf(`${CONFIG}data: {k: "\\n"}\n`));
  assert.is(atEnd('data:\n  k: |\n    '), digestOf(`${CONFIG}data: {k: ""}\n`));
});

test('takes in JSON what its decoder takes', () => {
  const json = (value: string): string =>
    `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"k":"${value}"}}\n`;
  assert.is(digestOf(json('a\\/\\ud83d\\ude00')), digestOf(json('a/\u{1F600}')));
});

test('puts a stamp where such a bracket stands', () => {
  const text = `${CONFIG}---\n${WORKLOAD.replace('    spec:\n', '    metadata: {\n      labels: {a: b}\n    }\n    spec:\n')}`;
  const [file] = stamp(text).files;
  const added = /\n( +annotations: \{\n +configmap\.rollstamp\.io\/c: "[0-9a-f]{32}"\n +\},)(?=\n +labels)/.exec(
    file?.text ?? '',
  );
  assert.ok(added !== null, file?.text);
  assert.is(file?.text.replace(added?.[0] ?? '', ''), text);
});

const REFUSED: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['a directive', `%YAML 1.2\n---\n${CONFIG}`, /%-directives/],
  ['content on the marker', `--- {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}\n`, /`---` line/],
  ['what follows an end marker', `${CONFIG}...\n${CONFIG}`, /drops what follows `\.\.\.`/],
  ['a line separator', `${CONFIG}data: {k: a\u2028b}\n`, /NEL, LS or PS/],
  ['a lone carriage return', `${CONFIG}data:\n  k: a\r  l: b\n`, /carriage return/],
  ['keys of different types', `${CONFIG}data: {"true": a, on: b}\n`, /different types/],
  ['a key that is null', `${CONFIG}data: {~: a}\n`, /a key is null/],
  ['a key that is a list', `${CONFIG}data:\n  ? [a]\n  : b\n`, /a key is null, a list/],
  ['a key beyond int64', `${CONFIG}data: {9223372036854775808: a}\n`, /integer above/],
  ['a question mark in brackets', `${CONFIG}data: {k: http://x/?a=b}\n`, /`\?` in a plain scalar/],
  ['an escaped slash', `${CONFIG}data: {k: "a\\\\\\/b"}\n`, /escape sequence `\\\/`/],
  ['half a character', `${CONFIG}data: {k: "\\ud83d\\ude00"}\n`, /half a character/],
  ['half a character in a key', `${CONFIG}data: {"\\U0000DC00": a}\n`, /half a character/],
  ['an anchor with a point', `${CONFIG}data:\n  k: &a.b c\n`, /name of an anchor/],
  ['a value that is not of its tag', `${CONFIG}data: {k: !!int a}\n`, /not of the type that its tag names/],
];

for (const [name, text, message] of REFUSED) {
  test(`refuses ${name} with the cause, a place and no source text`, () => {
    let error: unknown;
    try {
      stamp(text);
    } catch (thrown) {
      error = thrown;
    }
    assert.instance(error, InputError);
    assert.match(String(error), message);
    assert.is((error as InputError).code, 'yaml-unsupported');
    assert.ok((error as InputError).line > 0);
  });
}

test.run();
