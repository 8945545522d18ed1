/** Templates that say the same where a chart gives the same each time, and something else where it does not. */
import { actionsIn } from './template-actions.ts';
import { unsortedIn } from './template-calls.ts';

/** Two ways to edit: by comparing what they give, what depends on the time or the order of a map is told. */
export type Way = 'up' | 'down';

interface Edits {
  /** Instead of the time. The two have no field in common. */
  readonly now: string;
  /** Behind a list. Values can be of any type, so they cannot be sorted. */
  readonly keys: string;
  readonly values: string;
}

const time = (text: string): string => `(toDate \`2006-01-02T15:04:05Z07:00\` \`${text}\`)`;

const EDITS: Readonly<Record<Way, Edits>> = {
  up: { now: time('2001-02-03T04:05:06Z'), keys: ' | sortAlpha', values: '' },
  down: { now: time('2012-11-10T19:48:37Z'), keys: ' | sortAlpha | reverse', values: ' | reverse' },
};

const NOW = /(?<![\w.$"'-])now(?![\w-])/g;

/** A template with another time, and lists of maps in another order. */
export function editTemplate(text: string, way: Way): string {
  const edits = EDITS[way];
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const { at, code } of actionsIn(text)) {
    for (const { index } of code.matchAll(NOW)) {
      changes.push({ start: at + index, end: at + index + 'now'.length, text: edits.now });
    }
    for (const { name, end } of unsortedIn(code)) {
      if (end === undefined) continue;
      changes.push({ start: at + end, end: at + end, text: name === 'keys' ? edits.keys : edits.values });
    }
  }
  const parts: string[] = [];
  let done = 0;
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, change.start), change.text);
    done = change.end;
  }
  return parts.join('') + text.slice(done);
}
