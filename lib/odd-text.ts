/** Whether a text holds characters that few texts hold, and that YAML or its parsers treat in ways of their own. */

/**
 * Control characters, line breaks of YAML 1.1 and byte order marks. Halves of characters cannot be told from whole ones
 * here; texts that hold any are not well-formed.
 */
const ODD = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]/;

/** True for a text with control characters, line breaks other than LF and CR, byte order marks or halves of characters. */
export function isOddText(text: string): boolean {
  return ODD.test(text) || !text.isWellFormed();
}

const KNOWN: WeakMap<object, boolean> = new WeakMap();

/** The same of a whole file, whose text is looked at once. */
export function isOddFile(file: { readonly text: string; readonly decoded?: boolean }): boolean {
  const known = KNOWN.get(file);
  if (known !== undefined) return known;
  const isOdd = file.decoded === true ? ODD.test(file.text) : isOddText(file.text);
  KNOWN.set(file, isOdd);
  return isOdd;
}
