/** What the documents name, against what there is. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMAND_OPTIONS, NO_EFFECT_FLAGS, OPTIONS, variableName } from '../lib/options.ts';
import { PARAMETERS } from '../plugin/argocd/parameter-table.ts';
import { DOCUMENTS, OWN_DOCUMENTS, read, root } from './docs.ts';
import { anchorsOf, codeOf, linksOf, proseOf, tableOf } from './markdown.ts';

const test = suite('docs');

const ROWS = [...COMMAND_OPTIONS, ...OPTIONS];

const FLAGS = new Set([
  ...[...ROWS, ...NO_EFFECT_FLAGS].flatMap(({ name }) => [`--${name}`, `--no-${name}`]),
  '--help',
  '--version',
]);
/** Of other tools, by who is told about them. */
const FOREIGN_FLAGS: readonly string[] = [
  ['--match', '--save-dev', '--save-exact'],
  ['--all-files', '--hook-stage', '--install-hooks'], // pre-commit
  ['--all', '--branch', '--cached', '--depth', '--message'], // git
  ['--output', '--values'], // kustomize, Helm
  ['--quick', '--rows', '--runs'], // bench
  ['--enable-alpha-plugins', '--enable-exec', '--exec', '--allow-exec'], // kustomize, kpt
  ['--set', '--set-file', '--set-string', '--include-crds', '--reorder', '--enable-managedby-label'], // in Argo CD
  ['--parallelismlimit', '--loglevel'], // of Argo CD
  ['--only', '--seed', '--documents', '--start', '--out', '--labels'], // npm run fuzz
].flat();

test('every flag and variable that the documents name exists', () => {
  const text = OWN_DOCUMENTS.map(read).join('\n');
  const flags = new Set([...text.matchAll(/(?<![\w-])--[a-zA-Z][\w-]*/g)].map(([flag]) => flag));
  assert.ok(flags.size > OPTIONS.length);
  assert.equal(
    [...flags].filter((flag) => !FLAGS.has(flag) && !FOREIGN_FLAGS.includes(flag)),
    [],
  );
  assert.equal(
    FOREIGN_FLAGS.filter((flag) => !flags.has(flag)),
    [],
    'no longer named',
  );
  const variables = new Set([...text.matchAll(/ROLLSTAMP_[A-Z_]+[A-Z]/g)].map(([name]) => name));
  // Of the parameters of an application, any NAME.
  const names = [...ROWS, ...PARAMETERS].map(({ name }) => variableName(name));
  const known = new Set([...names, 'ROLLSTAMP_TOOLS', 'ROLLSTAMP_NAME']);
  assert.ok(variables.size > 1);
  assert.equal(
    [...variables].filter((name) => !known.has(name)),
    [],
  );
});

test('every npm script that the documents name exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const named = OWN_DOCUMENTS.map(read).flatMap((text) =>
    [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
  );
  assert.ok(named.length > 5);
  assert.equal(
    [...new Set(named)].filter((name) => !Object.hasOwn(scripts, name)),
    [],
  );
});

test('every relative link resolves', () => {
  const broken = DOCUMENTS.flatMap((name) =>
    linksOf(read(name))
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? name : relative(root, join(root, dirname(name), path));
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
      })
      .map((target) => `${name}: ${target}`),
  );
  assert.ok(linksOf(read('README.md')).length > 20);
  assert.equal(broken, []);
});

test('no two headings of a document have one anchor', () => {
  for (const name of OWN_DOCUMENTS) {
    const anchors = anchorsOf(read(name));
    assert.ok(anchors.length > 1, name);
    assert.equal([...new Set(anchors)], anchors, name);
  }
});

const architecture = read('ARCHITECTURE.md');

test('every path that ARCHITECTURE and docs/files.md name exists', () => {
  const paths = codeOf(proseOf(architecture + read('docs/files.md'))).filter((code) =>
    // Capitals stand for a name: `fixtures/STAGE/CASE`.
    /^(?!.*\/[A-Z]+\b)[\w.-]+(?:\/[\w.-]*)+$|^[\w.-]+\.(?:mjs|md|json)$/.test(code),
  );
  assert.ok(paths.length > 30);
  assert.equal(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('docs/files.md names every file of lib and plugin', () => {
  const named = new Set(codeOf(read('docs/files.md')));
  const files = ['lib', 'plugin'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  assert.ok(files.includes('plugin/argocd/main.ts'));
  assert.equal(
    files.filter((file) => !named.has(file)),
    [],
  );
});

test('ARCHITECTURE has the stages in the order in which the recipe calls them', () => {
  const [, recipe = ''] = /export function run\([\s\S]*?\{\n([\s\S]*?)\n\}\n/.exec(read('lib/pipeline.ts')) ?? [];
  const called = [...recipe.matchAll(/\b([a-z]\w+)\(/gi)].map(([, name = '']) => name);
  const stages = readdirSync(join(root, 'lib')).filter(
    (name) => !name.endsWith('.test.ts') && read(`lib/${name}`).startsWith('/** Stage:'),
  );
  assert.ok(stages.length > 8);
  const told = tableOf(architecture, '| stage | takes | gives |').map(([stage = '']) => codeOf(stage)[0] ?? '');
  assert.equal(told.toSorted(), stages.map((name) => `lib/${name}`).toSorted());
  const order = told.map((path) => called.indexOf(/(\w+)\.ts$/.exec(path)?.[1] ?? '')).filter((index) => index !== -1);
  assert.ok(order.length > 5);
  assert.equal(
    order,
    order.toSorted((a, b) => a - b),
  );
});

test('CHANGELOG begins with the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const [, newest] = /^## (\S+)/m.exec(read('CHANGELOG.md')) ?? [];
  assert.is(newest, version);
});

test.run();
