/** How a document is laid out, so that new text follows it. */
import type { Mapping } from './nodes.ts';
import { columnAt, entryStart, lineStartAt, startsLine } from './text.ts';

/** How a document is laid out, as far as new text should follow it. */
export interface Layout {
  /** Spaces from a block mapping to the one inside it. */
  readonly step: number;
  /** The same from a flow collection to the one inside it; may hold tabs. */
  readonly flowStep: string;
  /** Spaces from a key to the dashes of its block sequence. */
  readonly dashStep: number;
}

/** The layout that a mapping with nested mappings shows; two spaces where it shows none. Looked at when it is needed. */
export function layoutOf(text: string, mapping: Mapping, dashStep = 2): Layout {
  let found: Omit<Layout, 'dashStep'> | undefined;
  const look = (): Omit<Layout, 'dashStep'> => (found ??= stepsOf(text, mapping));
  return {
    get step() {
      return look().step;
    },
    get flowStep() {
      return look().flowStep;
    },
    dashStep,
  };
}

function stepsOf(text: string, mapping: Mapping): Omit<Layout, 'dashStep'> {
  const own = mapping.flow ? entryStart(text, mapping, 0) : mapping.contentStart;
  for (const { value } of mapping.entries) {
    if (value.type !== 'mapping' || value.entries.length === 0) continue;
    const start = entryStart(text, value, 0);
    const step = columnAt(text, start) - columnAt(text, own);
    if (step <= 0 || !startsLine(text, start)) continue;
    const [outer, inner] = [own, start].map((at) => text.slice(lineStartAt(text, at), at));
    const isDeeper = outer !== undefined && inner?.startsWith(outer) === true;
    return { step, flowStep: isDeeper ? inner.slice(outer.length) : ' '.repeat(step) };
  }
  return { step: 2, flowStep: '  ' };
}
