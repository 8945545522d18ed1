import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf, makePipe, snapshot } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import type { Outcome } from '../fixtures/cli/harness.ts';
import { FRESH, STALE, configMap, deployment, documents, stamped } from '../fixtures/cli/manifests.ts';
import { LIMITS } from '../lib/limits.ts';

/** In what must not be shown. */
const MARKER = 'MaRkEr';

/** Runs every command on paths and asserts that each says this, with this code, and writes nothing. */
async function refuses(
  cwd: string,
  paths: readonly string[],
  { code, stderr }: { readonly code: number; readonly stderr: string },
): Promise<void> {
  const before = snapshot(cwd);
  for (const command of [['stamp'], ['stamp', '--in-place'], ['check'], ['explain']]) {
    const outcome = await rollstamp([...command, ...paths], { cwd });
    assert.is(outcome.stderr, stderr, command.join(' '));
    assert.is(outcome.code, code, command.join(' '));
    assert.is(outcome.stdout, '');
  }
  assert.equal(snapshot(cwd), before);
}

/** The finding of a text that cannot be processed, without the file's name. */
async function errorOf(text: string): Promise<string> {
  const { code, stdout, stderr } = await rollstamp(['stamp'], { stdin: text });
  assert.is(code, 3, stderr);
  assert.is(stdout, '');
  return stderr;
}

const input = suite('input');

input('refuses broken YAML with the place and what was expected, in a file among others', async () => {
  const broken = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  url: ${MARKER}: x\n`;
  const cwd = folderOf({ 'a.yaml': STALE, 'broken.yaml': broken, 'd/a.yaml': STALE, 'd/broken.yaml': broken });
  const message =
    'not YAML: nothing more is expected here: align a key with its siblings; quote a value that holds `: ` or begins with a special character [yaml-syntax]';
  const stderr = (path: string): string => `${path}:6:14: error: ${message}\n`;
  await refuses(cwd, ['a.yaml', 'broken.yaml'], { code: 3, stderr: stderr('broken.yaml') });
  await refuses(cwd, ['d'], { code: 3, stderr: stderr('d/broken.yaml') });
  await refuses(cwd, ['a.yaml', 'd'], { code: 3, stderr: stderr('d/broken.yaml') });
});

input('never shows the text that is broken, in any format', async () => {
  const texts = [
    `kind: Secret\ndata:\n  a: "${MARKER}\n`,
    `kind: Secret\ndata: {a: ${MARKER}\n`,
    `kind: Secret\ndata:\n  a: !${MARKER}!x y\n`,
    `kind: Secret\ndata:\n  a: *${MARKER}\n`,
    `kind: Secret\n${MARKER}\n`,
    `%${MARKER}\nkind: Secret\n`,
    `kind: Secret\ndata:\n  a: !!int ${MARKER}\n`,
    `kind: Secret\ndata:\n  ${MARKER}: [${'['.repeat(101)}\n`,
  ];
  for (const text of texts) {
    for (const format of ['text', 'json', 'github']) {
      for (const command of ['stamp', 'check', 'explain']) {
        const { code, stdout, stderr } = await rollstamp([command, '--format', format], { stdin: text });
        assert.is(code, 3, text);
        assert.is(stdout, '');
        assert.not.match(stderr, MARKER, JSON.stringify(text));
      }
    }
  }
});

input('passes over broken text that takes no part', async () => {
  const text = `${FRESH}---\nkind: Ingress\nbroken: [\n---\nno: kind: here\n`;
  const { code, stdout, stderr } = await rollstamp(['stamp'], { stdin: text });
  assert.is(code, 0, stderr);
  assert.is(stdout, text);
});

