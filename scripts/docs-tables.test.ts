/** The tables of the README, against the tables of the product. `UPDATE=1 npm test -- --match docs` writes the options. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FINDING_SEVERITIES } from '../lib/findings.ts';
import { LIMITS } from '../lib/limits.ts';
import { COMMAND_OPTIONS, OPTIONS } from '../lib/options.ts';
import type { CommandOptionRow, OptionRow } from '../lib/options.ts';
import { WORKLOAD_KINDS } from '../lib/workloads.ts';
import { EXIT } from '../plugin/exit.ts';
import { isUpdate, read, root } from './docs.ts';
import { codeOf, tableOf, withPart } from './markdown.ts';

const test = suite('docs: tables');

const readme = read('README.md');
const ROWS: readonly (OptionRow | CommandOptionRow)[] = [...COMMAND_OPTIONS, ...OPTIONS];

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function optionRow(row: OptionRow | CommandOptionRow): string {
  const isOff = row.type === 'boolean' && row.default === 'true';
  const value = row.type === 'boolean' ? '' : ` ${row.choices?.join('|') ?? row.value ?? 'VALUE'}`;
  const help = isOff ? `Do not ${row.help.charAt(0).toLowerCase()}${row.help.slice(1)}` : row.help;
  const only = 'commands' in row && row.commands.length < 3 ? ` (${row.commands.join(', ')} only)` : '';
  const fallback = row.default === undefined || row.type === 'boolean' ? '' : `\`${row.default}\``;
  return `| \`--${isOff ? 'no-' : ''}${row.name}${cell(value)}\` | ${cell(help)}${only} | ${fallback} |\n`;
}

function optionTables(): string {
  const groups = [...new Set(ROWS.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = ROWS.filter((row) => row.group === group).map((row) => optionRow(row));
      return `\n**${group}**\n\n| option | meaning | default |\n| --- | --- | --- |\n${rows.join('')}`;
    })
    .join('')
    .concat('\n');
}

test('README has every option', () => {
  const text = withPart(read('README.md'), 'options', optionTables());
  if (isUpdate) writeFileSync(join(root, 'README.md'), text);
  else assert.fixture(readme, text);
});

test('README has every finding with its severity', () => {
  const rows = tableOf(readme, '| code | severity | what to do |');
  const told = rows.map(([code = '', severity = '']) => [codeOf(code)[0], /^\w+/.exec(severity)?.[0]]);
  assert.equal(told, Object.entries(FINDING_SEVERITIES));
  assert.ok(rows.every(([, , todo = '']) => todo.length > 20));
});

test('README has every kind of workload', () => {
  const rows = tableOf(readme, '| kind | group | pod template | note |');
  const told = rows.map(([kind, group = '', path = '']) => `${codeOf(group)[0]}/${kind} ${codeOf(path)[0]}`);
  const kinds = WORKLOAD_KINDS.filter(({ templateOnly }) => templateOnly !== true);
  assert.equal(
    told,
    kinds.map(({ group, kind, template }) => `${group}/${kind} ${template.join('.')}`),
  );
});

test('README has every exit code', () => {
  const rows = tableOf(readme, '| exit code | meaning |');
  assert.equal(
    rows.map(([code]) => Number(code)),
    Object.values(EXIT),
  );
});

test('README has every limit', () => {
  const MIB = 2 ** 20;
  const counted = (count: number): string => count.toLocaleString('en-US');
  const { input, document, scalar, nesting, aliases, aliasedNodes, annotations } = LIMITS;
  const { patterns, patternSteps, patternMatches, findings } = LIMITS;
  const told = tableOf(readme, '| what | at most |').map(([, limit]) => limit);
  assert.is(told.length, Object.keys(LIMITS).length);
  assert.equal(told, [
    ...[input, document, scalar].map((bytes) => `${bytes / MIB} MiB`),
    ...[nesting, aliases, aliasedNodes, patterns, patternSteps, patternMatches].map(counted),
    `${annotations / 1024} KiB`,
    counted(findings),
  ]);
});

test('README has every reason why a workload rolls', () => {
  const [, union = ''] = /export type Reason =([^;]*);/.exec(read('lib/types.ts')) ?? [];
  const reasons = [...union.matchAll(/'([^']+)'/g)].map(([, reason = '']) => reason);
  const told = tableOf(readme, '| what you do | what rolls | `check` says |').flatMap(([, , says = '']) =>
    codeOf(says),
  );
  assert.ok(reasons.length > 5);
  assert.equal([...new Set(told)].toSorted(), reasons.toSorted());
});

test('README has every annotation', () => {
  const told = tableOf(readme, '| annotation | on | value | meaning |').map(([key = '']) => codeOf(key)[0] ?? '');
  const renamed = OPTIONS.filter(({ group }) => group === 'Annotation names').map((row) => row.default ?? '');
  const [, freeze = ''] = /FREEZE_ANNOTATION = '(.*)'/.exec(read('lib/control.ts')) ?? [];
  const [, granularity = ''] = /GRANULARITY_ANNOTATION = '(.*)'/.exec(read('lib/control.ts')) ?? [];
  assert.equal(told.toSorted(), [...renamed, freeze, granularity].toSorted());
});

test.run();
