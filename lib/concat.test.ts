import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { concat } from './concat.ts';

const BOM = '\uFEFF';

interface Case {
  readonly name: string;
  readonly texts: readonly string[];
  readonly expected: string;
}

const CASES: readonly Case[] = [
  { name: 'nothing', texts: [], expected: '' },
  { name: 'one file as it is', texts: [`${BOM}a: 1`], expected: `${BOM}a: 1` },
  { name: 'one file with a marker at either side', texts: ['---\na: 1\n---\n'], expected: '---\na: 1\n---\n' },
  { name: 'two files', texts: ['a: 1\n', 'b: 2\n'], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'three files', texts: ['a: 1\n', 'b: 2\n', 'c: 3\n'], expected: 'a: 1\n---\nb: 2\n---\nc: 3\n' },
  { name: 'two files without a final newline', texts: ['a: 1', 'b: 2'], expected: 'a: 1\n---\nb: 2' },
  { name: 'marker at the start of the later', texts: ['a: 1\n', '---\nb: 2\n'], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'marker at the start, no newline before', texts: ['a: 1', '---\nb: 2\n'], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'marker alone', texts: ['a: 1\n', '---'], expected: 'a: 1\n---' },
  { name: 'marker with a comment', texts: ['a: 1\n', '--- # b\nb: 2\n'], expected: 'a: 1\n--- # b\nb: 2\n' },
  { name: 'marker with content', texts: ['a: 1\n', '--- {b: 2}\n'], expected: 'a: 1\n--- {b: 2}\n' },
  { name: 'marker with a tab', texts: ['a: 1\n', '---\t\nb: 2\n'], expected: 'a: 1\n---\t\nb: 2\n' },
  { name: 'no marker: four dashes', texts: ['a: 1\n', '----\n'], expected: 'a: 1\n---\n----\n' },
  { name: 'no marker: dashes with text', texts: ['a: 1\n', '---b: 2\n'], expected: 'a: 1\n---\n---b: 2\n' },
  { name: 'no marker: an indented one', texts: ['a: 1\n', ' ---\n'], expected: 'a: 1\n---\n ---\n' },
  { name: 'marker at the end of the earlier', texts: ['a: 1\n---\n', 'b: 2\n'], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'marker at the end, no newline', texts: ['a: 1\n---', 'b: 2\n'], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'marker at the end with blanks', texts: ['a: 1\n--- \t\n', 'b: 2\n'], expected: 'a: 1\n--- \t\nb: 2\n' },
  { name: 'marker at the end with a comment', texts: ['a: 1\n--- # c\n', 'b: 2\n'], expected: 'a: 1\n--- # c\nb: 2\n' },
  { name: 'content on the last marker', texts: ['a: 1\n--- c\n', 'b: 2\n'], expected: 'a: 1\n--- c\n---\nb: 2\n' },
  { name: 'marker at both sides', texts: ['a: 1\n---\n', '---\nb: 2\n'], expected: 'a: 1\n---\n---\nb: 2\n' },
  { name: 'end marker', texts: ['a: 1\n...\n', 'b: 2\n'], expected: 'a: 1\n...\n---\nb: 2\n' },
  { name: 'comment at the start', texts: ['a: 1\n', '# b\nb: 2\n'], expected: 'a: 1\n---\n# b\nb: 2\n' },
  { name: 'comment at the end', texts: ['a: 1\n# a', 'b: 2\n'], expected: 'a: 1\n# a\n---\nb: 2\n' },
  { name: 'BOM of the first', texts: [`${BOM}a: 1\n`, 'b: 2\n'], expected: `${BOM}a: 1\n---\nb: 2\n` },
  { name: 'BOM of the later', texts: ['a: 1\n', `${BOM}b: 2\n`], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'BOM of both', texts: [`${BOM}a: 1\n`, `${BOM}b: 2\n`], expected: `${BOM}a: 1\n---\nb: 2\n` },
  { name: 'BOM and marker of the later', texts: ['a: 1\n', `${BOM}---\nb: 2\n`], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'BOM alone', texts: ['a: 1\n', BOM], expected: 'a: 1\n' },
  { name: 'CRLF', texts: ['a: 1\r\n', 'b: 2\r\n'], expected: 'a: 1\r\n---\nb: 2\r\n' },
  { name: 'CRLF markers', texts: ['a: 1\r\n---\r\n', 'b: 2\r\n'], expected: 'a: 1\r\n---\r\nb: 2\r\n' },
  { name: 'CRLF marker at the start', texts: ['a: 1\r\n', '---\r\nb: 2'], expected: 'a: 1\r\n---\r\nb: 2' },
  { name: 'empty files', texts: ['', 'a: 1\n', '', '', 'b: 2\n', ''], expected: 'a: 1\n---\nb: 2\n' },
  { name: 'only empty files', texts: ['', ''], expected: '' },
  { name: 'blank file', texts: ['a: 1\n', '\n', 'b: 2\n'], expected: 'a: 1\n---\n\n---\nb: 2\n' },
  { name: 'JSON', texts: ['{"a":1}', '{"b":2}'], expected: '{"a":1}\n---\n{"b":2}' },
];

const concatenation = suite('concat');

for (const { name, texts, expected } of CASES) {
  concatenation(name, () => {
    assert.is(concat(texts), expected);
  });
}

concatenation.run();
