/** The texts of a chart, as far as they could be templates. */
import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { membersOf } from './archive.ts';
import type { ChartText } from './template-calls.ts';

/** Bytes of a file that are looked at; templates are smaller. */
const MAX_FILE = 4 << 20;
/** Bytes of an archive, packed or not. */
export const MAX_ARCHIVE: number = 64 << 20;

export function isArchive(name: string): boolean {
  return /\.(?:tgz|tar\.gz)$/.test(name);
}

/** True for a template of a packed chart, or of a chart in it. */
export function isPackedTemplate(name: string): boolean {
  return /^[^/]+\/(?:charts\/[^/]+\/)*templates\//.test(name);
}

/** The texts in files, and in the archives among them. */
export function* textsIn(paths: readonly string[]): Generator<ChartText> {
  for (const path of paths) {
    const { size } = statSync(path);
    if (isArchive(path)) {
      if (size > MAX_ARCHIVE) continue;
      for (const { name, text } of membersOf(readFileSync(path), MAX_ARCHIVE)) {
        yield { isTemplate: isPackedTemplate(name), text };
      }
    } else if (size <= MAX_FILE) {
      yield { isTemplate: path.includes(`${sep}templates${sep}`), text: readFileSync(path, 'latin1') };
    }
  }
}
