/** Sets from disk through the pipeline, for every command. */
import { LIMITS } from '../lib/limits.ts';
import { findings, shown } from '../lib/findings.ts';
import { InputError, UsageError } from '../lib/errors.ts';
import { run } from '../lib/pipeline.ts';
import type { Plan } from '../lib/model.ts';
import type { YamlDocument } from '../lib/nodes.ts';
import { readSets } from '../lib/read.ts';
import type { FileResult, Finding, InputFile } from '../lib/types.ts';
import { LARGE_INPUT } from './io.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import type { Request } from './request.ts';

/** What became of all sets. */
export interface Loaded {
  readonly inputs: readonly InputFile[];
  /** In the order of `inputs`. */
  readonly files: readonly FileResult[];
  readonly findings: readonly Finding[];
  /** What was read, where parts of it may be shown: for `check`. */
  readonly documents: readonly YamlDocument[];
}

/** Reads and runs every set; `onPlan` is told of every pod template. Throws UsageError and InputError. */
export async function load(request: Request, io: Io, onPlan: (plan: Plan) => void): Promise<Loaded> {
  const progress = createProgress(io);
  try {
    return await loadSets(request, io, { progress, onPlan });
  } finally {
    progress.end(); // before an error is printed, too
  }
}

interface Listeners {
  readonly progress: Progress;
  readonly onPlan: (plan: Plan) => void;
}

async function loadSets(request: Request, io: Io, { progress, onPlan }: Listeners): Promise<Loaded> {
  const paths = pathsOf(request, io);
  const { exclude, tracked, allowUnrendered } = request;
  let count = 0;
  const sets = await readSets(paths, {
    cwd: io.cwd,
    exclude,
    tracked,
    allowUnrendered,
    readStdin: () => readStdin(request, io),
    onFile: () => {
      count += 1;
      progress.tell(`reading file ${String(count)}`);
    },
  });
  const units = sets.reduce((sum, { files }) => files.reduce((more, { text }) => more + text.length, sum), 0);
  if (units > LARGE_INPUT) io.onLargeInput?.(sets.some(({ files }) => files.some(({ text }) => !text.startsWith('{'))));
  const isCheck = request.command !== 'stamp';
  const { idleFlags, idleVariables } = request;
  const own = [
    ...request.drafts,
    ...(idleFlags.length === 0 ? [] : [findings.flagNoEffect(idleFlags)]),
    ...(idleVariables.length === 0 ? [] : [findings.variableNoEffect(idleVariables)]),
  ];
  const documents: YamlDocument[] = [];
  const keep = request.command === 'check' ? { onDocument: (doc: YamlDocument) => documents.push(doc) } : {};
  const runs = sets.map(({ files, drafts, directory }, index) => {
    progress.tell(`stamping set ${String(index + 1)} of ${String(sets.length)} ${shown(directory ?? '')}`);
    return run(files, request.options, {
      isCheck,
      onPlan,
      ...keep,
      drafts: index === 0 ? [...own, ...drafts] : drafts,
    });
  });
  return {
    inputs: sets.flatMap(({ files }) => files),
    files: runs.flatMap(({ files }) => files),
    findings: runs.flatMap((one) => one.findings),
    documents,
  };
}

/** A pipe that brings nothing is more often a render that failed than one that is empty; `-` says which. */
async function readStdin({ paths }: Request, { stdin }: Io): Promise<Uint8Array> {
  const bytes = await stdin.read(LIMITS.input);
  if (bytes.length > 0 || paths.includes('-')) return bytes;
  const message = 'standard input is empty: pipe manifests in or name files; name - to let nothing pass';
  throw new InputError('no-manifests', message, { path: '-' });
}

function pathsOf({ paths, command, tracked, inPlace }: Request, io: Io): readonly string[] {
  if (paths.length > 0) return paths;
  // A hook has neither a terminal nor something to read: its standard input is an empty pipe.
  if (tracked || inPlace) throw noPaths(command);
  if (!io.stdin.isTTY) return ['-'];
  throw new UsageError(
    `nothing to read: name files or directories, or pipe manifests in, e.g. kustomize build . | rollstamp ${command}; see rollstamp ${command} --help`,
  );
}

function noPaths(command: Request['command']): UsageError {
  const example = `To paste into .rollstamp.yaml:

paths:
  - rendered/staging
  - rendered/prod

or into .pre-commit-config.yaml:

      - id: ${command === 'stamp' ? 'rollstamp-fix' : 'rollstamp-check'}
        args: [rendered/staging, rendered/prod]
`;
  return new UsageError(
    `${command}: no path is given or configured; name the directories that hold rendered manifests, one for each environment`,
    { example },
  );
}
