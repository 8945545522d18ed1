/** How large a pattern becomes when its counted repeats are written out, told from its text alone. */

/** One step through a pattern outside of classes. */
const STEP =
  /\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;

/**
 * How many single characters a valid pattern can match along all its branches, with counted repeats written out. The
 * engine writes them out too, which takes seconds and gigabytes for the worst 4,096 characters, so this is asked first.
 */
export function expandedSize(source: string): number {
  const step = new RegExp(STEP);
  const groups: number[] = [];
  let size = 0;
  let last = 0;
  while (step.lastIndex < source.length) {
    if (source.charAt(step.lastIndex) === '[') {
      step.lastIndex = classEnd(source, step.lastIndex);
      size += 1;
      last = 1;
      continue;
    }
    const [, quoted, flags, open, close, least, most, repeat] = step.exec(source) ?? [];
    // A repeat after flags or after nothing quoted is one of what stands before them.
    if (flags !== undefined || repeat !== undefined || quoted === '') continue;
    if (open !== undefined) {
      groups.push(size);
      // An empty group costs something too when it is repeated.
      size = 1;
      last = 0;
    } else if (close !== undefined) {
      last = size;
      size += groups.pop() ?? 0;
    } else if (least !== undefined) {
      const times = Math.max(Number(least), Number(most ?? 0), 1);
      size += last * (times - 1);
      last *= times;
    } else {
      size += quoted?.length ?? 1;
      last = 1;
    }
  }
  return size;
}

/** Where the character class that opens at the offset ends. One that does not end makes the pattern invalid. */
function classEnd(source: string, offset: number): number {
  let at = offset + 1;
  if (source.charAt(at) === '^') at += 1;
  if (source.charAt(at) === ']') at += 1;
  while (at < source.length && source.charAt(at) !== ']') {
    const named = source.startsWith('[:', at) ? source.indexOf(':]', at + 2) : -1;
    if (named !== -1) at = named + 2;
    else at += source.charAt(at) === '\\' ? 2 : 1;
  }
  return at + 1;
}