input('refuses files that are not text', async () => {
  const cwd = folderOf({
    'a.yaml': STALE,
    'binary.yaml': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]),
    'utf16.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(STALE, 'utf16le')]),
    'latin1.yaml': Buffer.from(configMap('a', { key: 'é' }), 'latin1'),
  });
  const cases: readonly (readonly [path: string, message: string])[] = [
    ['binary.yaml', 'is a binary file (it holds NUL bytes), not a manifest [binary]'],
    ['utf16.yaml', 'is not UTF-8 but UTF-16: save it as UTF-8 [not-utf8]'],
    ['latin1.yaml', 'is not UTF-8: save it as UTF-8 [not-utf8]'],
  ];
  for (const [path, message] of cases) {
    await refuses(cwd, ['a.yaml', path], { code: 3, stderr: `${path}: error: ${message}\n` });
  }
  const { code, stderr } = await rollstamp(['check'], { stdin: Buffer.from([0x6b, 0xff]) });
  assert.is(code, 3);
  assert.is(stderr, '-: error: is not UTF-8: save it as UTF-8 [not-utf8]\n');
});

input('refuses what Kubernetes would read differently', async () => {
  assert.match(
    await errorOf('%YAML 1.1\n---\nkind: ConfigMap\n'),
    /^-:1:1: error: Kubernetes does not read documents with %-directives: remove the directive \[yaml-unsupported\]\n$/,
  );
  assert.match(
    await errorOf('--- {kind: ConfigMap}\n'),
    /^-:1:1: error: Kubernetes does not read content on a `---` line: start it on the next line \[yaml-unsupported\]\n$/,
  );
  assert.match(
    await errorOf('kind: Pod\n...\nkind: ConfigMap\n'),
    /^-:3:1: error: Kubernetes drops what follows `\.\.\.`: start the document with a line `---` \[yaml-unsupported\]\n$/,
  );
  assert.match(
    await errorOf('kind: ConfigMap\ndata:\n  a: b\u2028c\n'),
    /^-:3:7: error: a NEL, LS or PS character .* breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes \[yaml-unsupported\]\n$/,
  );
  assert.match(
    await errorOf('kind: ConfigMap\ndata:\n  a: !!int b\n'),
    /^-:3:6: error: the value is not of the type that its tag names, .*: correct the tag or the value \[yaml-unsupported\]\n$/,
  );
});

input('has limits, each with its own message', async () => {
  assert.match(
    await errorOf(`kind: ConfigMap\na: ${'['.repeat(101)}\n`),
    /^-:2:\d+: error: collections are nested more than 100 deep: Kubernetes manifests never are \[limit\]\n$/,
  );
  const steps = Array.from({ length: 101 }, (_, depth) => `${' '.repeat(depth)}a:\n`);
  assert.match(await errorOf(`kind: ConfigMap\n${steps.join('')}`), / collections are nested more than 100 deep/);
  assert.match(
    await errorOf(`kind: ConfigMap\na: &a [b]\nc: [${'*a,'.repeat(LIMITS.aliases + 1)}]\n`),
    /^-:3:\d+: error: the document expands more than 10000 aliases: write the repeated parts out, or split the document \[limit\]\n$/,
  );
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${String(level + 1)}: &l${String(level + 1)} [${`*l${String(level)},`.repeat(9)}]\n`,
  );
  assert.match(
    await errorOf(`kind: ConfigMap\nl0: &l0 [x]\n${levels.join('')}`),
    /^-:\d+:\d+: error: the document expands more than 10000 aliases: .* \[limit\]\n$/,
  );
  for (const scalar of ['', '"']) {
    assert.match(
      await errorOf(`kind: ConfigMap\ndata:\n  a: ${scalar}${'x'.repeat(LIMITS.scalar + 1)}${scalar}\n`),
      /^-:3:\d: error: the value is larger than 8 MiB: the API server takes at most about 1 MiB for a whole object \[limit\]\n$/,
    );
  }
  const names = (count: number): string => Array.from({ length: count }, (_, index) => `n${String(index)}`).join();
  const named = (count: number): string =>
    documents(configMap('app'), deployment('web', [], `configmap.reloader.stakater.com/reload: ${names(count)}`));
  const { code } = await rollstamp(['check', '--quiet', '--no-diff'], { stdin: named(LIMITS.patterns) });
  assert.is(code, 0);
  const { code: refused, stderr } = await rollstamp(['check'], { stdin: named(LIMITS.patterns + 1) });
  assert.is(refused, 3);
  assert.match(
    stderr,
    /^-:\d+:\d+: error: annotation configmap\.reloader\.stakater\.com\/reload holds more than 1000 names or patterns: .* \[limit\]\n$/,
  );
});

input('limits the size of a document and of all input', async () => {
  const comments = `# ${'x'.repeat(1022)}\n`.repeat((LIMITS.document >> 10) + 1);
  assert.is(
    await errorOf(`kind: ConfigMap\n${comments}`),
    '-:1:1: error: the document is larger than 64 MiB: split it at `---`, or into several files [limit]\n',
  );
});

