/** Prints a value as YAML in one of countless ways; the result is often, but not always, valid. */
import type { Random } from './random.ts';
import { ESCAPES, INDICATORS, LINES, ODD_CHARACTERS, SCALARS } from './words.ts';

/** What a manifest is made of; `raw` is printed as it stands. */
export type Value = string | { readonly raw: string } | readonly Value[] | { readonly pairs: readonly EntryValue[] };
export type EntryValue = readonly [key: string, value: Value];

/** How odd the text is: each is a probability. */
interface Taste {
  readonly flow: number;
  readonly quotes: number;
  readonly odd: number;
  readonly noise: number;
  readonly properties: number;
}

interface Place {
  readonly indent: number;
  readonly inFlow: boolean;
}

/** One text's printer: remembers its anchors. */
export class Printer {
  readonly #random: Random;
  readonly #taste: Taste;
  readonly #anchors: string[] = [];

  constructor(random: Random) {
    this.#random = random;
    const some = (most: number): number => (random.chance(0.6) ? 0 : random.next() ** 2 * most);
    this.#taste = { flow: some(0.8), quotes: some(1), odd: some(0.2), noise: some(0.2), properties: some(0.3) };
  }

  /** The text of a root mapping, with its final line break. */
  document(value: Value): string {
    if (this.#random.chance(this.#taste.flow * 0.3)) return `${this.#value(value, { indent: 0, inFlow: true })}\n`;
    const indent = this.#random.chance(0.05) ? this.#random.below(3) : 0;
    return `${' '.repeat(indent)}${this.#blockOf(value, { indent, inFlow: false })}\n`;
  }

  #odd(): boolean {
    return this.#random.chance(this.#taste.odd);
  }

