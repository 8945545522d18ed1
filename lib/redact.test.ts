import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { YamlDocument } from './nodes.ts';
import { parse } from './parse.ts';
import { REDACTED, redactions } from './redact.ts';
import { splice } from './splice.ts';
import type { InputFile } from './types.ts';

/** The text with every value of a ConfigMap or Secret redacted. */
function redacted(text: string): string {
  const file = { path: 'a.yaml', text };
  return splice(text, redactions(file, documentsOf(file)));
}

function documentsOf(file: InputFile): readonly YamlDocument[] {
  return Array.from(
    parse([file], () => true, []),
    ({ doc }) => doc,
  );
}

/** Asserts the redacted text; what is written as `_` in it is redacted. */
function hides(text: string, expected: string): void {
  const found = redacted(text);
  assert.is(found, expected.replaceAll('_', REDACTED));
  assert.is(found.split('\n').length, text.split('\n').length, 'lines keep their numbers');
}

function source(body: string, kind = 'Secret'): string {
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: a\n${body}`;
}

const redaction = suite('redactions');

redaction('hides values of every style', () => {
  hides(
    source(`data:
  plain: S
  long: S
    S
  "single": 'S'
  'double': "S\\
    S"
  literal: |
    S

      S
  folded: >-
    S
  nothing:
  last: S
`),
    source(`data:
  plain: _
  long: _
    _
  "single": _
  'double': _
    _
  literal: _
    _

      _
  folded: _
    _
  nothing:
  last: _
`),
  );
});

redaction('hides data, binaryData, stringData and annotations of both kinds', () => {
  for (const kind of ['ConfigMap', 'Secret']) {
    for (const field of ['data', 'binaryData', 'stringData']) {
      hides(source(`${field}:\n  a: S\ntype: Opaque\n`, kind), source(`${field}:\n  a: _\ntype: Opaque\n`, kind));
    }
    const annotated = (value: string): string =>
      `apiVersion: v1\nkind: ${kind}\nmetadata:\n  annotations:\n    last: ${value}\n  labels:\n    a: b\n`;
    hides(annotated(`'{"data":{"a":"S"}}'`), annotated('_'));
  }
});

redaction('leaves other objects alone', () => {
  for (const kind of ['Deployment', 'SealedSecret', 'ConfigMapping']) {
    const text = source('data:\n  a: shown\n', kind);
    assert.is(redacted(text), text);
  }
});

redaction('hides flow mappings', () => {
  hides(source('data: {a: S, "b": "S, S"}\n'), source('data: {a: _"b": _}\n'));
  hides(source('data: {\n  a: S,\n  b: [S, {c: S}],\n  d: S\n  }\n'), source('data: {\n  a: _\n  b: _\n  d: _\n  }\n'));
  hides(source('data: {}\n'), source('data: {}\n'));
});

redaction('hides compact JSON', () => {
  const json = (value: string): string =>
    `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a"},"data":{${value}},"type":"Opaque"}`;
  hides(json('"a":"S","b":"S"'), json('"a":_"b":_'));
});

redaction('hides the items of lists', () => {
  const list = (value: string): string =>
    `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  data:\n    a: ${value}\n- kind: Pod\n  data: shown\n`;
  hides(list('S'), list('_'));
  const inferred = (value: string): string => `apiVersion: v1\nkind: ConfigMapList\nitems:\n- data: {a: ${value}}\n`;
  hides(inferred('S'), inferred('_'));
});

redaction('hides what is not of the type that is wanted', () => {
  hides(source('data: S\n'), source('data: _\n'));
  hides(source('data:\n- S\n- b: S\n'), source('data:\n_\n_\n'));
  hides(source('data:\n  a:\n    - S\n    - b: S\n  c: {d: S}\n'), source('data:\n  a:\n    _\n    _\n  c: _\n'));
});

redaction('hides every copy of a duplicate key', () => {
  hides(
    source('data:\n  a: S\ndata:\n  a: S\n  a: S\nmetadata:\n  annotations: {a: S}\n'),
    source('data:\n  a: _\ndata:\n  a: _\n  a: _\nmetadata:\n  annotations: {a: _}\n'),
  );
});

redaction('hides what aliases and merge keys bring in', () => {
  hides(
    source('x: &x S\ny: &y {b: S}\nz: [&z {c: S}]\ndata:\n  a: *x\n  <<: [*y, *z]\n'),
    source('x: _\ny: &y {b: _}\nz: [&z {c: _}]\ndata:\n  a: _\n  <<: _\n'),
  );
  hides(source('x: &x\n  a: S\ndata: *x\n'), source('x: &x\n  a: _\ndata: *x\n'));
  hides(source('data:\n  a: &x S\n  b: *x\n'), source('data:\n  a: _\n  b: _\n'));
  hides(source('x: &x S\ndata:\n  a: [*x]\n'), source('x: _\ndata:\n  a: _\n'));
});

redaction('hides comments beside values', () => {
  hides(
    source('data: # S\n  # S\n  a: S # S\n  # S\n  b: S # S\n# S\n  # S\ntype: Opaque # shown\n'),
    source('data: _\n  _\n  a: _\n  _\n  b: _\n_\n  _\ntype: Opaque # shown\n'),
  );
  hides(source('data: { # S\n  a: S # S\n  } # S\n'), source('data: { _\n  a: _\n  } _\n'));
});

redaction('hides explicit keys with their values', () => {
  hides(source('data:\n  ? a\n  : S\n  ? b\n  : S\n'), source('data:\n  ? a\n  : _\n  _b\n  : _\n'));
});

redaction('keeps CRLF, a byte order mark and a missing final newline', () => {
  const text = source('data:\n  a: |\n    S\n  b: S').replaceAll('\n', '\r\n');
  const expected = source('data:\n  a: _\n    _\n  b: _').replaceAll('\n', '\r\n');
  hides(`\uFEFF${text}`, `\uFEFF${expected}`);
});

redaction('hides what Kubernetes would not unpack', () => {
  const data = '    data: {k: S}\n';
  hides(
    `apiVersion: v1\nkind: List\nitems:\n  - kind: Secret\n${data}`,
    `apiVersion: v1\nkind: List\nitems:\n  - kind: Secret\n${data.replace('S}', '<redacted>}')}`,
  );
  hides('kind: Secret\ndata: {k: S}\n', 'kind: Secret\ndata: {k: <redacted>}\n');
  const nested = `apiVersion: v1\nkind: List\nitems:\n- kind: SecretList\n  items:\n  - metadata: {}\n${data}`;
  hides(nested, nested.replace('S}', '<redacted>}'));
});

redaction('tells files apart', () => {
  const [a, b] = ['a', 'b'].map((path) => ({ path, text: source('data: {k: S}\n') }));
  if (a === undefined || b === undefined) throw new Error('two files are expected');
  const documents = documentsOf(a);
  assert.is(redactions(a, documents).length, 1);
  assert.is(redactions(b, documents).length, 0);
});

redaction.run();
