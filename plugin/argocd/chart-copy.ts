/** A copy of a chart with its templates edited, to see what comes out differently. */
import { mkdirSync, readFileSync, readdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf, pack } from './archive.ts';
import { MAX_ARCHIVE, isArchive, isPackedTemplate } from './chart-files.ts';

/** What a folder is to Helm. */
type Role = 'chart' | 'charts' | 'templates' | 'other';

type Edit = (template: string) => string;

/** Files and folders of a copy. Links can make endless ones of a few. */
const MAX_ENTRIES = 20_000;

/**
 * Copies the chart in a folder, and the charts below it, to a folder that is not there yet. What is not edited is linked.
 *
 * @returns false where there is too much to copy
 */
export function copyChart(from: string, to: string, edit: Edit): boolean {
  let count = 0;
  const copyFolder = (folder: string, copy: string, role: Role): boolean => {
    mkdirSync(copy);
    return readdirSync(folder).every((name) => {
      const [source, target] = [join(folder, name), join(copy, name)];
      const stat = statSync(source, { throwIfNoEntry: false });
      if (stat === undefined || name === '.git') return true;
      count += 1;
      if (count > MAX_ENTRIES) return false;
      if (stat.isDirectory() && roleOf(name, role) !== 'other') return copyFolder(source, target, roleOf(name, role));
      if (role === 'templates') copyTemplate(source, target, edit);
      else if (role === 'charts' && isArchive(name)) copyArchive(source, target, edit);
      else symlinkSync(realpathSync(source), target);
      return true;
    });
  };
  return copyFolder(from, to, 'chart');
}

function roleOf(name: string, parent: Role): Role {
  if (parent === 'chart' && (name === 'charts' || name === 'templates')) return name;
  if (parent === 'charts') return 'chart';
  return parent === 'templates' ? parent : 'other';
}

function copyTemplate(source: string, target: string, edit: Edit): void {
  writeFileSync(target, edit(readFileSync(source, 'latin1')), { encoding: 'latin1', mode: 0o600 });
}

function copyArchive(source: string, target: string, edit: Edit): void {
  const members = membersOf(readFileSync(source), MAX_ARCHIVE);
  const edited = members.map((member) =>
    isPackedTemplate(member.name) ? { ...member, text: edit(member.text) } : member,
  );
  if (edited.every(({ text }, index) => text === members[index]?.text)) symlinkSync(realpathSync(source), target);
  else writeFileSync(target, pack(edited), { mode: 0o600 });
}
