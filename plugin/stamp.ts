/** `rollstamp stamp`. */
import { hasErrors } from '../lib/api.ts';
import { concat } from '../lib/concat.ts';
import { UsageError } from '../lib/errors.ts';
import { report } from '../lib/report.ts';
import { writeFiles } from '../lib/write.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import type { Loaded } from './load.ts';
import { countsOf, plural, printFindings } from './print.ts';
import type { Request } from './request.ts';

/** Stamps to standard output or in place. All or nothing: with an error, nothing is written. */
export async function stamp(request: Request, io: Io): Promise<number> {
  const loaded = await load(request, io);
  if (request.inPlace && loaded.inputs.some(({ path }) => path === '-')) {
    throw new UsageError('--in-place needs files or directories; standard input has no place');
  }
  const failed = hasErrors(loaded.findings);
  printFindings(loaded.findings, { io, format: request.format, quiet: request.quiet });
  if (!failed) write(loaded, request, io);
  if (request.format === 'json') io.stderr.write(toJson(loaded, failed));
  else summarize(loaded, { failed, request, io });
  return failed ? EXIT.failed : EXIT.done;
}

function write({ inputs, files }: Loaded, request: Request, io: Io): void {
  if (request.inPlace) {
    const replacements = files.map(({ path, text }, index) => ({
      path,
      before: inputs[index]?.text ?? '',
      after: text,
    }));
    writeFiles(replacements, io.cwd);
  } else {
    io.stdout.write(concat(files.map(({ text }) => text)));
  }
}

function toJson({ findings, plans }: Loaded, failed: boolean): string {
  const result = failed ? 'error' : 'done';
  return `${JSON.stringify({ version: 1, result, findings, workloads: report(plans) }, null, 2)}\n`;
}

interface Summary {
  readonly failed: boolean;
  readonly request: Request;
  readonly io: Io;
}

function summarize({ findings, plans, files }: Loaded, { failed, request, io }: Summary): void {
  if (failed) {
    io.stderr.write(`stamp: ${countsOf(findings)}; nothing was written\n`);
  } else if (request.inPlace && !request.quiet) {
    const workloads = plans.filter(({ changes }) => changes.length > 0).length;
    const changed = files.filter(({ edits }) => edits.length > 0).length;
    io.stderr.write(
      `stamp: ${plural(workloads, 'workload')} stamped in ${plural(changed, 'file')} of ${String(files.length)}\n`,
    );
  }
}
