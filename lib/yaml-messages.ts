/** What is said of text that is not YAML: our own words, by what the parser found. Never source text. */
import type { InputErrorCode } from './errors.ts';
import { LIMITS } from './limits.ts';

const TAG = 'the tag is malformed or not known: quote a value that begins with `!`';
const COMMENT = 'a space is expected before the `#` of a comment';
const DIRECTIVE = 'the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it';

/** Start of the parser's reason → what was expected. The parser's own text may quote the source. */
const REASONS: readonly (readonly [string, string])[] = [
  [
    'bad indentation of a mapping entry',
    'nothing more is expected here: align a key with its siblings; quote a value that holds `: ` or begins with a special character',
  ],
  ['bad indentation of a sequence entry', 'nothing more is expected here: align the `-` with its siblings'],
  [
    'deficient indentation',
    'a flow collection or quoted scalar goes on with too little indentation, or is not closed: indent its lines deeper than the key that holds it',
  ],
  ['tab characters', 'a tab is used as indentation: use spaces'],
  ['a whitespace character is expected after', 'a space is expected after the `:` of a key'],
  ["expected ':' after a mapping key", 'a `:` is expected after a mapping key'],
  ['can not read a block mapping entry', 'a `:` is expected after a mapping key; a key must be on one line'],
  ['missed comma', 'a `,` or the closing bracket is expected in a flow collection'],
  ['expected the node content', 'a value is expected before `,`'],
  ['unexpected end of the stream within a flow', 'a `}` or `]` is expected: the flow collection is not closed'],
  ['unexpected end of the stream within a double', 'a closing `"` is expected'],
  ['unexpected end of the stream within a single', "a closing `'` is expected"],
  ['unexpected end of the document within', 'a closing quote is expected before the next document'],
  [
    'end of the stream or a document separator',
    'the end of the document or a line `---` is expected: indent what belongs to the document like its first line',
  ],
  ['a line break is expected', 'a line break is expected after the header of a block scalar'],
  ['unknown escape sequence', 'the escape sequence after `\\` is unknown: use `\\\\` for a backslash'],
  ['expected hexadecimal', 'hexadecimal digits are expected in the escape sequence'],
  ['the stream contains non-printable', 'a control character is not allowed here: escape it in double quotes'],
  ['expected valid JSON character', 'a control character is not allowed here: escape it'],
  ['null byte', 'a NUL byte is not allowed: this is not text'],
  ['duplication of a', 'a node may have one anchor and one tag'],
  ['alias node should not', 'an alias may have no anchor or tag'],
  ['name of an a', 'a name is expected after `&` or `*`: quote a value that begins with one of them'],
  ['bad explicit indentation', 'the indentation of a block scalar must be at least 1'],
  ['repeat of', 'the header of a block scalar repeats an indicator'],
  ['undeclared tag handle', TAG],
  ['tag ', TAG],
  ['named tag handle', TAG],
  ['unexpected end of the stream within a verbatim', TAG],
  ['directive', DIRECTIVE],
  ['duplication of %', DIRECTIVE],
  ['YAML directive', DIRECTIVE],
  ['ill-formed', DIRECTIVE],
  ['unacceptable YAML version', DIRECTIVE],
  ['TAG directive', DIRECTIVE],
  ['there is a previously declared', DIRECTIVE],
];

/**
 * The error code and message for a reason of the parser.
 *
 * @param next - the character where the parser stopped
 */
export function syntaxMessage(
  reason: string,
  next: string = '',
): {
  readonly code: InputErrorCode;
  readonly message: string;
} {
  if (reason.startsWith('nesting exceeded')) {
    return {
      code: 'limit',
      message: `collections are nested more than ${String(LIMITS.nesting)} deep: Kubernetes manifests never are`,
    };
  }
  const expected = next === '#' ? COMMENT : REASONS.find(([start]) => reason.startsWith(start))?.[1];
  return {
    code: 'yaml-syntax',
    message: `not YAML: ${expected ?? 'the text cannot be read on from here'}`,
  };
}

export const ALIAS_MESSAGES: Readonly<Record<'unknown' | 'cyclic' | 'tooMany', string>> = {
  unknown:
    'not YAML: the alias names an anchor that is not set before it in the document; quote a value that begins with `*`',
  cyclic: 'not YAML: the alias stands inside the node that it names',
  tooMany: `the document expands more than ${String(LIMITS.aliases)} aliases: write the repeated parts out, or split the document`,
};

export const SCALAR_TOO_LARGE =
  'the value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object';

export const TAG_MISMATCH =
  'the value is not of the type that its tag names, so Kubernetes refuses the document: correct the tag or the value';
