/** Packed charts. Reads as much of tar as `helm package` writes. */

const BLOCK = 512;

/** The contents of the files in an archive, each byte as one character. */
export function textsOf(archive: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at + BLOCK <= archive.length;) {
    const size = parseInt(archive.toString('latin1', at + 124, at + 136), 8);
    if (!(size >= 0)) break;
    const start = at + BLOCK;
    texts.push(archive.toString('latin1', start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return texts;
}
