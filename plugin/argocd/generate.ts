/** `rollstamp argocd generate`: renders the application in the working directory, stamps it and prints it. */
import { hasErrors } from '../../lib/api.ts';
import { concat } from '../../lib/concat.ts';
import { InputError } from '../../lib/errors.ts';
import { run } from '../../lib/pipeline.ts';
import type { Run } from '../../lib/pipeline.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Rendered } from './application.ts';
import { Children } from './child.ts';
import { countObjects } from './documents.ts';
import type { Told } from './output.ts';
import { findRepository } from './paths.ts';
import { findUnstable, note } from './random.ts';
import type { Selected } from './random.ts';
import { render } from './renderer.ts';
import { readRequest } from './request.ts';
import type { Request } from './request.ts';

/**
 * Prints the stamped manifests of one application: all of them, or nothing.
 *
 * @throws UsageError, InputError and Interrupted; nothing is printed then
 */
export async function generate(io: Io, told: Told): Promise<number> {
  const repository = findRepository(io.cwd, io.env['ARGOCD_APP_SOURCE_PATH'] ?? '');
  const request = readRequest(io, repository);
  const children = new Children(io, repository.app);
  let done: Run;
  try {
    const rendered = await render({ repository, request, env: io.env, children });
    checkObjects(rendered, request);
    done = await stamp(rendered, request);
    children.checkSignal();
  } finally {
    children.end();
  }
  told.findings(done.findings);
  if (hasErrors(done.findings)) return EXIT.failed;
  io.stdout.write(concat(done.files.map(({ text }) => text)));
  return EXIT.done;
}

function checkObjects({ files }: Rendered, { allowEmpty }: Request): void {
  let count = 0;
  for (const file of files) count += countObjects(file);
  if (count > 0 || allowEmpty) return;
  const message =
    'the render holds no manifest, and Argo CD would take that for an application without any: it could prune everything; if that is meant, set the parameter allow-empty to true';
  throw new InputError('no-manifests', message, { path: '' });
}

/** Stamps; what is different at every render is left out, or the pods would roll at each. */
async function stamp({ files, again = [] }: Rendered, { options }: Request): Promise<Run> {
  const first: Selected = new Map();
  const done = run(files, options, {
    isCheck: false,
    onPlan: (plan) => {
      note(plan, first);
    },
  });
  if (first.size === 0) return done;
  const unstable = new Set<string>();
  for (const renderAgain of again) {
    const other: Selected = new Map();
    run([await renderAgain()], options, {
      isCheck: true,
      onPlan: (plan) => {
        note(plan, other);
      },
    });
    for (const source of findUnstable(first, other)) unstable.add(source);
  }
  return unstable.size === 0 ? done : run(files, options, { isCheck: false, unstable });
}
