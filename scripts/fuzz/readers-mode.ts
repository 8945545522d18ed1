/** The shortcuts of the product against the product without them. */
import type { Options } from '../../lib/index.ts';
import type { YamlDocument } from '../../lib/nodes.ts';
import type { Chunk } from '../../lib/split.ts';
import { plainNode } from '../../fixtures/plain-node.ts';
import { loadBuilds } from './builds.ts';
import type { Builds } from './builds.ts';
import { utf8 } from './facts.ts';
import { makeFlowTrick } from './flow-tricks.ts';
import { makeDocument } from './documents.ts';
import { crash } from './mode.ts';
import type { Input, Mode, Verdict } from './mode.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';
import { readAllSamples, readSamples } from './samples.ts';
import { SOURCES } from './stamped.ts';
import { makeTrick, withOddLines } from './tricks.ts';
import { beat } from './watch.ts';

const OPTIONS: readonly Options[] = [
  { autoReloadAll: true },
  {},
  { autoReloadAll: true, stamp: 'single' },
  { autoReloadAll: true, reloadStrategy: 'env-vars' },
  { autoReloadAll: true, granularity: 'keys', missing: 'error' },
];

/** Longer texts are tried as they are; a change in one is mostly in what nobody reads, and slow. */
const MAX_LENGTH = 8000;

/** The first cases are all samples, unchanged; the others are changed, or made to fool a shortcut. */
export async function readersMode(): Promise<Mode> {
  const builds = await loadBuilds();
  const samples = readAllSamples();
  const short = samples.filter(({ length }) => length <= MAX_LENGTH);
  const manifests = readSamples();
  const make = (random: Random, index: number): string => {
    const sample = samples[index];
    if (sample !== undefined) return sample;
    const odds = random.next();
    if (odds < 0.2) return makeTrick(random);
    if (odds < 0.35) return makeFlowTrick(random);
    if (odds < 0.45) return makeDocument(random, manifests);
    if (odds < 0.6) return withOddLines(random.pick(random.chance(0.5) ? manifests : short), random);
    let text = random.pick(random.chance(0.7) ? manifests : short);
    for (const _ of random.times([1, 3], () => 0)) text = mutate(text, random);
    return text;
  };
  return {
    name: 'readers',
    documents: 120_000,
    encoding: 'utf8',
    batch: 100,
    make: (random, index) => ({ index, text: utf8(make(random, index)), variant: index }),
    judge: async (inputs) => Promise.resolve(inputs.map((input) => judge(builds, input))),
  };
}

function judge(builds: Builds, input: Input): Verdict {
  beat(input.index);
  try {
    const { different: found, isFast } = judgeChunks(builds, input);
    const verdict = found ?? judgeResults(builds, input);
    return isFast ? { ...verdict, label: `${verdict.label}, read fast` } : verdict;
  } catch (error) {
    return crash(error);
  }
}

function different(kind: string, [ours, plain]: readonly [string, string]): Verdict {
  let at = 0;
  while (at < ours.length && ours[at] === plain[at]) at += 1;
  const from = Math.max(0, at - 60);
  const detail = `with shortcuts ${ours.slice(from, at + 80)} | without ${plain.slice(from, at + 80)}`;
  return { label: kind, difference: { kind, detail } };
}

/** The readers on each chunk, and the chunks against the whole. */
function judgeChunks(
  { fast }: Builds,
  { text }: Input,
): { readonly different?: Verdict | undefined; readonly isFast: boolean } {
  const file = { path: 'fuzz.yaml', text };
  const chunks = fast.splitDocuments(text);
  const reader = new fast.FastReader(file);
  let isFast = false;
  for (const chunk of chunks) {
    const read = reader.read(chunk);
    if (read === undefined) continue;
    isFast = true;
    const full = attempt(() => fast.readYaml(file, chunk.start, chunk.end).map(plainDocument));
    const plain = JSON.stringify([plainDocument(read)]);
    if (plain !== full) return { different: different('the fast reader', [plain, full]), isFast };
  }
  // JSON objects one after another are none of YAML's streams.
  if (chunks.some(({ isJson }) => isJson)) return { isFast };
  const readAll = (pieces: readonly Chunk[]): string =>
    attempt(() => pieces.flatMap(({ start, end }) => fast.readYaml(file, start, end)).map(plainDocument));
  const [cut, whole] = [chunks, [{ start: 0, end: text.length, contentOnMarker: false, isSafe: false }]].map(readAll);
  const isBroken = [cut, whole].map((one) => one?.startsWith(REFUSED));
  if (cut === whole || (isBroken[0] === true && isBroken[1] === true)) return { isFast };
  // js-yaml alone takes an indented `%` for a directive, which the cut parts from its `---`.
  if (isBroken[0] === true && /^[ \t]+%/m.test(text)) return { isFast };
  return { different: different('cutting', [String(cut), String(whole)]), isFast };
}

function plainDocument({ root, duplicates, hasDirectives, explicitStart, problem }: YamlDocument): unknown {
  const names = duplicates.map(({ name, key }) => [name, key.start]);
  return { root: plainNode(root), names, hasDirectives, explicitStart, problem: problem ?? null };
}

const REFUSED = 'refused: ';

/** A result as JSON, or the refusal. */
function attempt(run: () => unknown): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    if (!(error instanceof Error && error.name === 'InputError')) throw error;
    return `${REFUSED}${JSON.stringify([error, error.message])}`;
  }
}

function judgeResults(builds: Builds, { text, variant }: Input): Verdict {
  const options = OPTIONS[variant % OPTIONS.length] ?? {};
  const [fast, plain] = [builds.fast, builds.plain].map(({ stamp }) =>
    attempt(() => stamp([{ path: 'fuzz.yaml', text }, SOURCES], options)),
  );
  if (fast === undefined || plain === undefined || fast !== plain) {
    return different('the result', [String(fast), String(plain)]);
  }
  if (fast.startsWith(REFUSED)) return { label: 'both refuse' };
  return { label: fast.includes('"files":[]') ? 'equal, with errors' : 'equal' };
}