input('skips Helm templates that it finds and refuses those that are named', async () => {
  const template = `kind: Deployment\nspec: {{ .Values.${MARKER} }}\n{{- end }}\n`;
  const cwd = folderOf({ 'd/app.yaml': FRESH, 'd/templates/x.yaml': template });
  const walked = await rollstamp(['check', 'd'], { cwd });
  assert.is(walked.code, 0);
  assert.match(
    walked.stderr,
    /^d\/templates\/x\.yaml: warning: skipped: this is a Helm template, not a manifest; .*helm template.* \[helm-template\]\n/,
  );
  assert.match(walked.stderr, /\ncheck: every stamp is fresh \(1 workload\); 1 warning\n$/);
  const named = await rollstamp(['check', 'd/templates/x.yaml'], { cwd });
  assert.is(named.code, 3);
  assert.match(
    named.stderr,
    /^d\/templates\/x\.yaml:3:\d+: error: not YAML: .*; if this is a Helm template, stamp what `helm template` renders \[yaml-syntax\]\n$/,
  );
  const broken = folderOf({ 'd/x.yaml': 'kind: ConfigMap\na: [\n' });
  assert.is((await rollstamp(['check', 'd'], { cwd: broken })).code, 3, 'without {{ it is no template');
});

input('writes a skipped template to standard output as it is, and not at all in place', async () => {
  const template = 'kind: Deployment\nspec: {{ x }}\n{{- end }}\n';
  const cwd = folderOf({ 'd/a.yaml': template, 'd/b.yaml': STALE });
  const before = snapshot(cwd);
  const { code, stdout } = await rollstamp(['stamp', 'd'], { cwd });
  assert.is(code, 0);
  assert.is(stdout, `${template}---\n${FRESH}`);
  assert.is((await rollstamp(['stamp', '--in-place', 'd'], { cwd })).code, 0);
  assert.is(snapshot(cwd)['d/a.yaml'], before['d/a.yaml']);
  assert.is.not(snapshot(cwd)['d/b.yaml'], before['d/b.yaml']);
});

input('refuses sources of renders', async () => {
  const cwd = folderOf({
    'd/app.yaml': STALE,
    'd/base/kustomization.yaml': 'resources: []\n',
    'd/Chart.yaml': 'name: a\n',
  });
  const before = snapshot(cwd);
  const told = (stderr: string): void => {
    const [chart = '', kustomization = ''] = stderr.split('\n');
    assert.match(
      chart,
      /^d: error: holds Chart\.yaml, so it is the source of a render.*--allow-unrendered \[not-rendered\]$/,
    );
    assert.match(kustomization, /^d\/base: error: holds kustomization\.yaml, so it is .* \[not-rendered\]$/);
  };
  const stamp = await rollstamp(['stamp', 'd'], { cwd });
  told(stamp.stderr);
  assert.match(stamp.stderr, /\nstamp: 2 errors; nothing was written\n$/);
  assert.is(stamp.code, 1);
  assert.is(stamp.stdout, '');
  assert.equal(await rollstamp(['stamp', '--in-place', 'd'], { cwd }), stamp);
  assert.equal(snapshot(cwd), before);
  const check = await rollstamp(['check', 'd', '--no-diff'], { cwd });
  told(check.stderr);
  assert.is(check.code, 1);
  assert.match(check.stderr, /\ncheck: 1 stamp in 1 workload is stale or missing; 2 errors\n$/);
  const explain = await rollstamp(['explain', 'd'], { cwd });
  told(explain.stderr);
  assert.is(explain.code, 1);
  assert.match(explain.stderr, /\nexplain: 2 errors\n$/);
  const allowed = await rollstamp(['check', 'd', '--allow-unrendered', '--no-diff'], { cwd });
  assert.is(allowed.code, 1);
  assert.is(allowed.stderr, 'check: 1 stamp in 1 workload is stale or missing\n');
});

