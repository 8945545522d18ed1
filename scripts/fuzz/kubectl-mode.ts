/** What Rollstamp reads against what Kubernetes' own decoder reads, before and after stamping. */
import { tool } from '../../e2e/tools.ts';
import { canonical, compare } from './compare.ts';
import type { Verdict as Compared } from './compare.ts';
import { decodeAll } from './kubectl.ts';
import type { Decoded } from './kubectl.ts';
import { makeDocument } from './documents.ts';
import { crash } from './mode.ts';
import type { Input, Mode, Verdict } from './mode.ts';
import { readSamples } from './samples.ts';
import { compareStamped, stampAll } from './stamped.ts';
import type { Stamped } from './stamped.ts';
import { beat } from './watch.ts';

const NOTHING: Decoded = { objects: [], error: undefined };

/**
 * @param kubectl - the executable
 * @throws Error with the command that installs kubectl, where none is given and it is missing
 */
export function kubectlMode(kubectl: string = tool('kubectl')): Mode {
  const samples = readSamples();
  return {
    name: 'kubectl',
    documents: 20_000,
    encoding: 'utf8',
    batch: 400,
    make: (random, index) => ({ index, text: makeDocument(random, samples), variant: index }),
    judge: async (inputs) => judge(kubectl, inputs),
  };
}

async function judge(kubectl: string, inputs: readonly Input[]): Promise<readonly Verdict[]> {
  const decoded = await decodeAll(
    kubectl,
    inputs.map(({ text }) => text),
  );
  const verdicts: Verdict[] = [];
  const stamped: { readonly position: number; readonly output: Stamped }[] = [];
  for (const [position, input] of inputs.entries()) {
    beat(input.index);
    const compared = compare(input.text, decoded[position] ?? NOTHING);
    // An error that names no file can only be told from a file of its own.
    const isAlone = compared.class !== 'DIFFERENT' || inputs.length === 1;
    const [verdict = toVerdict(compared)] = isAlone ? [toVerdict(compared)] : await judge(kubectl, [input]);
    verdicts.push(verdict);
    if (compared.class !== 'equal') continue;
    try {
      const output = stampAll(input.text, input.variant);
      if (output !== undefined) stamped.push({ position, output });
    } catch (error) {
      verdicts[position] = crash(error);
    }
  }
  if (stamped.length === 0) return verdicts;
  const after = await decodeAll(
    kubectl,
    stamped.map(({ output }) => output.text),
  );
  for (const [at, { position, output }] of stamped.entries()) {
    const verdict = judgeStamped(decoded[position] ?? NOTHING, after[at] ?? NOTHING, output);
    const isSure = verdict.difference === undefined || (await isSureOf(kubectl, inputs[position]?.text ?? ''));
    verdicts[position] = isSure ? verdict : { label: 'kubectl reads it at random' };
  }
  return verdicts;
}

const TRIES = 16;

/** False for keys of different types with one name: which of them kubectl takes is up to the order of Go's maps. */
async function isSureOf(kubectl: string, text: string): Promise<boolean> {
  const decoded = await decodeAll(
    kubectl,
    Array.from({ length: TRIES }, () => text),
  );
  return new Set(decoded.map(({ objects }) => canonical([...objects]))).size === 1;
}

function toVerdict({ class: label, detail, matters }: Compared): Verdict {
  if (label === 'CRASH') return { label: 'crash', difference: { kind: `crash: ${detail.slice(0, 60)}`, detail } };
  if (label !== 'DIFFERENT') return { label: detail === '' ? label : `${label}: ${detail}` };
  const kind = matters ? 'read differently' : 'seen by us alone';
  return { label: kind, difference: { kind, detail } };
}

function judgeStamped(before: Decoded, after: Decoded, stamped: Stamped): Verdict {
  const detail = compareStamped(before, after, stamped);
  if (detail === undefined) return { label: 'equal, stamped' };
  const kind = 'stamped wrongly';
  return { label: kind, difference: { kind, detail } };
}
