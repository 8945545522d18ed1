import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseConfig } from './config-file.ts';
import { UsageError } from './errors.ts';

/** The settings of a text, without their places. */
function settingsOf(text: string): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries([...parseConfig('c.yaml', text)].map(([key, { value }]) => [key, value]));
}

function messageOf(text: string): string {
  try {
    parseConfig('c.yaml', text);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`was read: ${JSON.stringify(text)}`);
}

const config = suite('parseConfig');

config('reads scalars as they are written', () => {
  const text = 'a: true\nb: 1.0\nc: 0x1F\nd: "q"\ne: text\nf: 007\ng: yes\nh:\ni: ~\nj: |\n  block\n';
  assert.equal(settingsOf(text), {
    a: 'true',
    b: '1.0',
    c: '0x1F',
    d: 'q',
    e: 'text',
    f: '007',
    g: 'yes',
    h: '',
    i: '',
    j: 'block\n',
  });
});

config('reads lists, and mappings as lists', () => {
  assert.equal(settingsOf('a: [x, 1, true]\nb:\n  - y\n  - "z, z"\nc: {k: v, l: 2}\nd: []\ne: {}\n'), {
    a: ['x', '1', 'true'],
    b: ['y', 'z, z'],
    c: ['k=v', 'l=2'],
    d: [],
    e: [],
  });
});

config('reads nothing from nothing', () => {
  for (const text of ['', '\n', '# comment\n', '---\n', '\uFEFF']) assert.equal(settingsOf(text), {});
});

config('reads JSON, a byte order mark and CRLF', () => {
  assert.equal(settingsOf('{"a": true, "b": ["c"]}'), { a: 'true', b: ['c'] });
  assert.equal(settingsOf('\uFEFFa: true\r\nb: c\r\n'), { a: 'true', b: 'c' });
});

config('takes names that objects have', () => {
  const settings = parseConfig('c.yaml', '__proto__: a\nconstructor: b\n');
  assert.is(settings.get('__proto__')?.value, 'a');
  assert.is(settings.get('constructor')?.value, 'b');
  assert.is(settings.size, 2);
});

config('knows the places', () => {
  const settings = parseConfig('c.yaml', '# c\na: 1\n\n"b": 2\n');
  assert.is(settings.get('a')?.place, 'c.yaml:2:1');
  assert.is(settings.get('b')?.place, 'c.yaml:4:1');
});

config('refuses what is no configuration file, with the place and without the text', () => {
  const cases: readonly (readonly [text: string, message: string])[] = [
    ['- SECRET\n', '1:1: a configuration file is a mapping of options, e.g. autoReloadAll: true'],
    ['SECRET\n', '1:1: a configuration file is a mapping of options, e.g. autoReloadAll: true'],
    ['a: [SECRET\n', '2:1: not YAML from here on: correct the configuration file'],
    ['a: 1\n  SECRET: 2\n', '1:4: not YAML from here on: correct the configuration file'],
    ['a: "SECRET\n', '2:1: not YAML from here on: correct the configuration file'],
    ['a: 1\n\tSECRET: 2\n', '2:1: not YAML from here on: correct the configuration file'],
    ['a: 1\nb: 2\na: SECRET\n', '3:1: the key stands twice: remove one of the two'],
    ['a: 1\n---\nb: SECRET\n', '2:1: a configuration file is one document: remove the line `---` and what follows it'],
    ['[SECRET]: 1\n', "1:1: an option's name is expected"],
    ['a: [[SECRET]]\n', '1:1: a single value is expected here'],
    ['b: 1\na: {SECRET: [1]}\n', '2:1: a single value is expected here'],
    ['a: &x SECRET\nb: *x\n', '2:1: a single value is expected here'],
  ];
  for (const [text, message] of cases) assert.is(messageOf(text), `c.yaml:${message}`, JSON.stringify(text));
});

config('refuses nesting that would overflow the stack', () => {
  const message = 'c.yaml: the configuration file is nested too deeply: it holds options and lists of values';
  for (const text of ['[', '{', '[{', '- ', '? ', '-\t'])
    assert.is(messageOf(`a: ${text.repeat(30_000)}`), message, text);
  assert.equal(settingsOf(`a: ["${'['.repeat(40)}"]`), { a: ['['.repeat(40)] });
});

config.run();
