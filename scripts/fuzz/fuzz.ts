/**
 * Tries Rollstamp on texts made up from a seed. CONTRIBUTING.md says what each mode holds against what.
 *
 *     npm run fuzz -- [--only MODE] [--seed N] [--documents N] [--start N] [--labels] [--out FOLDER] [--kubectl PATH]
 *
 * The exit code is 1 where anything differs.
 */
import { parseArgs } from 'node:util';
import { bytesMode } from './bytes-mode.ts';
import { Keeper } from './keep.ts';
import { kubectlMode } from './kubectl-mode.ts';
import type { Mode } from './mode.ts';
import { readersMode } from './readers-mode.ts';
import { runMode, shrinkFound } from './run.ts';
import type { Found, Summary } from './run.ts';
import { watch } from './watch.ts';

/** So many differences of a kind are made smaller and kept; the others are likely the same. */
const KEPT = 8;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    documents: { type: 'string' },
    start: { type: 'string', default: '0' },
    labels: { type: 'boolean', default: false },
    out: { type: 'string' },
    kubectl: { type: 'string' },
  },
});

const MODES: Readonly<Record<Mode['name'], () => Mode | Promise<Mode>>> = {
  kubectl: () => kubectlMode(values.kubectl),
  readers: readersMode,
  bytes: bytesMode,
};

function numberOf(name: 'seed' | 'documents' | 'start', value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`--${name} ${value}: a whole number is expected`);
  return Number(value);
}

function chosenModes(): readonly Mode['name'][] {
  const names = Object.keys(MODES) as Mode['name'][];
  const chosen = names.filter((name) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Error(`--only ${String(values.only)}: one of ${names.join(', ')} is expected`);
  return chosen;
}

const seed = numberOf('seed', values.seed);
const start = numberOf('start', values.start);
const keeper = new Keeper(values.out);

async function keepAll(mode: Mode, found: readonly Found[]): Promise<void> {
  const kept = new Map<string, number>();
  for (const one of found) {
    const count = kept.get(one.difference.kind) ?? 0;
    kept.set(one.difference.kind, count + 1);
    if (count >= KEPT) continue;
    const small = await shrinkFound(mode, one);
    const folder = keeper.keep({ mode, seed, found: one, small });
    console.log(`\n${folder}\n${small.difference.kind}: ${small.difference.detail}\n${escaped(small.input.text)}`);
  }
}

function escaped(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function summarize({ name }: Mode, { counts, found }: Summary): void {
  const rows = new Map<string, { count: number; first: number }>();
  for (const [label, { count, first }] of counts) {
    const key = values.labels ? label : label.replace(/: .*/s, '');
    const row = rows.get(key) ?? { count: 0, first };
    rows.set(key, { count: row.count + count, first: Math.min(row.first, first) });
  }
  for (const [label, { count, first }] of [...rows].toSorted(([, a], [, b]) => b.count - a.count)) {
    console.log(`${String(count).padStart(9)}  ${label} (first: ${String(first)})`);
  }
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  console.log(
    `${name}: seed ${String(seed)}, ${String(total)} cases from ${String(start)}, ${String(found.length)} differences`,
  );
}

const unwatch = watch();
for (const name of chosenModes()) {
  const mode = await MODES[name]();
  const documents = values.documents === undefined ? mode.documents : numberOf('documents', values.documents);
  let told = 0;
  const summary = await runMode(mode, { seed, start, documents }, (done) => {
    if (done - told < documents / 20 && done < documents) return;
    told = done;
    console.error(`${name}: ${String(done)} of ${String(documents)}`);
  });
  summarize(mode, summary);
  if (summary.found.length > 0) process.exitCode = 1;
  await keepAll(mode, summary.found);
}
await unwatch();
