/**
 * Indentation that YAML 1.2 demands and Kubernetes does not: inside brackets and quotes its decoder lets every line
 * start anywhere, and many people close a bracket at the column of its key.
 */

/** So many lines are mended; a text with more of them is refused as it was. */
const MAX_LINES = 200;

/** And so many characters are parsed again for it. */
const MAX_WORK = 32 * 1024 * 1024;

/** A text with its too shallow lines indented, and the way back to the offsets of the text that was given. */
export class Padding {
  /** The text to parse. Only its structure is of use: values are those of the text that was given. */
  text: string;
  readonly #width: number;
  /** Starts of the indented lines, in the text that was given, in order. */
  readonly #lines: number[] = [];
  #work = 0;
  #tries = 0;

  constructor(text: string) {
    this.text = text;
    let width = 1;
    for (const [indent] of text.matchAll(/^[ ?-]+/gm)) width = Math.max(width, indent.length + 1);
    this.#width = Math.min(width, MAX_LINES);
  }

  /**
   * Mends the line that the parser found too shallow at the offset of `text`; false where that would not help.
   *
   * The parser says so of a line inside brackets or quotes, or of one that holds a tab. With spaces for the tabs, which
   * mean the same here, only the former is left.
   */
  mend(offset: number): boolean {
    this.#tries += 1;
    this.#work += this.text.length;
    if (this.#tries > MAX_LINES || this.#work > MAX_WORK) return false;
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    const before = this.text.slice(start, offset);
    if (before.includes('\t')) {
      this.text = this.text.slice(0, start) + before.replaceAll('\t', ' ') + this.text.slice(offset);
      return true;
    }
    const source = this.toSource(start);
    const isMarker = /^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(start, start + 4));
    if (this.#lines.at(-1) === source || isMarker) return false;
    this.text = this.text.slice(0, start) + ' '.repeat(this.#width) + this.text.slice(start);
    this.#lines.push(source);
    return true;
  }

  /** An offset of `text` as one of the text that was given; -1 stays. */
  toSource(offset: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) + middle * this.#width < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low * this.#width;
  }
}
