/** Makes a text smaller as long as something stays true of it. */

type Test = (candidates: readonly string[]) => Promise<readonly boolean[]>;

/** Tries pieces of half the text, then smaller ones; all candidates of one size are tested together. */
export async function shrink(text: string, test: Test): Promise<string> {
  let best = text;
  for (const split of [splitLines, splitCharacters]) {
    let size = Math.ceil(split(best).length / 2);
    while (size >= 1) {
      const smaller = await removePieces(best, { parts: split(best), size, test });
      if (smaller === undefined) size = size === 1 ? 0 : Math.floor(size / 2);
      else best = smaller;
    }
  }
  return best;
}

const splitLines = (text: string): readonly string[] => text.split(/(?<=\n)/);
const splitCharacters = (text: string): readonly string[] => Array.from(text);

async function removePieces(
  text: string,
  { parts, size, test }: { readonly parts: readonly string[]; readonly size: number; readonly test: Test },
): Promise<string | undefined> {
  const candidates: string[] = [];
  for (let at = 0; at < parts.length; at += size) {
    candidates.push([...parts.slice(0, at), ...parts.slice(at + size)].join(''));
  }
  const holds = await test(candidates.filter((candidate) => candidate !== text));
  return candidates.find((_, index) => holds[index]);
}
