/** The manifests that a tool prints, and what is told where it fails. */
import { InputError } from '../../lib/errors.ts';
import { toText } from '../../lib/read-file.ts';
import type { InputFile } from '../../lib/types.ts';
import type { Application } from './application.ts';
import { toldOf } from './child-words.ts';
import type { Outcome } from './child.ts';

/** What a tool printed, as a file of that name. Throws InputError where the tool failed. */
export function toFile(name: string, outcome: Outcome, application: Application): InputFile {
  if (outcome.exitCode !== 0) throw failure(name, outcome, application);
  return { path: name, text: toText(name, outcome.stdout) };
}

/** A tool that failed: what it said, without anything that it may have quoted. */
export function failure(name: string, { exitCode, stderr }: Outcome, { repository }: Application): InputError {
  const status = exitCode === null ? 'was killed (too little memory?)' : `failed with exit code ${String(exitCode)}`;
  const told = toldOf(stderr, repository);
  const all = `run ${name} in the folder of the application to see all of it`;
  return new InputError('render-failed', `${name} ${status}${told === '' ? '' : `: ${told}`}; ${all}`, { path: '' });
}
