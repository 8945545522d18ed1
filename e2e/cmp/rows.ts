/** What a plugin may print, and the objects that Argo CD reads from it. */

export interface Row {
  readonly name: string;
  readonly text: string;
  /** What each object holds as `data`. Left out: Argo CD refuses the text. */
  readonly data?: readonly unknown[];
  /** Why kubectl, which asks for an object with kind and name, cannot confirm the row. */
  readonly notForKubectl?: string;
}

const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n';

/** An object as YAML, with what follows its `data:`. */
export function yamlOf(data: string): string {
  return `${HEAD}data: ${data}\n`;
}

function jsonOf(data: string): string {
  return `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":${data}}`;
}

const A = yamlOf('{a: 1}');
const B = yamlOf('{b: 2}');
const both = [{ a: 1 }, { b: 2 }];
const json = [jsonOf('{"a":1}'), jsonOf('{"b":2}')] as const;

const SEPARATORS: readonly Row[] = [
  { name: '`---` alone', text: `${A}---\n${B}`, data: both },
  { name: '`---` with a comment', text: `${A}--- # second\n${B}`, data: both },
  { name: 'a leading, a trailing and a doubled `---`', text: `---\n${A}---\n---\n${B}---\n`, data: both },
  {
    name: 'documents of comments, null and `~`',
    text: `# x\n---\n${A}---\nnull\n---\n~\n---\n# y\n`,
    data: [{ a: 1 }],
  },
  { name: 'a mapping behind `---`', text: `${A}--- {"b": 2}\n` },
  { name: 'a key behind `---`', text: `--- a: 1\n` },
  { name: '`----`', text: `${A}----\n${B}` },
  { name: 'a PEM block at the start of a line', text: `${HEAD}data:\n  a: |\n-----BEGIN CERTIFICATE-----\n` },
  { name: 'a PEM block that is indented', text: yamlOf('\n  a: |\n    -----BEGIN'), data: [{ a: '-----BEGIN\n' }] },
  { name: 'a document behind `...` alone', text: `${A}...\n${B}`, data: [{ a: 1 }] },
  { name: 'a document behind `...` and `---`', text: `${A}...\n---\n${B}`, data: both },
  { name: 'a directive', text: `%YAML 1.1\n---\n${A}` },
];

const FORMS: readonly Row[] = [
  { name: 'JSON behind JSON', text: json.join(''), data: both },
  { name: 'JSON, a line each', text: json.join('\n'), data: both },
  { name: 'JSON with separators', text: json.join('\n---\n'), data: both },
  { name: 'one object of JSON, then YAML', text: `${json[0]}\n---\n${B}`, data: both },
  { name: 'two objects of JSON, then YAML', text: `${json.join('\n')}\n---\n${B}` },
  { name: 'CRLF', text: yamlOf('{a: 1, b: "x"}').replaceAll('\n', '\r\n'), data: [{ a: 1, b: 'x' }] },
  { name: 'CRLF in a block', text: yamlOf('\n  a: |\n    x\n    y').replaceAll('\n', '\r\n'), data: [{ a: 'x\ny\n' }] },
  { name: 'a byte order mark', text: `\uFEFF${A}`, data: [{ a: 1 }] },
  { name: 'anchors', text: yamlOf('{a: &x {b: 1}, c: *x}'), data: [{ a: { b: 1 }, c: { b: 1 } }] },
  { name: 'merged keys', text: yamlOf('{a: &x {b: 1}, c: {<<: *x}}'), data: [{ a: { b: 1 }, c: { b: 1 } }] },
];

/** Plain scalars, and what they mean. */
const SCALARS: readonly (readonly [text: string, value: unknown])[] = [
  ...['yes', 'y', 'on', 'On', 'true', 'TRUE', 'Y'].map((text) => [text, true] as const),
  ...['no', 'n', 'off', 'NO', 'False', 'N'].map((text) => [text, false] as const),
  ...['yEs', 'oN', '2020-01-01', '1:30', '=', '1e400', 'null1', '08x', '1__'].map((text) => [text, text] as const),
  ['1__', 1],
  ['0777', 511],
  ['-0777', -511],
  ['0o17', 15],
  ['0x1F', 31],
  ['0b11', 3],
  ['+1', 1],
  ['1_000', 1000],
  ['1.0', 1],
  ['12e3', 12_000],
  ['.5', 0.5],
  ['1_0.5', 10.5],
  ['~', null],
  ['Null', null],
  ['', null],
  ['9007199254740993', 9_007_199_254_740_993n],
  ['12345678901234567890', 12_345_678_901_234_567_890n],
  ['!!binary aGk=', 'hi'],
  ['!!str yes', 'yes'],
  ['"yes"', 'yes'],
];

const VALUES: readonly Row[] = [
  ...new Map(
    SCALARS.map(([text, value]) => [
      text,
      {
        name: `the value \`${text}\``,
        text: yamlOf(`\n  a: ${text}`),
        data: [{ a: typeof value === 'bigint' ? Number(value) : value }],
      },
    ]),
  ).values(),
  ...['y', 'on', 'Yes'].map((key) => ({
    name: `the key \`${key}\``,
    text: yamlOf(`{${key}: 1}`),
    data: [{ true: 1 }],
  })),
  { name: 'the key `0777`', text: yamlOf('{0777: 1}'), data: [{ '511': 1 }] },
  { name: 'equal keys', text: yamlOf('{a: 1, a: 2}'), data: [{ a: 2 }] },
  ...['.inf', '-.Inf', '.NaN'].map((text) => ({ name: `the value \`${text}\``, text: yamlOf(`{a: ${text}}`) })),
];

const notForKubectl = 'it is no object';
const OTHER: readonly Row[] = [
  { name: 'a word', text: 'hello\n', data: [undefined], notForKubectl },
  { name: 'a warning', text: 'WARNING: foo\n', data: [undefined], notForKubectl },
];

export const ROWS: readonly Row[] = [...SEPARATORS, ...FORMS, ...VALUES, ...OTHER];