  #noise(): boolean {
    return this.#random.chance(this.#taste.noise);
  }

  #value(value: Value, at: Place): string {
    if (typeof value === 'string') return this.scalar(value, at);
    if ('raw' in value) return value.raw;
    return at.inFlow ? this.#flow(value, at) : this.#blockOf(value, at);
  }

  #blockOf(value: Value, at: Place): string {
    if (typeof value === 'string' || 'raw' in value) return this.#value(value, at);
    return 'pairs' in value ? this.#blockMap(value.pairs, at) : this.#blockList(value, at);
  }

  /** Ends of lines: nothing, or a comment, blanks, empty lines. */
  #lineEnd(): string {
    if (!this.#noise()) return '\n';
    const { pick, below } = this.#bound();
    return pick([
      ' # c\n',
      '\t# c\n',
      ' \n',
      '\t\n',
      '\n\n',
      '\n# c\n',
      `\n${' '.repeat(below(6))}# c: d\n`,
      '\r\n',
      '\n \n',
    ]);
  }

  #bound(): { pick: <T>(items: readonly T[]) => T; below: (end: number) => number } {
    return { pick: (items) => this.#random.pick(items), below: (end) => this.#random.below(end) };
  }

  #blockMap(entries: readonly EntryValue[], { indent }: Place): string {
    if (entries.length === 0) return this.#random.pick(['{}', '{ }', '', '{\n}']);
    const pad = ' '.repeat(indent);
    let text = '';
    for (const [index, [key, value]] of entries.entries()) {
      if (index > 0)
        text += `${this.#lineEnd()}${this.#odd() && this.#odd() ? ' '.repeat(this.#random.below(5)) : pad}`;
      text += this.#blockEntry(key, value, indent);
    }
    return text;
  }

  #blockEntry(key: string, value: Value, indent: number): string {
    const isExplicit = this.#noise() && this.#odd();
    const name = this.#key(key, { indent, inFlow: false });
    const start = isExplicit ? `? ${name}\n${' '.repeat(indent)}:` : `${name}${this.#noise() ? ' ' : ''}:`;
    return start + this.#after(value, indent);
  }

  /** What follows the colon. */
  #after(value: Value, indent: number): string {
    const random = this.#random;
    const gap = this.#noise() ? random.pick(['  ', '\t', ' \t', '   ']) : ' ';
    const properties = this.#properties();
    const isCollection = typeof value !== 'string' && !('raw' in value);
    if (!isCollection || random.chance(this.#taste.flow)) {
      const text = this.#value(value, { indent: indent + 2, inFlow: isCollection });
      return text === '' ? '' : `${gap}${properties}${text}`;
    }
    const isList = Array.isArray(value);
    const step = isList ? random.pick([0, 0, 2, 2, 1, 4]) : random.pick([2, 2, 2, 2, 1, 3, 4]);
    const inner = indent + step;
    const text = this.#blockOf(value, { indent: inner, inFlow: false });
    if (text === '' || text.startsWith('{') || text.startsWith('[')) return `${gap}${properties}${text}`;
    return `${properties === '' ? '' : gap + properties.trimEnd()}${this.#lineEnd()}${' '.repeat(inner)}${text}`;
  }

  #blockList(values: readonly Value[], { indent }: Place): string {
    if (values.length === 0) return this.#random.pick(['[]', '[ ]', '']);
    let text = '';
    for (const [index, value] of values.entries()) {
      if (index > 0) text += `${this.#lineEnd()}${' '.repeat(indent)}`;
      const gap = this.#noise() ? this.#random.pick(['  ', '   ', '\t', `\n${' '.repeat(indent + 2)}`]) : ' ';
      const width = gap.includes('\n') ? 2 : 1 + gap.length;
      const properties = this.#noise() ? this.#properties() : '';
      if (this.#random.chance(this.#taste.flow)) {
        text += `-${gap}${properties}${this.#value(value, { indent: indent + width, inFlow: true })}`;
      } else if (properties === '') {
        text += `-${gap}${this.#blockOf(value, { indent: indent + width, inFlow: false })}`;
      } else {
        const inner = indent + 2;
        text += `- ${properties.trimEnd()}\n${' '.repeat(inner)}${this.#blockOf(value, { indent: inner, inFlow: false })}`;
      }
    }
    return text;
  }

  /** White space inside a flow collection: line breaks with any indentation, comments. */
  #flowGap({ indent }: Place): string {
    if (!this.#noise()) return '';
    const { pick, below } = this.#bound();
    return pick([
      ' ',
      '  ',
      '\t',
      `\n${' '.repeat(indent)}`,
      `\n${' '.repeat(below(indent + 3))}`,
      ` # c\n${' '.repeat(indent)}`,
    ]);
  }

  #flow(value: Exclude<Value, string>, at: Place): string {
    const inner = { indent: at.indent, inFlow: true };
    const gap = (): string => this.#flowGap(inner);
    const values = 'pairs' in value ? value.pairs : (value as readonly Value[]);
    const [open, close] = 'pairs' in value ? ['{', '}'] : ['[', ']'];
    const parts = values.map((item) => {
      if (!('pairs' in value)) return `${gap()}${this.#value(item, inner)}${gap()}`;
      const [key, inside] = item as EntryValue;
      const text = this.#value(inside, inner);
      const colon = this.#noise() ? this.#random.pick([':', ' :', ' : ', ':  ', ':\t', ':\n   ']) : ': ';
      const mark = this.#odd() && this.#noise() ? '? ' : '';
      return `${gap()}${mark}${this.#key(key, inner)}${colon}${this.#properties()}${text}${gap()}`;
    });
    const tail = this.#noise() ? this.#random.pick([',', ', ', ` ,\n${' '.repeat(at.indent)}`, ',,']) : '';
    const end = this.#random.chance(this.#taste.noise)
      ? this.#random.pick(['\n', `\n${' '.repeat(Math.max(0, at.indent - 2))}`])
      : '';
    return `${open}${parts.join(this.#noise() ? ', ' : ',' + (this.#odd() ? '' : ' '))}${tail}${end}${close}`;
  }

  #key(key: string, at: Place): string {
    const properties = this.#noise() && this.#odd() ? this.#properties() : '';
    if (this.#odd())
      return properties + this.#random.pick([this.#double(key, at), this.#single(key, at), JSON.stringify(key)]);
    return properties + (key === '' ? '""' : key);
  }

  /** An anchor, a tag, both or none, with a space after it. */
  #properties(): string {
    const random = this.#random;
    if (!random.chance(this.#taste.properties)) return '';
    const anchor = random.pick(['a', 'b', 'c']);
    const tags = [
      '!!str',
      '!!binary',
      '!!int',
      '!local',
      '!',
      '!!map',
      '!!float',
      '!!null',
      '!<tag:yaml.org,2002:str>',
      '!!bool',
    ];
    if (random.chance(0.7)) {
      this.#anchors.push(anchor);
      return random.chance(0.8) ? `&${anchor} ` : `&${anchor} !!str `;
    }
    return `${random.pick(tags)} `;
  }

  /** A scalar in any style. */
  scalar(text: string, at: Place): string {
    const random = this.#random;
    const [anchor] = this.#anchors;
    if (anchor !== undefined && random.chance(this.#taste.properties * 0.5))
      return `*${random.pick(this.#anchors)}${at.inFlow ? ' ' : ''}`;
    if (random.chance(this.#taste.quotes)) {
      const styles = at.inFlow ? ['single', 'double'] : ['single', 'double', 'block', 'block', 'plain'];
      switch (random.pick(styles)) {
        case 'single':
          return this.#single(text, at);
        case 'double':
          return this.#double(text, at);
        case 'plain':
          return this.#plain(text, at);
        default:
          return this.#block(at);
      }
    }
    if (this.#odd()) return random.pick(random.chance(0.7) ? SCALARS : INDICATORS);
    return text === '' ? '""' : text;
  }

  #break({ indent }: Place): string {
    const random = this.#random;
    const blanks = random.chance(0.3) ? random.pick([' ', '\t', '  ']) : '';
    const empty = random.chance(0.3) ? random.pick(['\n', '\n \n', '\n\t\n', '\n   ']) : '';
    const pad = random.chance(0.8) ? indent : random.below(indent + 4);
    return `${blanks}\n${empty}${' '.repeat(pad)}${random.chance(0.1) ? '\t' : ''}`;
  }

  #plain(text: string, at: Place): string {
    return [
      text === '' ? 'p' : text,
      ...this.#random.times([0, 3], () => this.#random.pick(this.#random.chance(0.9) ? SCALARS : INDICATORS)),
    ].join(this.#break(at));
  }

  #single(text: string, at: Place): string {
    const words = [text, ...this.#random.times([0, 2], () => this.#random.pick(SCALARS))];
    const body = words.map((word) => word.replaceAll("'", "''")).join(this.#odd() ? this.#break(at) : ' ');
    return `'${body}${this.#odd() ? this.#random.pick(ODD_CHARACTERS) : ''}'`;
  }

  #double(text: string, at: Place): string {
    const random = this.#random;
    const pieces = random.times([0, 4], () => {
      if (random.chance(0.4)) return `\\${random.pick(ESCAPES)}`;
      if (random.chance(0.3)) return this.#break(at);
      if (random.chance(0.3)) return `\\${this.#break(at).trimStart() === '' ? `\n${' '.repeat(at.indent)}` : '\n'}`;
      if (this.#odd()) return random.pick(ODD_CHARACTERS);
      return random.pick([' ', 'x', 'y z', "'", '#', ': ', '\\\n\n  ']);
    });
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}${pieces.join('')}"`;
  }

  #block({ indent }: Place): string {
    const random = this.#random;
    const inner = random.chance(0.8) ? indent : indent + random.below(4);
    const isExplicit = random.chance(0.2);
    const width = isExplicit ? String(random.pick([1, 2, 2, 2, 3, 4])) : '';
    const chomp = random.pick(['', '', '-', '+']);
    const header = random.chance(0.5) ? width + chomp : chomp + width;
    const lines = random.times([0, 5], () => {
      const line = random.pick(LINES);
      if (line.trim() === '' && random.chance(0.5)) return line;
      return `${' '.repeat(inner + (random.chance(0.1) ? random.below(3) - 1 : 0))}${line}`;
    });
    const blanks = random.times([0, 2], () => ' '.repeat(random.below(inner + 3)));
    const comment = this.#noise() ? random.pick([' # c', ' ', '#c', '\t# c']) : '';
    return `${random.pick(['|', '>'])}${header}${comment}\n${[...lines, ...blanks].join('\n')}`;
  }
}
