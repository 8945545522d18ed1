/** The application's own `.rollstamp.yaml`: options of selection, and nothing that belongs to the operator. */
import { join } from 'node:path';
import { parseConfig } from '../../lib/config-file.ts';
import { UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { COMMAND_OPTIONS, OPTIONS, camelCase } from '../../lib/options.ts';
import { readSmall } from '../key-file.ts';
import { toValue } from '../values.ts';
import type { Value } from '../values.ts';
import { operatorsOwn } from './given.ts';
import { followLink } from './paths.ts';
import type { Repository } from './paths.ts';

const NAME = '.rollstamp.yaml';

/** What only the command line reads; a folder may serve both. */
const IGNORED: ReadonlySet<string> = new Set(['paths', ...COMMAND_OPTIONS.map(({ name }) => camelCase(name))]);

/** Values by the names of parameters. Throws UsageError for an option that does not exist or is the operator's. */
export function readAppConfig(repository: Repository): ReadonlyMap<string, Value> {
  const path = followLink(join(repository.app, NAME), repository);
  const bytes = path === undefined ? undefined : readSmall(path, NAME);
  const values = new Map<string, Value>();
  if (bytes === undefined) return values;
  for (const [name, { value, place }] of parseConfig(NAME, Buffer.from(bytes).toString('utf8'))) {
    const row = OPTIONS.find((option) => camelCase(option.name) === name);
    if (row === undefined && IGNORED.has(name)) continue;
    if (row === undefined) throw new UsageError(`${place}: there is no option ${shown(name)}`);
    if (operatorsOwn(row)) {
      throw new UsageError(`${place}: ${name} belongs to the operator of Argo CD, not to an application: remove it`);
    }
    values.set(row.name, toValue(row, value, `${place}: ${name}`));
  }
  return values;
}
