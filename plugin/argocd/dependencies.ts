/** Charts that a chart needs: those in charts/, and those that are folders of the repository. */
import { lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../../lib/errors.ts';
import { follow } from '../../lib/nodes.ts';
import type { Node } from '../../lib/nodes.ts';
import { positionOf } from '../../lib/position.ts';
import { toText } from '../../lib/read-file.ts';
import { createReader } from '../../lib/reader.ts';
import { splitDocuments } from '../../lib/split.ts';
import type { Application } from './application.ts';
import { filesBelow, followLink, isFile, isInside, outside, realPath } from './paths.ts';
import { failure } from './render-child.ts';
import { copyRepository } from './repository-copy.ts';

/** Where charts and their lock files name them. */
const FILES: readonly string[] = ['Chart.yaml', 'requirements.yaml', 'Chart.lock', 'requirements.lock'];

/** What Helm writes. */
const WRITTEN: readonly string[] = ['charts', 'Chart.lock', 'requirements.lock'];

/**
 * Puts dependencies that are folders of the repository into charts/, of a copy of the chart.
 *
 * @returns the copy
 * @throws InputError where one is anything else
 */
export async function buildDependencies(application: Application): Promise<string> {
  const { children, repository } = application;
  for (const name of WRITTEN) {
    if (lstatSync(join(repository.app, name), { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      throw outside(`${name} is a symbolic link, through which Helm would write: put what it means in its place`);
    }
  }
  for (const name of FILES) checkFile(name, application);
  const cwd = copyRepository(repository, join(children.folder, 'repository'));
  const outcome = await children.run('helm', ['dependency', 'build', '.'], { cwd });
  if (outcome.exitCode !== 0) throw failure('helm dependency build', outcome, application);
  return cwd;
}

function checkFile(name: string, { repository }: Application): void {
  const path = followLink(join(repository.app, name), repository);
  if (path === undefined || !isFile(path)) return;
  const file = { path: name, text: toText(name, readFileSync(path)) };
  const read = createReader(file);
  for (const { root, problem } of splitDocuments(file.text).flatMap((chunk) => read(chunk))) {
    if (problem !== undefined) {
      throw new InputError('yaml-unsupported', problem.message, { path: name, ...positionOf(file, problem.offset) });
    }
    for (const { text, offset } of sourcesIn(root, false)) {
      const refuse = (message: string): InputError =>
        new InputError('outside-repository', `a dependency ${message}`, {
          path: name,
          ...positionOf(file, Math.max(0, offset)),
        });
      if (text === '') continue; // a folder in charts/
      const folder = /^file:\/\/(?!\/)(.*)$/.exec(text)?.[1];
      if (folder === undefined) {
        throw refuse('is not in charts/ and would be fetched; run helm dependency build and commit charts/');
      }
      const real = realPath(resolve(repository.app, folder));
      if (real === undefined || !isInside(repository.root, real)) {
        throw refuse('is to come from outside of the repository, or from nowhere; name a folder in it');
      }
      filesBelow(real, repository);
    }
  }
}

interface Source {
  readonly text: string;
  readonly offset: number;
}

/** All that stands under `repository`, wherever and however often: Helm does not mind the case of names. */
function* sourcesIn(written: Node, isSource: boolean): Generator<Source> {
  const { node } = follow(written, false);
  if (node.type === 'scalar') {
    if (isSource && node.resolved !== 'null') yield { text: node.text, offset: written.start };
  } else if (node.type === 'sequence') {
    for (const item of node.items) yield* sourcesIn(item, isSource);
  } else {
    for (const { name, value } of node.entries) yield* sourcesIn(value, isSource || /^repository$/i.test(name ?? ''));
  }
}
