/** `rollstamp stamp`. */
import { setImmediate } from 'node:timers/promises';
import { hasErrors } from '../lib/api.ts';
import { concat } from '../lib/concat.ts';
import { UsageError } from '../lib/errors.ts';
import { report } from '../lib/report.ts';
import type { WorkloadReport } from '../lib/report.ts';
import { splicePieces } from '../lib/splice.ts';
import { writeFiles } from '../lib/write.ts';
import type { Written } from '../lib/write.ts';
import { EXIT, INTERRUPTED } from './exit.ts';
import type { Interrupt, Io } from './io.ts';
import { load } from './load.ts';
import type { Loaded } from './load.ts';
import { countsOf, plural, printFindings, toJson } from './print.ts';
import type { Request } from './request.ts';

/** Stamps to standard output or in place. All or nothing: with an error, nothing is written. */
export async function stamp(request: Request, io: Io): Promise<number> {
  const workloads: WorkloadReport[] = [];
  let stamped = 0;
  const loaded = await load(request, io, (plan) => {
    if (plan.changes.length > 0) stamped += 1;
    if (request.format === 'json') workloads.push(report(plan));
  });
  if (request.inPlace && loaded.inputs.some(({ path }) => path === '-')) {
    throw new UsageError('--in-place needs files or directories; standard input has no place');
  }
  const failed = hasErrors(loaded.findings);
  printFindings(loaded.findings, { io, format: request.format, quiet: request.quiet });
  const written = !failed && request.inPlace ? await writeInPlace(loaded, io) : undefined;
  if (!failed && !request.inPlace) print(loaded, io);
  const signal = written?.signal;
  if (request.format === 'json') {
    const result = failed ? 'error' : signal === undefined ? 'done' : 'interrupted';
    io.stderr.write(toJson({ version: 1, result, findings: loaded.findings, workloads }));
  } else {
    summarize(loaded, { failed, stamped, written, request, io });
  }
  return failed ? EXIT.failed : signal === undefined ? EXIT.done : INTERRUPTED[signal];
}

/** One text may be large, and is not put together for it. */
function print({ inputs, files }: Loaded, { stdout }: Io): void {
  const [input, ...others] = inputs;
  const [file] = files;
  if (input === undefined || file === undefined || others.length > 0 || stdout.writePieces === undefined) {
    stdout.write(concat(files.map(({ text }) => text)));
  } else {
    stdout.writePieces(splicePieces(input.text, file.edits));
  }
}

interface WrittenInPlace extends Written {
  /** What ended the run before its end. */
  readonly signal: Interrupt | undefined;
}

/** Writes the files. A signal ends it between two of them. */
async function writeInPlace({ inputs, files }: Loaded, io: Io): Promise<WrittenInPlace> {
  let signal: Interrupt | undefined;
  const end = io.onInterrupt?.((name) => {
    signal = name;
  });
  try {
    const replacements = files.map(({ path, text }, index) => ({
      path,
      before: inputs[index]?.text ?? '',
      after: text,
    }));
    const isStopped = async (): Promise<boolean> => {
      await setImmediate(); // signals arrive between two turns
      return signal !== undefined;
    };
    return { ...(await writeFiles(replacements, { cwd: io.cwd, isStopped, ...io.processes })), signal };
  } finally {
    end?.();
  }
}

interface Summary {
  readonly failed: boolean;
  /** Workloads whose stamps change. */
  readonly stamped: number;
  readonly written: WrittenInPlace | undefined;
  readonly request: Request;
  readonly io: Io;
}

function summarize({ findings, files }: Loaded, { failed, stamped, written, request, io }: Summary): void {
  if (failed) {
    io.stderr.write(`stamp: ${countsOf(findings)}; nothing was written\n`);
  } else if (written?.signal !== undefined) {
    io.stderr.write(
      `stamp: interrupted (${written.signal}) after ${String(written.written)} of ${plural(written.changed, 'file')}; each file is either old or new: run again\n`,
    );
  } else if (request.inPlace && !request.quiet) {
    const changed = files.filter(({ edits }) => edits.length > 0).length;
    io.stderr.write(
      `stamp: ${plural(stamped, 'workload')} stamped in ${plural(changed, 'file')} of ${String(files.length)}\n`,
    );
  }
}
