/** Colour, only on a terminal and never with NO_COLOR. https://no-color.org */
import { styleText } from 'node:util';
import type { Output } from './io.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** A function that paints text for the output. */
export function paint(
  { isTTY }: Output,
  env: Readonly<Record<string, string | undefined>>,
): (text: string, colour: Colour) => string {
  const noColor = env['NO_COLOR'];
  const isPlain = !isTTY || (noColor !== undefined && noColor !== '') || env['TERM'] === 'dumb';
  return (text, colour) => (isPlain ? text : styleText(colour, text, { validateStream: false }));
}
