/**
 * How the fast reader writes a document down: one array of numbers, a record for each node. Nodes are made of records
 * when somebody asks (`lib/record-tree.ts`), which for most of a manifest nobody does.
 */
import { LIMITS } from './limits.ts';

// What a record is of.
export const MAPPING = 0;
export const SEQUENCE = 1;
export const PLAIN = 2;
export const SINGLE = 3;
export const DOUBLE = 4;
export const LITERAL = 5;
export const FOLDED = 6;
export const EMPTY = 7;
/** In double quotes, with some of the escape sequences that `unescape` knows. */
export const ESCAPED = 8;
export const FLOW_MAPPING = 9;
export const FLOW_SEQUENCE = 10;

// The fields of a record. Records stand in the order of the text, children after their collection.
/** The kind, and what `toHead` packs with it. */
export const HEAD = 0;
/** Content of the key in front of it, where it is a value; -1 otherwise. */
export const KEY_START = 1;
/** Content without quotes; of a collection, its start. */
export const START = 2;
/** Of a scalar, the end of its content; of a collection, the record after its last child. */
export const END = 3;
export const WIDTH = 4;

// How a key is written.
export const KEY_PLAIN = 0;
export const KEY_SINGLE = 1;
export const KEY_DOUBLE = 2;

export const CLIP = 1;
export const STRIP = 2;
export const KEEP = 3;

/** How deep collections may lie in one another; beyond it, the full reader tells whether the nesting is over its limit. */
export const DEEPEST: number = LIMITS.nesting - 5;

/** A longer key has no room in a record; YAML allows 1,024. */
export const LONGEST_KEY = 1023;
/** Nor has a block scalar that is indented more. */
export const DEEPEST_INDENT = 255;

const KEY_STYLE_SHIFT = 4;
const CHOMPING_SHIFT = 6;
const INDENT_SHIFT = 8;
const KEY_LENGTH_SHIFT = 16;

/** The first field of a record. */
export function toHead(kind: number, keyLength: number, keyStyle: number): number {
  return kind | (keyStyle << KEY_STYLE_SHIFT) | (keyLength << KEY_LENGTH_SHIFT);
}

/** What is added to the first field of a block scalar. */
export function toBlockHead(indent: number, chomping: number): number {
  return (chomping << CHOMPING_SHIFT) | (indent << INDENT_SHIFT);
}

export function kindOf(head: number): number {
  return head & 15;
}

export function keyLengthOf(head: number): number {
  return head >> KEY_LENGTH_SHIFT;
}

export function keyStyleOf(head: number): number {
  return (head >> KEY_STYLE_SHIFT) & 3;
}

export function chompingOf(head: number): number {
  return (head >> CHOMPING_SHIFT) & 3;
}

export function indentOf(head: number): number {
  return (head >> INDENT_SHIFT) & DEEPEST_INDENT;
}

/** True for collections with children, whose last field leads past them. */
export function hasChildren(kind: number): boolean {
  return kind <= SEQUENCE || kind >= FLOW_MAPPING;
}

/** The records of all documents of a file; one array, which grows, because an array for each is slow to collect. */
export interface Records {
  values: Int32Array;
}
