/** The command line on bytes that nobody would write: no exception, no hang, no half output, no other byte changed. */
import { isUtf8 } from 'node:buffer';
import { rollstamp } from '../../fixtures/cli/harness.ts';
import type { Outcome } from '../../fixtures/cli/harness.ts';
import { assertFidelity, isReadable } from '../../fixtures/oracle.ts';
import { stamp } from '../../lib/index.ts';
import type { Options } from '../../lib/index.ts';
import { crash } from './mode.ts';
import type { Difference, Input, Mode, Verdict } from './mode.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Random } from './random.ts';
import { readSamples } from './samples.ts';
import { beat } from './watch.ts';

interface Command {
  readonly argv: readonly string[];
  /** For what stamps to standard output: the same, for the library. */
  readonly options?: Options;
}

const ALL = '--auto-reload-all';

const COMMANDS: readonly Command[] = [
  { argv: ['stamp', ALL], options: { autoReloadAll: true } },
  { argv: ['stamp'], options: {} },
  { argv: ['stamp', ALL, '--stamp', 'single'], options: { autoReloadAll: true, stamp: 'single' } },
  {
    argv: ['stamp', ALL, '--reload-strategy', 'env-vars'],
    options: { autoReloadAll: true, reloadStrategy: 'env-vars' },
  },
  { argv: ['stamp', '--format', 'json'], options: {} },
  { argv: ['check', ALL] },
  { argv: ['check', '--format', 'github'] },
  { argv: ['explain', '--format', 'json'] },
];

/** Bytes as a string of characters below 256, and as text. */
const toBytes = (text: string): Buffer => Buffer.from(text, 'latin1');

export function bytesMode(): Mode {
  const samples = readSamples().map((text) => Buffer.from(text).toString('latin1'));
  const make = (random: Random, index: number): Input => {
    const text = random.chance(0.1) ? random.pick(samples) + random.pick(samples) : random.pick(samples);
    return { index, text: mutateBytes(text, random), variant: random.below(COMMANDS.length) };
  };
  return {
    name: 'bytes',
    documents: 100_000,
    encoding: 'latin1',
    batch: 50,
    make,
    judge: async (inputs) => {
      const verdicts: Verdict[] = [];
      for (const input of inputs) verdicts.push(await judge(input));
      return verdicts;
    },
  };
}

async function judge({ index, text, variant }: Input): Promise<Verdict> {
  beat(index);
  const { argv, options } = COMMANDS[variant] ?? { argv: [] };
  try {
    const outcome = await rollstamp([...argv, '-'], { stdin: toBytes(text) });
    const difference = judgeOutcome(text, outcome) ?? (await judgeStamped(text, { outcome, argv, options }));
    const label = `${argv[0] ?? ''}, exit ${String(outcome.code)}`;
    return difference === undefined ? { label } : { label, difference };
  } catch (error) {
    return crash(error);
  }
}

/** What holds of every command. */
function judgeOutcome(text: string, { code, stdout, stderr }: Outcome): Difference | undefined {
  if (![0, 1, 3].includes(code)) return { kind: `exit ${String(code)}`, detail: stderr };
  if (code === 3 && stdout !== '') return { kind: 'output with exit 3', detail: stdout };
  if (code !== 3 && !isUtf8(toBytes(text))) return { kind: 'bytes that are not UTF-8 are taken', detail: stderr };
  if (code === 3 && stderr === '') return { kind: 'exit 3 without a word', detail: '' };
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/.exec(stderr);
  return control === null ? undefined : { kind: 'control characters on stderr', detail: JSON.stringify(stderr) };
}

interface Ran {
  readonly outcome: Outcome;
  readonly argv: readonly string[];
  readonly options: Options | undefined;
}

/** What holds of stamped output. */
async function judgeStamped(text: string, { outcome, argv, options }: Ran): Promise<Difference | undefined> {
  if (options === undefined || outcome.code === 3) return undefined;
  if (outcome.code === 1) {
    return outcome.stdout === '' ? undefined : { kind: 'output in spite of an error', detail: outcome.stdout };
  }
  const input = toBytes(text).toString();
  const [file] = stamp(input, options).files;
  if (file?.text !== outcome.stdout) return { kind: 'the library gives something else', detail: outcome.stdout };
  if (file.edits.length === 0) {
    return outcome.stdout === input ? undefined : { kind: 'changed without an edit', detail: outcome.stdout };
  }
  const foreign = file.edits.find((edit) => !isStampText(edit.text));
  if (foreign !== undefined) return { kind: 'more than a stamp is written', detail: JSON.stringify(foreign) };
  if (isReadable(input)) assertFidelity(input, file, ['rollstamp.io']);
  const again = await rollstamp([...argv, '-'], { stdin: outcome.stdout });
  if (again.code === 0 && again.stdout === outcome.stdout) return undefined;
  return { kind: 'a second run changes something', detail: again.stderr };
}

const STAMP_TEXT =
  /(?:configmap|secret)\.rollstamp\.io\/[\w.-]+|rollstamp\.io\/config-digest|STAKATER_\w+_(?:CONFIGMAP|SECRET)|\b[0-9a-f]{32}(?:[0-9a-f]{8})?\b|\b(?:metadata|annotations|env|name|value)\b|[\s'",:{}[\]-]/g;

/** True for what consists of stamps, the keys that hold them, and white space. */
function isStampText(text: string): boolean {
  return text.replaceAll(STAMP_TEXT, '') === '';
}
