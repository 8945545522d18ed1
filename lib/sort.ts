/** Orders strings by UTF-16 code unit, whatever the locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The strings in that order; most lists have it already. */
export function sorted(texts: readonly string[]): readonly string[] {
  const isSorted = texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') <= text);
  return isSorted ? texts : texts.toSorted(byCodeUnit);
}
