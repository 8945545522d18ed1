import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CONFIG, MARKER, SECRET, argocd } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';

const named = (name: string): string => CONFIG.replace('cfg', name);

/** The names of what is printed, in order. */
async function namesOf(
  files: Readonly<Record<string, string>>,
  parameters: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { code, stdout, stderr } = await argocd({
    files,
    parameters: Object.entries(parameters).map(([name, string]) => ({ name, string })),
  });
  assert.is(code, 0, stderr);
  return [...stdout.matchAll(/name"?: ?"?([\w-]+)/g)].map(([, name]) => String(name));
}

const FILES = {
  'b.yaml': named('b'),
  'a.yml': named('a'),
  'c.json': '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"}}\n',
  'd.txt': 'no manifest',
  'sub/e.yaml': named('e'),
  'sub/deep/f.yaml': named('f'),
  '.rollstamp.yaml': 'strict: false\n',
  '.argocd-source.yaml': 'plugin: {name: rollstamp}\n',
  '.argocd-source-web.yaml': 'plugin: {name: rollstamp}\n',
};

const directory = suite('argocd: plain files');

directory('are those of the folder, or of all below it', async () => {
  assert.equal(await namesOf(FILES), ['a', 'b', 'c']);
  assert.equal(await namesOf(FILES, { recurse: 'true' }), ['a', 'b', 'c', 'f', 'e']);
});

const GLOBS: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
  [{ include: '*.yaml' }, ['b', 'f', 'e']],
  [{ include: 'sub/*' }, ['f', 'e']],
  [{ include: '{a,b}.y*ml' }, ['a', 'b']],
  [{ include: '?.json' }, ['c']],
  [{ include: '[a-b].*' }, ['a', 'b']],
  [{ include: '[!a-b].*' }, ['c']],
  [{ include: '**/[ef].yaml' }, ['f', 'e']],
  [{ include: '{a.yml,sub/{e,deep/f}.yaml}' }, ['a', 'f', 'e']],
  [{ exclude: 'sub/*' }, ['a', 'b', 'c']],
  [{ include: '*.yaml', exclude: '{b.yaml,*/e.yaml}' }, ['f']],
  [{ include: 'b\\.yaml' }, ['b']],
  [{ exclude: 'b.yam' }, ['a', 'b', 'c', 'f', 'e']],
];

for (const [globs, expected] of GLOBS) {
  directory(`are filtered: ${JSON.stringify(globs)}`, async () => {
    assert.equal(await namesOf(FILES, { ...globs, recurse: 'true' }), expected);
  });
}

directory('globs that mean nothing are refused', async () => {
  for (const glob of ['[', '{a', 'a}', '[b-a]', '\\', 'x'.repeat(2000), '{'.repeat(50) + '}'.repeat(50)]) {
    const { code, stdout, stderr } = await argocd({ files: FILES, parameters: [{ name: 'include', string: glob }] });
    assert.is(code, 2, glob);
    assert.is(stdout, '');
    assert.match(stderr, /parameter include is not a glob/);
  }
});

directory('globs that are made to be slow are not', async () => {
  const files = { [`${'a'.repeat(200)}.yaml`]: CONFIG, 'b.yaml': CONFIG };
  const { code } = await argocd({ files, parameters: [{ name: 'exclude', string: `${'*a'.repeat(60)}c` }] });
  assert.is(code, 0);
});

directory('that have nothing to do with Kubernetes are passed over, as Argo CD does', async () => {
  const unrelated = {
    'values.yaml': 'replicas: 1\n',
    'broken.yaml': 'a: [\n',
    'list.yaml': '- a\n',
    'text.yaml': 'hello\n',
  };
  assert.equal(await namesOf({ ...unrelated, 'a.yaml': named('a') }), ['a']);
  const skipped = { 'a.yaml': named('a'), 'b.yaml': `# +argocd:skip-file-rendering\n${named('b')}` };
  assert.equal(await namesOf(skipped), ['a']);
});

directory('that look like manifests and are none are refused', async () => {
  for (const text of [
    `apiVersion: v1\nstringData: {a: ${MARKER}}\nmetadata: {}\n# kind:\n`,
    `kind: Secret\nstringData: {a: ${MARKER}}\n`,
    `${SECRET}---\nstringData: {a: ${MARKER}}\n`,
  ]) {
    const { code, stdout, stderr } = await argocd({ files: { 'a.yaml': named('a'), 'b.yaml': text } });
    assert.is(code, 3, text);
    assert.is(stdout, '');
    assert.match(stderr, /^b\.yaml:\d+:\d+: error: document \d has no (?:kind|apiVersion);/);
    assert.not.match(stderr, MARKER);
  }
});

directory('that are broken manifests are refused', async () => {
  const files = { 'a.yaml': named('a'), 'b.yaml': `apiVersion: v1\nkind: Secret\nstringData: [${MARKER}\n` };
  const { code, stdout, stderr } = await argocd({ files });
  assert.is(code, 3);
  assert.is(stdout, '');
  assert.match(stderr, /^b\.yaml:\d+:\d+: error: not YAML/);
  assert.not.match(stderr, MARKER);
});

directory('of Jsonnet are refused, unless they are left out', async () => {
  const files = { 'a.yaml': named('a'), 'b.jsonnet': '{}' };
  const { code, stderr } = await argocd({ files });
  assert.is(code, 3);
  assert.match(stderr, /^b\.jsonnet: error: Jsonnet is not rendered/);
  assert.equal(await namesOf(files, { exclude: '*.jsonnet' }), ['a']);
});

directory('are one stream, whatever they begin and end with', async () => {
  const files = {
    'a.yaml': `\uFEFF${named('a').trimEnd()}`,
    'b.yaml': `---\r\n${named('b').replaceAll('\n', '\r\n')}---\r\n`,
    'c.yaml': `\uFEFF---\n${named('c')}...\n`,
    'd.json':
      '{"apiVersion":"v1","kind":"ConfigMap",\n\t"metadata":{"name":"d"},"data":{"x":"\\ud83d\\ude00\u2028\\"\\\\u\\/\\\\/"}}',
    'e.yaml': named('e'),
  };
  assert.equal(await namesOf(files), ['a', 'b', 'c', 'd', 'e']);
  const { stdout } = await argocd({ files });
  assert.match(
    stdout,
    '\n---\n{"apiVersion":"v1","kind":"ConfigMap",\n "metadata":{"name":"d"},"data":{"x":"😀\\u2028\\"\\\\u/\\\\/"}}\n---\n',
  );
});

directory('of JSON alone stay as they are', async () => {
  const text = '{"apiVersion":"v1","kind":"ConfigMap",\n\t"metadata":{"name":"d"}}\n';
  const { stdout } = await argocd({ files: { 'd.json': text } });
  assert.is(stdout, text);
});

directory('links to nothing, to folders and to other files of the repository', async () => {
  const repository = folderOf({ 'app/a.yaml': named('a'), 'base/b.yaml': named('b') });
  symlinkSync('nothing.yaml', join(repository, 'app/gone.yaml'));
  symlinkSync('../base', join(repository, 'app/folder.yaml'));
  symlinkSync('../base/b.yaml', join(repository, 'app/b.yaml'));
  const { code, stdout } = await argocd({ repository, path: 'app', parameters: [{ name: 'recurse', string: 'true' }] });
  assert.is(code, 0);
  assert.is(stdout, [named('a'), named('b')].join('---\n'));
});

directory.run();
