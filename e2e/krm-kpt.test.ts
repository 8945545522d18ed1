/** The KRM function under real kpt, where it is present; it comes from no registry that could be pinned. */
import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { FUNCTION, hasKpt, kpt } from './krm-tools.ts';
import { filesOf, folderOf, root, run, writeFilesTo } from './shell.ts';

const test = suite('KRM function: kpt');

const PACKAGE = join(root, 'kustomize', 'examples', 'kpt-package');

function packageOf(changes: Readonly<Record<string, string>> = {}): string {
  const folder = join(folderOf(), 'shop');
  cpSync(PACKAGE, folder, { recursive: true });
  writeFilesTo(folder, changes);
  return folder;
}

/** The lines that a folder has more than another, and the lines that it has less, with the files. */
function diffOf(before: string, after: string): readonly string[] {
  const { stdout } = run(['diff', '--recursive', '--unified=0', before, after], { cwd: before });
  return stdout.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

const STAMPED = [
  '+      annotations:',
  '+        configmap.rollstamp.io/settings: "40e1e01b999306c817bdcc4ce562c669"',
] as const;

if (!hasKpt) {
  test('kpt is not on the PATH: nothing of this file was run', () => {
    process.stdout.write('\n  SKIPPED: kpt is not on the PATH\n');
  });
} else {
  test('fn eval changes the stamped lines only', () => {
    const folder = packageOf();
    const { code, output } = kpt(['fn', 'eval', folder, '--exec', FUNCTION], { cwd: folder });
    assert.is(code, 0, output);
    assert.equal(diffOf(PACKAGE, folder), STAMPED);
    const again = kpt(['fn', 'eval', folder, '--exec', FUNCTION], { cwd: folder });
    assert.is(again.code, 0, again.output);
    assert.equal(diffOf(PACKAGE, folder), STAMPED);
  });

  test('beyond what cat as a function changes, fn eval changes the stamped lines only', () => {
    const odd = `# head
apiVersion: apps/v1
kind: Deployment # kind
metadata:
    name: odd
    annotations: {reloader.stakater.com/auto: "true"}
spec:
    selector: {matchLabels: {app: odd}}
    template:
        metadata: {labels: {app: odd}}
        spec:
            containers:
              - name: 'odd'
                args: [ "0644", '1_000', "yes" ]
                env:
                  - {name: DATE, value: "2024-01-01"}
                envFrom:
                  - configMapRef: {name: settings}
`;
    const [own, plain] = [packageOf({ 'odd.yaml': odd }), packageOf({ 'odd.yaml': odd })];
    assert.is(kpt(['fn', 'eval', own, '--exec', FUNCTION], { cwd: own }).code, 0);
    assert.is(kpt(['fn', 'eval', plain, '--exec', 'cat'], { cwd: plain }).code, 0);
    assert.equal(diffOf(plain, own), [
      '-    metadata: {labels: {app: odd}}',
      '+    metadata: {labels: {app: odd}, annotations: {configmap.rollstamp.io/settings: "40e1e01b999306c817bdcc4ce562c669"}}',
      ...STAMPED,
    ]);
  });

  test('fn render runs mutator and validator', () => {
    const folder = packageOf();
    const { code, output } = kpt(['fn', 'render', folder, '--allow-exec'], { cwd: folder });
    // The package names the function as it is found on the PATH.
    assert.is(code, 0, output);
    assert.equal(diffOf(PACKAGE, folder), STAMPED);
  });

  test('source, eval and sink', () => {
    const folder = packageOf();
    const source = kpt(['fn', 'source', folder], { cwd: folder });
    assert.is(source.code, 0, source.output);
    const evaluated = kpt(['fn', 'eval', '-', '--exec', FUNCTION], { cwd: folder, input: source.stdout });
    assert.is(evaluated.code, 0, evaluated.output);
    const target = join(folderOf(), 'sink');
    const sink = kpt(['fn', 'sink', target], { cwd: folder, input: evaluated.stdout });
    assert.is(sink.code, 0, sink.output);
    assert.equal(diffOf(PACKAGE, target), STAMPED);
  });

  test('the validator fails with results that name file, object and stamp, and no file changes', () => {
    const folder = packageOf();
    const results = folderOf();
    const config = join(folder, 'rollstamp-check.yaml');
    const command = ['fn', 'eval', folder, '--fn-config', config, '--exec', FUNCTION, '--results-dir', results];
    const { code, output } = kpt(command, { cwd: folder });
    assert.is(code, 1);
    assert.match(output, 'stamps are stale or missing: configmap settings added');
    assert.equal(filesOf(folder), filesOf(PACKAGE));
    const [name = ''] = readdirSync(results);
    const list = parse(readFileSync(join(results, name), 'utf8')) as {
      items: readonly { exitCode: number; results: readonly object[] }[];
    };
    const [item] = list.items;
    assert.is(item?.exitCode, 1);
    assert.equal(item?.results, [
      {
        message: 'stamps are stale or missing: configmap settings added',
        severity: 'error',
        resourceRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
        field: { path: 'metadata.name' },
        file: { path: 'web.yaml' },
        tags: { code: 'stale' },
      },
    ]);
  });

  test('misuse: RollstampCheck as a mutator gives the objects back', () => {
    const folder = packageOf();
    assert.is(kpt(['fn', 'eval', folder, '--exec', FUNCTION], { cwd: folder }).code, 0);
    const before = filesOf(folder);
    const config = join(folder, 'rollstamp-check.yaml');
    const { code, output } = kpt(['fn', 'eval', folder, '--fn-config', config, '--exec', FUNCTION], { cwd: folder });
    assert.is(code, 0, output);
    assert.equal(filesOf(folder), before);
  });

  test('findings are results of the file and the field', () => {
    const web = readFileSync(join(PACKAGE, 'web.yaml'), 'utf8').replace('name: settings', 'name: elsewhere');
    const folder = packageOf({ 'web.yaml': web });
    const { code, output } = kpt(['fn', 'eval', folder, '--exec', FUNCTION], { cwd: folder });
    assert.is(code, 0);
    assert.match(
      output,
      '[info] apps/v1/Deployment/web spec.template.spec.containers[0].envFrom[0].configMapRef: ConfigMap elsewhere is not in namespace default',
    );
    assert.match(output, 'web.yaml: Deployment/web: info: ConfigMap elsewhere');
  });

  test('options as arguments, and an error in them', () => {
    const web = readFileSync(join(PACKAGE, 'web.yaml'), 'utf8').replace(/ {2}annotations:\n.*auto: "true"\n/, '');
    const folder = packageOf({ 'web.yaml': web });
    const before = packageOf({ 'web.yaml': web });
    const refused = kpt(['fn', 'eval', folder, '--exec', FUNCTION, '--', 'autoReloadAl=true'], { cwd: folder });
    assert.is(refused.code, 1);
    assert.match(refused.output, 'functionConfig: there is no field autoReloadAl');
    assert.equal(diffOf(before, folder), []);
    const accepted = kpt(['fn', 'eval', folder, '--exec', FUNCTION, '--', 'autoReloadAll=true'], { cwd: folder });
    assert.is(accepted.code, 0, accepted.output);
    assert.equal(diffOf(before, folder), STAMPED);
  });

  test('a List is stamped inside', () => {
    const indent = (text: string): string => text.trimEnd().replace(/^/gm, '  ').replace(/^ {2}/, '- ');
    const [web, settings] = ['web.yaml', 'settings.yaml'].map((name) => readFileSync(join(PACKAGE, name), 'utf8'));
    const list = `apiVersion: v1\nkind: List\nmetadata:\n  name: all\nitems:\n${indent(settings ?? '')}\n${indent(web ?? '')}\n`;
    const changes = { 'all.yaml': list };
    const [folder, before] = [packageOf(changes), packageOf(changes)];
    for (const copy of [folder, before]) for (const name of ['web.yaml', 'settings.yaml']) rmSync(join(copy, name));
    const { code, output } = kpt(['fn', 'eval', folder, '--exec', FUNCTION], { cwd: folder });
    assert.is(code, 0, output);
    assert.is(kpt(['fn', 'eval', before, '--exec', 'cat'], { cwd: before }).code, 0);
    assert.equal(
      diffOf(before, folder),
      STAMPED.map((line) => line.replace('+', '+  ')),
    );
  });

  test('a finding that is an error fails with a result, and no file changes', () => {
    const web = readFileSync(join(PACKAGE, 'web.yaml'), 'utf8').replace('name: settings', 'name: elsewhere');
    const folder = packageOf({ 'web.yaml': web });
    const before = filesOf(folder);
    const words = ['fn', 'eval', folder, '--exec', FUNCTION, '--', 'severity=source-missing=error'];
    const { code, output } = kpt(words, { cwd: folder });
    assert.is(code, 1, output);
    assert.match(output, '[error] apps/v1/Deployment/web spec.template.spec.containers[0].envFrom[0].configMapRef');
    assert.match(output, 'Exit code: 1');
    assert.equal(filesOf(folder), before);
  });

  test('objects that were not passed are not missed', () => {
    const folder = packageOf();
    assert.is(kpt(['fn', 'eval', folder, '--exec', FUNCTION], { cwd: folder }).code, 0);
    const stamped = filesOf(folder);
    const some = kpt(['fn', 'eval', folder, '--exec', FUNCTION, '--match-kind', 'Deployment'], { cwd: folder });
    assert.is(some.code, 0, some.output);
    assert.equal(filesOf(folder), stamped);
  });
}

test.run();
