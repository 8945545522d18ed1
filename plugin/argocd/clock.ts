/** Ways to tell what depends on the time. */
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds. */
const SECOND = 1000;
/** Milliseconds by which a timer may come early. */
const TIMER = 5;

/** Waits for the next second: within one, two renders would say the same. */
export async function waitForSecond(): Promise<void> {
  await setTimeout(SECOND - (Date.now() % SECOND) + TIMER);
}

/** Seconds. Another year, month and day of the week, and another hour, minute and second. */
const OFFSET = (9 * 365 + 130) * 86_400 + 5 * 3600 + 7 * 60 + 13;

/**
 * Writes a time zone that is years away, for the variable TZ of a program in Go. What a chart makes of the date of today
 * would be the same in two renders of one day; in this zone it is another date.
 */
export function writeZone(path: string): string {
  // RFC 9636, version 1: a header, one kind of local time, its name.
  const file = Buffer.alloc(44 + 6 + 4);
  file.write('TZif', 0, 'latin1');
  file.writeUInt32BE(1, 36);
  file.writeUInt32BE(4, 40);
  file.writeInt32BE(OFFSET, 44);
  file.write('FAR\0', 50, 'latin1');
  writeFileSync(path, file, { mode: 0o600 });
  return path;
}
