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
import type { Parsed, ParsedDocument, Plan } from './model.ts';
import type { YamlDocument } from './nodes.ts';
import { parse } from './parse.ts';
import { scope } from './scope.ts';
import { select } from './select.ts';
import { toSettings } from './settings.ts';
import type { InputFacts, Options, Settings } from './settings.ts';
import { splice } from './splice.ts';
import { stamp } from './stamp.ts';
import type { Edit, FileResult, Finding, InputFile } from './types.ts';

export interface Run {
  readonly files: readonly FileResult[];
  readonly findings: readonly Finding[];
}

export interface RunContext extends InputFacts {
  /** Nothing will be written: a missing hash key is then no error. */
  readonly isCheck: boolean;
  /** Findings from outside, e.g. about files that were left out. */
  readonly drafts?: readonly Draft[];
  /** Told of every pod template, in the order of the input. What it does not keep of a plan is gone, which spares memory. */
  readonly onPlan?: (plan: Plan) => void;
  /** Told of every document that takes part, for whoever shows parts of the texts. */
  readonly onDocument?: (doc: YamlDocument) => void;
  /** What `parse` made of these files, where somebody looked into them before. */
  readonly parsed?: Parsed;
}

/**
 * Stamps one set.
 *
 * @throws UsageError for options that are not allowed; InputError for texts that cannot be processed.
 */
export function run(files: readonly InputFile[], options: Options, context: RunContext): Run {
  const settings = toSettings(options, context);
  if (!context.isCheck) checkOneKey(settings);
  checkSize(files);
  const parseDrafts: Draft[] = [...(context.parsed?.drafts ?? [])];
  const documents = context.parsed?.documents ?? parse(files, relevantKinds(settings), parseDrafts);
  const objects = catalog(watched(documents, context), settings);
  const limits = scope(objects, settings);
  const selections = select(objects, limits, settings);
  const digests = createDigests(settings);
  const stamper = stamp({ settings, digests, isCheck: context.isCheck });
  const inspector = inspect({ catalog: objects, scope: limits }, { settings, digests });
  const edits = new Map<InputFile, Edit[]>(files.map((file) => [file, []]));
  // One pod template after another, so that nothing but edits and findings is kept of each.
  for (const selection of selections) {
    const plan = stamper.plan(selection);
    inspector.see(selection);
    const all = edits.get(selection.template.doc.file);
    for (const edit of plan.edits) all?.push(edit);
    context.onPlan?.(plan);
  }
  // Contents are read when their digests are asked for, so their findings are complete only now.
  const inspected = { drafts: inspector.end() };
  const stages = [{ drafts: parseDrafts }, objects, limits, stamper, digests, inspected];
  const drafts = [...(context.drafts ?? []), ...stages.flatMap((stage) => stage.drafts)];
  return {
    files: files.map((file) => spliceOne(file, edits.get(file) ?? [])),
    findings: finish(drafts, files, settings),
  };
}

/** The documents as they are read, each told of on its way. */
function* watched(documents: Iterable<ParsedDocument>, { onDocument }: RunContext): Generator<ParsedDocument> {
  for (const document of documents) {
    onDocument?.(document.doc);
    yield document;
  }
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

/** The new text is made when somebody asks: who writes it in pieces does not. */
function spliceOne({ path, text: before }: InputFile, edits: readonly Edit[]): FileResult {
  let text: string | undefined;
  return {
    path,
    get text() {
      return (text ??= splice(before, edits));
    },
    edits,
  };
}
