/**
 * The recipe: texts in, edits and findings out. Each line is a stage in a file of its own name; no stage knows
 * another. Pure: no file system, clock, locale or environment.
 */
import { catalog, relevantKinds } from './catalog.ts';
import { createDigests } from './digest.ts';
import { InputError, UsageError } from './errors.ts';
import type { Draft } from './findings.ts';
import { finish } from './finish.ts';
import { inspect } from './inspect.ts';
import { LIMITS } from './limits.ts';
import type { Parsed, Plan } from './model.ts';
import type { YamlDocument } from './nodes.ts';
import { parse } from './parse.ts';
import { scope } from './scope.ts';
import { select } from './select.ts';
import { toSettings } from './settings.ts';
import type { FunctionInput, Options, Settings } from './settings.ts';
import { splice } from './splice.ts';
import { stamp } from './stamp.ts';
import type { Edit, FileResult, Finding, InputFile } from './types.ts';

export interface Run {
  readonly files: readonly FileResult[];
  readonly findings: readonly Finding[];
  readonly plans: readonly Plan[];
  /** What was read, for whoever shows parts of the texts. */
  readonly documents: readonly YamlDocument[];
}

export interface RunContext {
  /** Nothing will be written: a missing hash key is then no error. */
  readonly isCheck: boolean;
  /** Findings from outside, e.g. about files that were left out. */
  readonly drafts?: readonly Draft[];
  /** The files are what kustomize or kpt gives a function. */
  readonly functionInput?: FunctionInput;
  /** What `parse` made of these files, where somebody looked into them before. */
  readonly parsed?: Parsed;
}

/**
 * Stamps one set.
 *
 * @throws UsageError for options that are not allowed; InputError for texts that cannot be processed.
 */
export function run(files: readonly InputFile[], options: Options, context: RunContext): Run {
  const settings = toSettings(options, context.functionInput);
  if (!context.isCheck) checkOneKey(settings);
  checkSize(files);
  const parsed = context.parsed ?? parse(files, relevantKinds(settings));
  const objects = catalog(parsed, settings);
  const limits = scope(objects, settings);
  const selections = select(objects, limits, settings);
  const digests = createDigests(settings);
  const stamped = stamp(selections, { settings, digests, isCheck: context.isCheck });
  const inspected = inspect({ catalog: objects, scope: limits, selections }, { settings, digests });
  // Contents are read when their digests are asked for, so their findings are complete only here.
  const drafts = [
    ...(context.drafts ?? []),
    ...[parsed, objects, limits, stamped, digests].flatMap((stage) => stage.drafts),
    ...inspected,
  ];
  return {
    files: spliceAll(files, stamped.plans),
    findings: finish(drafts, files, settings),
    plans: stamped.plans,
    documents: parsed.documents,
  };
}

function checkOneKey({ otherHashKeys }: Settings): void {
  if (otherHashKeys.length === 0) return;
  throw new UsageError(
    '--hash-key-file is given several times, and stamps are made with one key: give the new one alone; check and explain take several',
  );
}

function checkSize(files: readonly InputFile[]): void {
  let size = 0;
  for (const { path, text } of files) {
    size += text.length;
    if (size > LIMITS.input) {
      throw new InputError('limit', 'the input is larger than 256 MiB: stamp it in several sets', { path });
    }
  }
}

function spliceAll(files: readonly InputFile[], plans: readonly Plan[]): readonly FileResult[] {
  const byFile = new Map<InputFile, Edit[]>(files.map((file) => [file, []]));
  for (const { selection, edits } of plans) {
    const all = byFile.get(selection.template.doc.file);
    for (const edit of edits) all?.push(edit);
  }
  return [...byFile].map(([file, edits]) => ({ path: file.path, text: splice(file.text, edits), edits }));
}
