/** Literal block scalars as tools write them, decoded without the full reader, which a run then need not load. */
import { CLIP, STRIP } from './records.ts';
import { LF } from './scanner.ts';

/** A block scalar whose place is known. */
export interface BlockScalar {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** CLIP, STRIP or KEEP. */
  readonly chomping: number;
  readonly isFolded: boolean;
}

/** The value of a literal block; undefined for what only the full reader knows: folding, and trailing lines that stay. */
export function decodeLiteral(
  text: string,
  { start, end, indent, chomping, isFolded }: BlockScalar,
): string | undefined {
  if (isFolded || indent < 1 || (chomping !== CLIP && chomping !== STRIP)) return undefined;
  const lines = text.slice(start, end).replaceAll('\r\n', '\n').split('\n');
  const value = lines.map((line) => line.slice(indent)).join('\n');
  let length = value.length;
  while (length > 0 && value.charCodeAt(length - 1) === LF) length -= 1;
  return value.slice(0, length) + (chomping === CLIP && length > 0 ? '\n' : '');
}
