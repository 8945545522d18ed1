/** The legacy exec plugin of kustomize: manifests on standard input, the file of its configuration as an argument. */
import { resolve } from 'node:path';
import { hasErrors } from '../../lib/api.ts';
import { UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { follow } from '../../lib/nodes.ts';
import { parse } from '../../lib/parse.ts';
import { toText } from '../../lib/read-file.ts';
import type { Finding, InputFile } from '../../lib/types.ts';
import { changesOf, nameOf } from '../describe.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { readSmall } from '../key-file.ts';
import { apply } from './apply.ts';
import { readFunctionConfig } from './config.ts';
import type { FunctionConfig } from './config.ts';
import { inFields } from './words.ts';

/**
 * Stamps manifests as a transformer, or checks them as a validator, which prints nothing.
 *
 * @throws UsageError without a configuration, or with one that means nothing.
 */
export function runPlugin(file: InputFile, argv: readonly string[], io: Io): number {
  const config = readConfig(argv, io);
  const { text, findings, stale } = apply(file, config);
  io.stderr.write(findings.map(lineOf).join(''));
  io.stderr.write(
    stale.map((one) => `${nameOf(one)}: error: stamps are stale or missing: ${changesOf(one)} [stale]\n`).join(''),
  );
  if (hasErrors(findings) || stale.length > 0) return EXIT.failed;
  if (!config.isCheck) io.stdout.write(text);
  return EXIT.done;
}

function readConfig([name, ...more]: readonly string[], io: Io): FunctionConfig {
  if (name === undefined) {
    throw new UsageError(
      'standard input is not a ResourceList: kustomize and kpt run this function; for manifests in files or pipes there is rollstamp stamp',
    );
  }
  if (more.length > 0)
    throw new UsageError(
      'the plugin takes no words from argsOneLiner or argsFromFile; options are fields of its configuration',
    );
  const bytes = readSmall(resolve(io.cwd, name), shown(name));
  if (bytes === undefined) throw new UsageError(`${shown(name)}: there is no such file`);
  const file = { path: name, text: toText(name, bytes) };
  // All of it is read, so that a broken end is told.
  const [document] = [...parse([file], () => true, [])];
  return readFunctionConfig(document && follow(document.doc.root, false), io.cwd);
}

/** kustomize prints the manifests anew, so a line number of its pipe would tell nobody anything. */
function lineOf({ severity, message, code }: Finding): string {
  return `${severity}: ${inFields(message)} [${code}]\n`;
}
