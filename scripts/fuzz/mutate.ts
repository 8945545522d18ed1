/** Small changes to a text. */
import type { Random } from './random.ts';
import { ESCAPES, ODD_CHARACTERS, PIECES, SCALARS } from './words.ts';

type Mutation = (text: string, random: Random) => string;

function replaceAt(text: string, start: number, { end = start, by }: { end?: number; by: string }): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Changes one line of those that `matches` accepts. */
function changeLine(change: (line: string, random: Random) => string, matches: RegExp = /^/): Mutation {
  return (text, random) => {
    const lines = text.split('\n');
    const places = lines.flatMap((line, index) => (matches.test(line) ? [index] : []));
    if (places.length === 0) return text;
    const at = random.pick(places);
    lines[at] = change(lines[at] ?? '', random);
    return lines.join('\n');
  };
}

const insertAnywhere: Mutation = (text, random) =>
  replaceAt(text, random.below(text.length + 1), { by: random.pick(random.chance(0.5) ? PIECES : ODD_CHARACTERS) });

const MUTATIONS: readonly Mutation[] = [
  insertAnywhere,
  insertAnywhere,
  (text, random) => {
    const at = random.below(text.length);
    return replaceAt(text, at, { end: at + 1 + random.below(3), by: '' });
  },
  (text, random) => {
    const at = random.below(text.length);
    return replaceAt(text, at, { end: at + 1, by: random.pick(PIECES) });
  },
  changeLine((line, random) => random.pick([' ', '  ', '\t', '    ']) + line),
  changeLine((line, random) => line.replace(/^ {1,2}/, random.pick(['', ' ']))),
  changeLine(
    (line, random) =>
      line +
      random.pick([' ', '\t', ' # c', '#c', '\r', ',', ' |', ' >-', ' &a', ' *a', ' "', ':', '\\', '\u2028', '\u0085']),
  ),
  changeLine(
    (line, random) =>
      `${line}\n${random.pick(['', ' ', '\t', '# c', '    # c', '---', '...', '  x', '<<: *a', '  <<: {a: b}', '-----BEGIN X-----', '}', ']', '"'])}`,
  ),
  changeLine((line) => `${line}\n${line}`),
  changeLine((line, random) =>
    line.replace(
      /: /,
      random.pick([':', ':\t', ' : ', ':  ', ': !!str ', ': &a ', ': !x ', ':\n      ', ': |\n      ']),
    ),
  ),
  changeLine((line, random) => line.replace(/: .*$/, `: ${random.pick(SCALARS)}`), /: /),
  changeLine(
    (line, random) =>
      line.replace(
        /: (.*)$/,
        (_, value: string) =>
          `: ${random.pick([`"${value}"`, `'${value}'`, `"${value}\\${random.pick(ESCAPES)}"`, `[${value}]`, `{${value}}`, `{a: ${value}}`])}`,
      ),
    /: /,
  ),
  changeLine(
    (line, random) =>
      line.replace(
        /^( *(?:- )*)([^:]+):/,
        (_, pad: string, key: string) =>
          pad +
          random.pick([
            `"${key}":`,
            `'${key}':`,
            `? ${key}\n${pad.replaceAll('-', ' ')}:`,
            `&a ${key}:`,
            `!!str ${key}:`,
            `${key} :`,
            '<<:',
            'y:',
            '1:',
            '"1":',
          ]),
      ),
    /:/,
  ),
  changeLine(
    (line, random) =>
      line.replace(/(\S) (\S)/, `$1${random.pick(['\n', '\n      ', '\n\n    ', '\t', '  ', ' #', '\\\n    '])}$2`),
    /\S \S/,
  ),
  (text, random) => {
    const lines = text.split('\n');
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    lines.splice(to, 0, ...lines.splice(from, 1 + random.below(3)));
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(random.below(lines.length), 1 + random.below(2));
    return lines.join('\n');
  },
  (text, random) => {
    const from = random.below(text.length);
    return replaceAt(text, random.below(text.length), { by: text.slice(from, from + random.below(40)) });
  },
];

export function mutate(text: string, random: Random): string {
  return random.pick(MUTATIONS)(text, random);
}
