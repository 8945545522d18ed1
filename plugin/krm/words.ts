/** Messages about flags as messages about fields. */
import { camelCase } from '../../lib/options.ts';
import { FIELDS } from './config.ts';

/** The message with the options in it called as the functionConfig calls them: `--prune-missing` → `pruneMissing`. */
export function inFields(message: string): string {
  return message.replace(/--([a-z][A-Za-z-]*)/g, (flag, name: string) => {
    const field = camelCase(name);
    return FIELDS.has(field) ? field : flag;
  });
}
