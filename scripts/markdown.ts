/** The parts of a Markdown document that tests compare with the product. */

/** A fenced block. `info` is what follows the language, e.g. `file=example.mjs`. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  /** Of the text, in the document. */
  readonly start: number;
}

const FENCED = /^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm;

export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(FENCED)].map(({ index, 0: whole, 1: language = '', 2: info = '', 3: text = '' }) => ({
    language,
    info: info.trim(),
    text,
    start: index + whole.indexOf('\n') + 1,
  }));
}

/** The lines of a `console` block that are typed. */
export function commandsOf({ text }: Block): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
}

/** The document without its fenced blocks. */
export function proseOf(markdown: string): string {
  return markdown.replace(FENCED, '');
}

/** What stands between backticks, in prose; `\|` is how a table writes `|`. */
export function codeOf(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code.replaceAll('\\|', '|'));
}

/**
 * The rows of the table with the given header, each as its cells.
 *
 * @throws Error where there is no such table, or not exactly one
 */
export function tableOf(markdown: string, header: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const starts = lines.flatMap((line, index) => (line === header ? [index] : []));
  const [start] = starts;
  if (start === undefined || starts.length > 1) throw new Error(`${String(starts.length)} tables begin with ${header}`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The targets of all links. */
export function linksOf(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchors of all headings, as GitHub makes them; of two equal ones, only the first can be meant. */
export function anchorsOf(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Puts a text between `<!-- NAME… -->` and `<!-- /NAME -->`. */
export function withPart(markdown: string, name: string, text: string): string {
  const part = new RegExp(`(<!-- ${name}\\b[^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!part.test(markdown)) throw new Error(`there is no <!-- ${name} --> … <!-- /${name} -->`);
  return markdown.replace(part, (_, open: string, close: string) => `${open}${text}${close}`);
}
