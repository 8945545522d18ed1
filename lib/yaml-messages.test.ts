import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { YAMLException, parseEvents } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stamp } from './api.ts';
import { InputError } from './errors.ts';
import { LIMITS } from './limits.ts';
import { syntaxMessage } from './yaml-messages.ts';

/** In front of most texts, so that the document counts as one to read. */
const HEAD = 'kind: ConfigMap\n';
/** In what is broken; must never be printed. */
const MARKER = 'MaRkEr';

interface Broken {
  readonly text: string;
  /** `LINE:COLUMN`. */
  readonly at: string;
  /** Start of the message, after `not YAML: `. */
  readonly message: string;
}

const INDENTATION = 'nothing more is expected here: align a key with its siblings; quote a value that';
const SEQUENCE = 'nothing more is expected here: align the `-` with its siblings';
const DEFICIENT = 'a flow collection or quoted scalar goes on with too little indentation, or is not closed';
const END = 'the end of the document or a line `---` is expected';
const TAG = 'the tag is malformed or not known: quote a value that begins with `!`';
const DIRECTIVE = 'the %-directive is malformed or lacks its `---` line; Kubernetes reads none: remove it';
const CONTROL = 'a control character is not allowed here: escape it';

function head(text: string, at: string, message: string): Broken {
  return { text: HEAD + text, at, message };
}

const BROKEN: readonly Broken[] = [
  head(`a: ${MARKER}: c\n`, '2:10', INDENTATION),
  head(`a: "${MARKER}" b\n`, '2:13', INDENTATION),
  head(`a:\n  b: 1\n ${MARKER}: 2\n`, '4:2', INDENTATION),
  head(`a: "b"#${MARKER}\n`, '2:7', 'a space is expected before the `#` of a comment'),
  head(`a: @${MARKER}\n`, '2:4', INDENTATION),
  head(`a: */5 * * ${MARKER}\n`, '2:8', INDENTATION),
  head(`a: - ${MARKER}\n`, '2:4', INDENTATION),
  head(`a: |\n    \n  ${MARKER}\n`, '4:3', INDENTATION),
  head(`a:\n - b\n  ${MARKER}: 1\n`, '4:9', SEQUENCE),
  head(`a:\n  -\t- ${MARKER}\n`, '3:5', SEQUENCE),
  head(`a: [b,\n${MARKER}: c\n`, '3:1', DEFICIENT),
  head(`a: [\n]\nb: {\n} ${MARKER}\n`, '5:3', INDENTATION),
  head(`a: "b\n${MARKER}: c\n`, '3:1', DEFICIENT),
  head(`a: {\n${MARKER}: c\n`, '3:1', DEFICIENT),
  head(`a:\n\t${MARKER}: 1\n`, '3:1', 'a tab is used as indentation: use spaces'),
  head(`"a":${MARKER}\n`, '2:5', 'a space is expected after the `:` of a key'),
  head(`a: 1\n${MARKER}`, '3:7', 'a `:` is expected after a mapping key'),
  head(`a: 1\n${MARKER}\nb: 2`, '4:2', 'a `:` is expected after a mapping key; a key must be on one line'),
  head(`b: 1\n"${MARKER}\n c": 2\n`, '4:4', 'a `:` is expected after a mapping key; a key must be on one line'),
  head(`a: [b, c: [d] ${MARKER}]\n`, '2:15', 'a `,` or the closing bracket is expected in a flow collection'),
  head(`a: [b,, ${MARKER}]\n`, '2:7', 'a value is expected before `,`'),
  head(`a: {b: ${MARKER}`, '2:14', 'a `}` or `]` is expected: the flow collection is not closed'),
  head(`a: "${MARKER}`, '2:11', 'a closing `"` is expected'),
  head(`a: '${MARKER}`, '2:11', "a closing `'` is expected"),
  { text: `"${MARKER}\n... x`, at: '2:1', message: 'a closing quote is expected before the next document' },
  { text: `'${MARKER}\n... x`, at: '2:1', message: 'a closing quote is expected before the next document' },
  { text: ` kind: ConfigMap\n${MARKER}: 1\n`, at: '2:1', message: END },
  { text: `{"kind": "ConfigMap"} ${MARKER}`, at: '1:23', message: END },
  { text: `--- ${MARKER}\n... b`, at: '2:5', message: END },
  head(`a: | ${MARKER}\n`, '2:6', 'a line break is expected after the header of a block scalar'),
  head(`a: "\\q${MARKER}"\n`, '2:6', 'the escape sequence after `\\` is unknown: use `\\\\` for a backslash'),
  head(`a: "\\x${MARKER}"\n`, '2:7', 'hexadecimal digits are expected in the escape sequence'),
  head(`a: ${MARKER}\u0001\n`, '2:10', `${CONTROL} in double quotes`),
  head(`a: |\n  ${MARKER}\u0001\n`, '3:9', `${CONTROL} in double quotes`),
  head(`a: "${MARKER}\u0001"\n`, '2:11', CONTROL),
  head(`a: '${MARKER}\u0001'\n`, '2:11', CONTROL),
  head(`a: ${MARKER}\u0000\n`, '2:10', 'a NUL byte is not allowed: this is not text'),
  head(`a: &x &${MARKER} b\n`, '2:7', 'a node may have one anchor and one tag'),
  head(`a: !!str !${MARKER} b\n`, '2:10', 'a node may have one anchor and one tag'),
  head(`a: &x *${MARKER}\n`, '2:7', 'an alias may have no anchor or tag'),
  head(`a: & ${MARKER}\n`, '2:5', 'a name is expected after `&` or `*`: quote a value that begins with one of them'),
  head(`a: * * ${MARKER}\n`, '2:5', 'a name is expected after `&` or `*`: quote a value that begins with one of them'),
  head(`a: |0\n  ${MARKER}\n`, '2:5', 'the indentation of a block scalar must be at least 1'),
  head(`a: |++\n  ${MARKER}\n`, '2:6', 'the header of a block scalar repeats an indicator'),
  head(`a: |12\n  ${MARKER}\n`, '2:6', 'the header of a block scalar repeats an indicator'),
  head(`a: !${MARKER}!b c\n`, '2:13', TAG),
  head(`a: !a!b!${MARKER}\n`, '2:8', TAG),
  head(`a: !a{${MARKER} c\n`, '2:13', TAG),
  head(`a: !a"${MARKER} c\n`, '2:13', TAG),
  head(`a: !é!${MARKER} c\n`, '2:6', TAG),
  head(`a: !<${MARKER}`, '2:12', TAG),
  { text: `%\n---\n${MARKER}: 1\n`, at: '1:2', message: DIRECTIVE },
  { text: `%YAML 1.2\n%YAML 1.2\n---\n${MARKER}: 1\n`, at: '3:1', message: DIRECTIVE },
  { text: `%YAML\n---\n${MARKER}: 1\n`, at: '2:1', message: DIRECTIVE },
  { text: `%YAML ${MARKER}\n---\n`, at: '2:1', message: DIRECTIVE },
  { text: `%YAML 2.0\n---\n${MARKER}: 1\n`, at: '2:1', message: DIRECTIVE },
  { text: `%TAG ${MARKER}\n---\n`, at: '2:1', message: DIRECTIVE },
  { text: `%TAG ${MARKER} y\n---\n`, at: '2:1', message: DIRECTIVE },
  { text: `%TAG !a! x\n%TAG !a! ${MARKER}\n---\n`, at: '3:1', message: DIRECTIVE },
  { text: `%TAG !a! "${MARKER}\n---\n`, at: '2:1', message: DIRECTIVE },
  { text: `%TAG ! x\n${MARKER}: 1\n`, at: '2:1', message: DIRECTIVE },
  head(
    `a: *${MARKER}\n`,
    '2:4',
    'the alias names an anchor that is not set before it in the document; quote a value that begins with `*`',
  ),
  head(`a: &x [b, *x]\n`, '2:11', 'the alias stands inside the node that it names'),
];

