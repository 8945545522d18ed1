/**
 * `rollstamp krm`, `rollstamp-krm`: the function that kustomize and kpt run, and the legacy plugin of kustomize.
 *
 * With a ResourceList on standard input it is a KRM function. With other manifests there and a configuration file as
 * its argument it is a legacy exec plugin, the only form that `kubectl kustomize` runs. SPEC §9.
 */
import { InputError, UsageError } from '../../lib/errors.ts';
import { escaped } from '../../lib/findings.ts';
import type { Draft } from '../../lib/findings.ts';
import { LIMITS } from '../../lib/limits.ts';
import type { Parsed } from '../../lib/model.ts';
import { RESOURCE_LIST, parse } from '../../lib/parse.ts';
import { toText } from '../../lib/read-file.ts';
import { EXIT } from '../exit.ts';
import { LARGE_INPUT } from '../io.ts';
import type { Io } from '../io.ts';
import { VERSION } from '../version.ts';
import { answer, answerWithoutItems } from './answer.ts';
import { apply } from './apply.ts';
import { readFunctionConfig } from './config.ts';
import { HELP } from './help.ts';
import { findResourceList } from './list.ts';
import type { ResourceList } from './list.ts';
import { runPlugin } from './plugin.ts';
import { Places, lineOf } from './results.ts';
import { inFields } from './words.ts';

/** Runs the function and returns its exit code. Throws only for bugs of ours. */
export async function krm(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await main(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`rollstamp-krm: ${inFields(escaped(error.message))}\n`);
      return EXIT.usage;
    }
    if (!(error instanceof InputError)) throw error;
    const place = error.line === 0 ? '' : `:${String(error.line)}:${String(error.column)}`;
    io.stderr.write(`${error.path}${place}: error: ${error.message} [${error.code}]\n`);
    return EXIT.input;
  }
}

async function main(argv: readonly string[], io: Io): Promise<number> {
  const [first = ''] = argv;
  if (first === '--help' || first === '-h' || (first === '' && io.stdin.isTTY)) {
    io.stdout.write(HELP);
    return EXIT.done;
  }
  if (first === '--version' || first === '-V') {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  if (first.startsWith('-')) throw new UsageError(`unknown option ${first}; options go into the functionConfig`);
  const file = { path: '-', text: toText('-', await io.stdin.read(LIMITS.input)) };
  if (file.text.length > LARGE_INPUT) io.onLargeInput?.(false);
  const drafts: Draft[] = [];
  const documents = [...parse([file], (kind) => kind === RESOURCE_LIST, drafts)];
  const list = findResourceList(file, documents);
  if (list === undefined) return runPlugin(file, argv, io);
  if (first !== '') throw new UsageError('a function takes no arguments; options go into the functionConfig');
  return runFunction(list, { documents, drafts }, io);
}

/** Runs a function. Errors are told as results, on standard error and by the exit code: kustomize drops results. */
function runFunction(list: ResourceList, parsed: Parsed, io: Io): number {
  try {
    return stampOrCheck(list, parsed, io);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof InputError)) throw error;
    const result = new Places(list).toError(error);
    io.stdout.write(answer(list, [], [result]));
    io.stderr.write(error instanceof UsageError ? `rollstamp-krm: ${result.message}\n` : lineOf(result));
    return error instanceof UsageError ? EXIT.usage : EXIT.input;
  }
}

function stampOrCheck(list: ResourceList, parsed: Parsed, io: Io): number {
  const config = readFunctionConfig(list.functionConfig, io.cwd);
  const { edits, findings, stale } = apply(list.file, config, { parsed });
  const places = new Places(list);
  const results = [...findings.map((one) => places.toResult(one)), ...stale.map((one) => places.toStale(one))];
  io.stderr.write(results.map(lineOf).join(''));
  const failed = results.some(({ severity }) => severity === 'error');
  if (config.isCheck && list.caller === 'kustomize') io.stdout.write(answerWithoutItems(list, results));
  else io.stdout.write(answer(list, config.isCheck || failed ? [] : edits, results));
  return failed ? EXIT.failed : EXIT.done;
}