input('fails where the pipe brings nothing, unless - is named', async () => {
  for (const command of ['stamp', 'check', 'explain']) {
    const { code, stdout, stderr } = await rollstamp([command], { stdin: '' });
    assert.is(code, 3);
    assert.is(stdout, '');
    const message = 'standard input is empty: pipe manifests in or name files; name - to let nothing pass';
    assert.is(stderr, `-: error: ${message} [no-manifests]\n`);
    const named = await rollstamp([command, '-'], { stdin: '' });
    assert.is(named.code, 0);
    assert.is(named.stdout, '');
  }
});

input('reads standard input where no path is given, and where - stands', async () => {
  const piped = await rollstamp(['stamp'], { stdin: STALE });
  assert.equal(piped, { code: 0, stdout: FRESH, stderr: '' });
  assert.equal(await rollstamp(['stamp', '-'], { stdin: STALE }), piped);
  const cwd = folderOf({ 'web.yaml': deployment('web', ['app']) });
  const both = await rollstamp(['stamp', 'web.yaml', '-'], { cwd, stdin: configMap('app') });
  const expected = `${stamped(deployment('web', ['app']), 'app')}---\n${configMap('app')}`;
  assert.equal(both, { code: 0, stdout: expected, stderr: '' });
});

input('takes files with odd names', async () => {
  const names = ['with space.yaml', 'with\nnewline.yaml', '-dash.yaml', '[x]*.yaml', '%41.yaml', 'é.yaml'];
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, STALE])));
  for (const name of names) {
    assert.is((await rollstamp(['stamp', '--in-place', '--', name], { cwd })).code, 0, name);
    assert.is((await rollstamp(['check', '--', name], { cwd })).code, 0, name);
  }
});

/** The files of a directory that a check reads, from what would change in them. */
function checked({ stdout }: Outcome): readonly string[] {
  return [...stdout.matchAll(/^--- a\/(.*)$/gm)].map(([, path = '']) => path);
}

input('walks directories: links, excluded and skipped folders, patterns, what git tracks', async () => {
  const names = ['d/a.yaml', 'd/s/b.yaml', 'd/node_modules/p/c.yaml', 'd/.git/d.yaml', 'other/e.yaml'];
  const cwd = folderOf(
    Object.fromEntries(names.map((name, index) => [name, STALE.replaceAll('web', `web-${String(index)}`)])),
  );
  symlinkSync('../other', join(cwd, 'd/linked'));
  makePipe(join(cwd, 'd/pipe.yaml'));
  const check = async (...argv: readonly string[]): Promise<readonly string[]> =>
    checked(await rollstamp(['check', ...argv], { cwd }));
  assert.equal(await check('d'), ['d/a.yaml', 'd/s/b.yaml']);
  assert.equal(await check('d', '--exclude', 's'), ['d/a.yaml']);
  assert.equal(await check('d', '--exclude', 'a.yaml', '--exclude', 'x{1,2}'), ['d/s/b.yaml']);
  assert.equal(await check('*/*.yaml', '--exclude', '**'), ['d/a.yaml', 'other/e.yaml'], 'a pattern names files');
  execFileSync('git', ['init', '--quiet'], { cwd });
  execFileSync('git', ['add', 'd/s'], { cwd });
  assert.equal(await check('d', '--tracked'), ['d/s/b.yaml']);
  const { code, stderr } = await rollstamp(['check', 'other', '--tracked'], { cwd });
  assert.is(code, 2);
  assert.match(stderr, /^rollstamp: other: the directory holds no tracked manifests /);
});