/** What the parser says of a text; undefined where it reads it. */
function reasonOf(text: string): string | undefined {
  try {
    parseEvents(text, { maxDepth: LIMITS.nesting });
    return undefined;
  } catch (error) {
    if (error instanceof YAMLException) return error.reason;
    throw error;
  }
}

function errorOf(text: string): InputError {
  try {
    stamp([{ path: 'a.yaml', text }]);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`was read: ${JSON.stringify(text)}`);
}

/** Starts of the reasons that the parser can give, from its source; what it puts in from the text is cut off. */
function knownReasons(): readonly string[] {
  const source = readFileSync(fileURLToPath(import.meta.resolve('js-yaml')), 'utf8');
  const thrown = source.matchAll(/throw(?:Error\(state|At\(input, nullpos), (?:"([^"]+)"|`([^`]+)`)/g);
  return [...thrown].map(([, plain, template]) => plain ?? String(template?.split('${')[0]));
}

const messages = suite('messages about YAML');

messages('every broken text has its place and its message, and nothing of the text in it', () => {
  for (const { text, at, message } of BROKEN) {
    const error = errorOf(text);
    const name = JSON.stringify(text);
    assert.is(error.code, 'yaml-syntax', name);
    assert.is(`${String(error.line)}:${String(error.column)}`, at, name);
    assert.ok(error.message.startsWith(`not YAML: ${message}`), `${name}: ${error.message}`);
    assert.not.match(error.message, MARKER);
  }
});

messages('every reason of the parser is reached', () => {
  const reached = BROKEN.flatMap(({ text }) => reasonOf(text) ?? []);
  const reasons = knownReasons();
  assert.ok(reasons.length > 50, `${String(reasons.length)} reasons found in the parser`);
  const missed = reasons.filter((reason) => !reached.some((one) => one.startsWith(reason)));
  // The first has a test of its own; the second is there for the parser's own sake.
  assert.equal(missed, ['nesting exceeded maxDepth (', 'can not read a document']);
});

messages('no reason of the parser is without words of ours', () => {
  const fallback = syntaxMessage('something new').message;
  assert.is(fallback, 'not YAML: the text cannot be read on from here');
  const unknown = knownReasons().filter((reason) => syntaxMessage(reason).message === fallback);
  assert.equal(unknown, ['can not read a document']);
});

messages('the message does not depend on what the parser quotes', () => {
  const { message } = syntaxMessage(`undeclared tag handle "!${MARKER}!"`);
  assert.is(message, `not YAML: ${TAG}`);
});

messages('nesting has a limit', () => {
  const nested = (depth: number): string => `${HEAD}a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
  assert.is(stamp(nested(LIMITS.nesting - 2)).ok, true);
  const { code, message } = errorOf(nested(LIMITS.nesting + 1));
  assert.is(code, 'limit');
  assert.is(message, 'collections are nested more than 100 deep: Kubernetes manifests never are');
});

messages.run();
