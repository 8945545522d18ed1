/** How the fast reader writes a document down: one array of numbers, a record for each node. */

// What a record is of.
export const MAPPING = 0;
export const SEQUENCE = 1;
export const PLAIN = 2;
export const SINGLE = 3;
export const DOUBLE = 4;
export const LITERAL = 5;
export const FOLDED = 6;
export const EMPTY = 7;
export const EMPTY_MAPPING = 8;
export const EMPTY_SEQUENCE = 9;
/** In double quotes, with some of the escape sequences that `ESCAPES` holds. */
export const ESCAPED = 10;

// The fields of a record. Records stand in the order of the text, children after their collection.
export const KIND = 0;
/** Content without quotes; of a collection, its start. */
export const START = 1;
export const END = 2;
/** The record after the last child. */
export const NEXT = 3;
/** The key in front of it, where it is a value; -1 otherwise. */
export const KEY_START = 4;
export const KEY_END = 5;
/** Of a block scalar. */
export const INDENT = 6;
export const CHOMPING = 7;
export const WIDTH = 8;

/** The escape sequences that tools write and all parsers agree on: what follows the backslash, and what it stands for. */
export const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['"', '"'],
  ['n', '\n'],
  ['t', '\t'],
]);

export const CLIP = 1;
export const STRIP = 2;
export const KEEP = 3;

/** The records of all documents of a file; one array, which grows, because an array for each is slow to collect. */
export interface Records {
  values: Int32Array;
}