input('reads through a link to a file but does not write through it', async () => {
  const cwd = folderOf({ 'real/app.yaml': STALE, 'd/other.yaml': STALE });
  symlinkSync('../real/app.yaml', join(cwd, 'd/app.yaml'));
  const before = snapshot(cwd);
  assert.equal(checked(await rollstamp(['check', 'd/app.yaml'], { cwd })), ['d/app.yaml']);
  const { code, stdout, stderr } = await rollstamp(['stamp', '--in-place', 'd/other.yaml', 'd/app.yaml'], { cwd });
  assert.is(code, 3);
  assert.is(stdout, '');
  const message =
    'is a symbolic link, and nothing is written through one; name its target; no file was changed [write-failed]';
  assert.match(stderr, `d/app.yaml: error: ${message}\n`);
  assert.equal(snapshot(cwd), before);
});

input('keeps sets apart: a reference does not leave its own', async () => {
  const cwd = folderOf({ 'a/cm.yaml': configMap('app'), 'b/web.yaml': deployment('web', ['app']) });
  const apart = await rollstamp(['check', 'a', 'b'], { cwd });
  assert.is(apart.code, 0);
  assert.match(apart.stderr, /^b\/web\.yaml:\d+:\d+: info: ConfigMap app is not in namespace default of this set/);
  const together = await rollstamp(['check', 'a/cm.yaml', 'b/web.yaml'], { cwd });
  assert.is(together.code, 1);
  const above = await rollstamp(['check', '.'], { cwd });
  assert.is(above.code, 1);
});

input('warns of values that are no strings', async () => {
  const text = documents(configMap('app', { a: '1', b: 'true', c: '"2"' }), deployment('web', ['app']));
  const { code, stderr } = await rollstamp(['check', '--no-diff'], { stdin: text });
  assert.is(code, 1);
  const message = (key: string): string =>
    `warning: key ${key} of ConfigMap app is not a string; its text is hashed as it is written, but the API server refuses it: put it in quotes [data-not-string]`;
  const lines = [`-:6:3: ${message('a')}`, `-:7:3: ${message('b')}`];
  assert.is(stderr, `${lines.join('\n')}\ncheck: 1 stamp in 1 workload is stale or missing; 2 warnings\n`);
});

input('refuses data that is no mapping of strings', async () => {
  const text = documents(configMap('app', { a: '{b: c}' }), deployment('web', ['app']));
  const { code, stdout, stderr } = await rollstamp(['stamp'], { stdin: text });
  assert.is(code, 1);
  assert.is(stdout, '');
  const message =
    'key a of ConfigMap app is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it';
  assert.is(stderr, `-:6:3: error: ${message} [data-not-scalar]\nstamp: 1 error; nothing was written\n`);
});

input('warns of patterns that do not compile, and goes on', async () => {
  const annotation = `configmap.reloader.stakater.com/reload: "app-(, app"`;
  const text = documents(configMap('app'), deployment('web', [], annotation));
  const { code, stderr, stdout } = await rollstamp(['stamp'], { stdin: text });
  assert.is(code, 0);
  const message =
    'part 1 of annotation configmap.reloader.stakater.com/reload of Deployment web is not a regular expression that Go (RE2) compiles; it is skipped: correct it (the list is cut at commas first)';
  assert.is(stderr, `-:11:9: warning: ${message} [pattern-invalid]\n`);
  assert.match(stdout, 'configmap.rollstamp.io/app: "586c');
});

input.run();
