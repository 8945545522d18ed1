/** Reads plain files as Argo CD does for a directory application. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { InputError } from '../../lib/errors.ts';
import { LIMITS } from '../../lib/limits.ts';
import { readUpTo, toText, tooLarge } from '../../lib/read-file.ts';
import { byCodeUnit } from '../../lib/sort.ts';
import { splitDocuments } from '../../lib/split.ts';
import type { InputFile } from '../../lib/types.ts';
import type { Application, Rendered } from './application.ts';
import { isUnrelated } from './documents.ts';
import { compileGlob } from './glob.ts';
import { followLink, isFile } from './paths.ts';
import type { Repository } from './paths.ts';

const MANIFEST = /\.(?:yaml|yml|json|jsonnet)$/;
/** Ours and Argo CD's own, which no application means. */
const CONFIGURATION = /^\.(?:rollstamp|argocd-source(?:-.*)?)\.yaml$/;
/** Argo CD leaves files alone that say this anywhere. */
const SKIP = '+argocd:skip-file-rendering';

/** Reads the files. Throws InputError for one that cannot be read, or that leads out of the repository. */
export function renderDirectory({ repository, request }: Application): Rendered {
  const paths = findFiles(repository, { recurse: request.recurse, isWanted: toFilter(request) });
  const files: InputFile[] = [];
  let left = LIMITS.input;
  for (const path of paths) {
    const name = relative(repository.app, path).split(sep).join('/');
    if (name.endsWith('.jsonnet')) {
      throw new InputError('render-failed', 'Jsonnet is not rendered: leave the file out with the parameter exclude', {
        path: name,
      });
    }
    const bytes = readUpTo(path, left);
    if (bytes === undefined) throw tooLarge(name);
    left -= bytes.length;
    const file = { path: name, text: toText(name, bytes) };
    if (!file.text.includes(SKIP) && (name.endsWith('.json') || !isUnrelated(file))) files.push(file);
  }
  return { files: files.length < 2 ? files : files.map(toYaml) };
}

function toFilter({ include, exclude }: Application['request']): (path: string) => boolean {
  const isIncluded = include === '' ? () => true : compileGlob(include, 'parameter include');
  const isExcluded = exclude === '' ? () => false : compileGlob(exclude, 'parameter exclude');
  return (path) => isIncluded(path) && !isExcluded(path);
}

interface Search {
  readonly recurse: boolean;
  readonly isWanted: (path: string) => boolean;
}

function findFiles(repository: Repository, { recurse, isWanted }: Search): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (recurse && entry.name !== '.git') walk(path);
        continue;
      }
      const name = relative(repository.app, path).split(sep).join('/');
      if (!MANIFEST.test(entry.name) || CONFIGURATION.test(entry.name)) continue;
      if (entry.isSymbolicLink() && followLink(path, repository) === undefined) continue;
      if (isFile(path) && isWanted(name)) found.push(path);
    }
  };
  walk(repository.app);
  return found;
}

/** JSON among several files as YAML that reads the same, as whoever reads them all takes them for YAML. */
function toYaml(file: InputFile): InputFile {
  const chunks = splitDocuments(file.text);
  if (chunks[0]?.isJson !== true) return file;
  const documents = chunks.map(({ start, end }) => file.text.slice(start, end));
  return { path: file.path, text: `---\n${documents.map(asYaml).join('\n---\n')}` };
}

/** In YAML tabs are no indentation, escapes name whole characters and no `/`, and three more characters break lines. */
function asYaml(json: string): string {
  return json
    .replaceAll('\t', ' ')
    .replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/gis, (escape, high?: string, low?: string) =>
      high === undefined || low === undefined
        ? escape.replace('\\/', '/')
        : String.fromCharCode(parseInt(high, 16), parseInt(low, 16)),
    )
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
