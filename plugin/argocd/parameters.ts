/** `rollstamp argocd parameters`: what an application's folder offers, for the form in Argo CD's user interface. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../../lib/findings.ts';
import { child, effectiveEntries, follow } from '../../lib/nodes.ts';
import type { Cursor } from '../../lib/nodes.ts';
import { readUpTo, toText } from '../../lib/read-file.ts';
import { createReader } from '../../lib/reader.ts';
import { byCodeUnit } from '../../lib/sort.ts';
import { splitDocuments } from '../../lib/split.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { PARAMETERS, announce } from './parameter-table.ts';
import type { Announcement } from './parameter-table.ts';
import { followLink, findRepository, isFile } from './paths.ts';
import { chooseRenderer } from './renderer.ts';

const MAX_VALUES = 1 << 20;
/** Values that a form could hold. */
const MAX_ROWS = 1000;
const MAX_TEXT = 4096;

/** Files beside these are values for one environment or another. */
const NO_VALUES: ReadonlySet<string> = new Set(['Chart.yaml', 'requirements.yaml']);

/** Prints a list in JSON, whatever the folder holds. Never fails: that would break the form. */
export function parameters(io: Io): number {
  let announced: readonly Announcement[] = [];
  try {
    announced = announcements(io);
  } catch {
    // An odd repository has nothing to offer; `generate` says what is odd about it.
  }
  io.stdout.write(`${JSON.stringify(announced)}\n`);
  return EXIT.done;
}

function announcements(io: Io): readonly Announcement[] {
  const repository = findRepository(io.cwd, io.env['ARGOCD_APP_SOURCE_PATH'] ?? '');
  if (chooseRenderer('auto', repository) !== 'helm') return [];
  const files = readdirSync(repository.app)
    .filter((name) => /^[^-.].*\.ya?ml$/.test(name) && !NO_VALUES.has(name) && isFile(join(repository.app, name)))
    .toSorted(byCodeUnit);
  const values = files.includes('values.yaml')
    ? followLink(join(repository.app, 'values.yaml'), repository)
    : undefined;
  return PARAMETERS.flatMap((row) => {
    // Not as a value: none of them holds unless somebody says so.
    if (row.name === 'value-files') return announce(row, { found: toldOf(files) });
    if (row.name === 'helm-parameters') return announce(row, { holds: values === undefined ? {} : valuesOf(values) });
    return [];
  });
}

/** Names for a hint. */
const MAX_NAMES = 20;

function toldOf(files: readonly string[]): readonly string[] {
  const names = files.filter((name) => name !== 'values.yaml' && name.length <= 100).map(escaped);
  return names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), '…'] : names;
}

/** The values of a chart by their paths, as `--set` takes them; none where the file cannot be read. */
function valuesOf(path: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  try {
    const bytes = readUpTo(path, MAX_VALUES);
    const file = { path: 'values.yaml', text: bytes === undefined ? '' : toText('values.yaml', bytes) };
    const read = createReader(file);
    for (const chunk of splitDocuments(file.text)) {
      for (const { root } of read(chunk)) collect(follow(root, false), '', values);
    }
  } catch {
    return {};
  }
  return Object.fromEntries(values);
}

function collect({ node, shared }: Cursor, path: string, values: Map<string, string>): void {
  if (values.size >= MAX_ROWS) return;
  if (node.type === 'scalar') {
    if (path !== '' && node.resolved !== 'null' && node.text.length <= MAX_TEXT) values.set(path, node.text);
  } else if (node.type === 'sequence') {
    for (const [index, item] of node.items.entries())
      collect(follow(item, shared), `${path}[${String(index)}]`, values);
  } else {
    for (const name of effectiveEntries(node).keys()) {
      const value = child({ node, shared }, name);
      const step = name.replace(/[.,=[\]\\]/g, '\\$&');
      if (value !== undefined) collect(value, path === '' ? step : `${path}.${step}`, values);
    }
  }
}
