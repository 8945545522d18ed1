/** What generated ConfigMaps and Secrets hold. */
import type { Random } from './random.ts';

const ASCII = 'cache queue retry limit store order price stock mail login trace batch index value route shard'.split(
  ' ',
);
const OTHER = 'größe straße naïve déjà año café 設定 キャッシュ 値段 очередь цена δρόμος 대기열 🚚 „Zitat“ ½'.split(
  ' ',
);
const ENTRIES = 6;

/** Short entries as for variables, and a file of many lines. */
export function contentOf(
  { bytes, nonAscii }: { readonly bytes: number; readonly nonAscii: boolean },
  random: Random,
): Readonly<Record<string, string>> {
  const word = (): string => random.pick(nonAscii && random.chance(0.4) ? OTHER : ASCII);
  const entries = Array.from({ length: ENTRIES }, (_, index): readonly [string, string] => [
    `${random.pick(ASCII).toUpperCase()}_${String(index)}`,
    random.chance(0.3) ? String(random.below(10_000)) : `${word()} ${word()}`,
  ]);
  const used = entries.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0);
  return { ...Object.fromEntries(entries), 'app.properties': lines(Math.max(0, bytes - used), word) };
}

function lines(bytes: number, word: () => string): string {
  let text = '# written by nobody\n';
  for (let line = 1, left = bytes - text.length; left > 0; line += 1) {
    const added = `${word()}.${word()}.${String(line)} = ${word()} ${word()}, ${word()}\n`;
    left -= Buffer.byteLength(added);
    text += added;
  }
  return text;
}

/** Random bytes in base64. */
export function secretBytes(count: number, random: Random): string {
  const bytes = Buffer.alloc(count);
  for (let at = 0; at < count; at += 1) bytes[at] = random.below(256);
  return bytes.toString('base64');
}
