/** Collections in brackets, keys in quotes and JSON, most of them nearly as tools write them. */
import type { Random } from './random.ts';

/** Scalars, most of which both readers take. */
const SCALARS: readonly string[] = [
  'a b-c d/e 1 -1 +1 .5 1e3 0x1f yes null ~ on .inf 1_000 - -- -a +a a: :a a?b ?a a#b #a @a %a *x &x !a `a | > <<',
  '"" "a" "a b" "a: b" "{" "}" "," "\\n" "\\"" "\\\\" "\\u0041" "\\ud83d" "\\x41" "\\/" "\\b\\f\\r\\t" "é" "😀" "#"',
  "'' 'a' 'a b' 'it''s' '\\n' '}' 'a: b'",
].flatMap((line) => line.split(' ').concat(['"a b"', "'c d'", '"a\n b"', "'a\n  b'", 'a b', 'a\n  b']));

const USUAL_KEYS: readonly string[] = `kind|"kind"|'kind'|apiVersion|metadata|"name"|a|"a"|'a'|"b c"|b c|"é"|y`.split(
  '|',
);
const KEYS: readonly string[] = USUAL_KEYS.concat(
  '"y"|1|"1"|<<|"<<"|""|"\\n"|? a|"a\n b"|*x|&x a|!!str a|null|[a]|{}'.split('|'),
);

const SPACES: readonly string[] = [
  '',
  '',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n  ',
  '\n    ',
  '\r\n  ',
  '\t',
  ' # c\n  ',
  '\n\n  ',
];
const COLONS: readonly string[] = [': ', ': ', ': ', ':', ' : ', ':\n  ', ':\t', '', ':: '];
const COMMAS: readonly string[] = [', ', ',', ',\n  ', ' ,', ',,', '', ' '];

function usually<T>(random: Random, usual: T, others: readonly T[]): T {
  return random.chance(0.8) ? usual : random.pick(others);
}

function valueOf(random: Random, depth: number): string {
  if (depth > 0 && random.chance(0.4)) return collectionOf(random, depth - 1);
  return random.chance(0.6) ? random.pick(SCALARS.slice(0, 14)) : random.pick(SCALARS);
}

function collectionOf(random: Random, depth: number): string {
  const isMapping = random.chance(0.6);
  const members = random.times([0, 4], () => {
    const value = valueOf(random, depth);
    if (!isMapping && random.chance(0.9)) return value;
    return random.pick(random.chance(0.7) ? USUAL_KEYS : KEYS) + usually(random, ': ', COLONS) + value;
  });
  let text = usually(random, '', SPACES);
  for (const [index, member] of members.entries()) {
    if (index > 0) text += usually(random, ', ', COMMAS);
    text += member + usually(random, '', SPACES);
  }
  if (random.chance(0.05)) text += ',';
  const [open, close] = isMapping ? ['{', '}'] : ['[', ']'];
  return open + text + (random.chance(0.97) ? close : '');
}

const PLACES: readonly string[] = [
  'a: @',
  '- @',
  'a:\n  b: @',
  'a:\n- b: @\n  c: d',
  '@',
  '"a": @',
  "'b': @ # c",
  'a:\n  - - @',
];

/** A document of block style around collections in brackets. */
function blockOf(random: Random): string {
  const start = random.chance(0.5) ? `apiVersion: v1\n${random.pick(KEYS)}: ConfigMap\n` : '';
  const lines = random.times([1, 3], () => random.pick(PLACES).replace('@', () => valueOf(random, 3)));
  return `${start}${lines.join('\n')}\n`;
}

const JSON_SPACES: readonly string[] = ['', ' ', '\n', '\n\t', '\r\n  ', '\t'];

/** JSON, sometimes with something in it that JSON does not have. */
function jsonOf(random: Random): string {
  const space = (): string => random.pick(JSON_SPACES);
  const scalars = [
    '"a"',
    '"\\u00e9\\n"',
    '"\\/"',
    '"\\ud83d\\ude00"',
    '1',
    '-2.5e+3',
    'true',
    'null',
    '""',
    '"😀"',
    '01',
    "'a'",
    'a',
  ];
  const value = (depth: number): string => {
    const odds = random.next();
    if (depth === 0 || odds < 0.5) return random.pick(random.chance(0.9) ? scalars.slice(0, 10) : scalars);
    const members = random.times([0, 3], () => {
      const key = random.pick(['"kind"', '"a"', '"b c"', '"é"', '"metadata"', '"items"', '"\\n"', '""']);
      return space() + (odds < 0.75 ? `${key}${space()}:${space()}` : '') + value(depth - 1) + space();
    });
    return odds < 0.75 ? `{${members.join(',')}}` : `[${members.join(',')}]`;
  };
  const objects = random.times([1, 3], () => `{"apiVersion": "v1",${space()}"kind": "ConfigMap", "x": ${value(4)}}`);
  return objects.join(random.pick(['\n', '', ' ', '\n---\n', '\n# c\n']));
}

/** A text for the reader of collections in brackets. */
export function makeFlowTrick(random: Random): string {
  const text = random.chance(0.7) ? blockOf(random) : jsonOf(random);
  return random.chance(0.1) ? text.replaceAll('\n', '\r\n') : text;
}
