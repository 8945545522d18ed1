import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import { FRESH, configMap } from '../fixtures/cli/manifests.ts';

/** A file beside the other cases of the command line. */
function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/cli/${name}`, import.meta.url));
}

const SHOP = readFileSync(fixture('shop.yaml'), 'utf8');

/** Compares with a file; `UPDATE=1` writes it. */
function isLike(name: string, actual: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(fixture(name), actual);
  assert.fixture(actual, readFileSync(fixture(name), 'utf8'), name);
}

/** Runs a command on the shop, as a file of that name. */
async function run(...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return rollstamp([...argv, 'shop.yaml'], { cwd: folderOf({ 'shop.yaml': SHOP }) });
}

const explain = suite('explain');

explain('shows every workload, its sources, their rules and references', async () => {
  const { code, stdout, stderr } = await run('explain');
  assert.is(code, 0);
  isLike('shop.explain.txt', stdout);
  assert.match(stderr, /^shop\.yaml:\d+:\d+: \w+: .* \[[a-z-]+\]$/m);
});

explain('lists what Git cannot show with --unseen, and nothing where there is nothing', async () => {
  const { code, stdout } = await run('explain', '--unseen');
  assert.is(code, 0);
  isLike('shop.unseen.txt', stdout);
  const nothing = await run('explain', '--unseen', '--resources-to-ignore', 'secrets', '--expect-missing', '*');
  assert.is(nothing.stdout.includes('secret'), false);
  const seen = await rollstamp(['explain', '--unseen'], { stdin: FRESH });
  assert.equal(seen, {
    code: 0,
    stdout: '',
    stderr: 'explain: the set holds every source that Reloader would roll for its workloads\n',
  });
  assert.equal(await rollstamp(['explain', '--unseen', '--quiet'], { stdin: FRESH }), { ...seen, stderr: '' });
});

explain('says where there is no workload', async () => {
  const none = await rollstamp(['explain'], { stdin: configMap('app') });
  assert.equal(none, { code: 0, stdout: '', stderr: 'explain: the input holds no workload\n' });
});

explain('writes the same as JSON', async () => {
  const all = await run('explain', '--format', 'json');
  assert.is(all.code, 0);
  assert.is(all.stderr, '');
  isLike('shop.explain.json', all.stdout);
  const unseen = await run('explain', '--unseen', '--format', 'json');
  isLike('shop.unseen.json', unseen.stdout);
  const { unseen: whole } = JSON.parse(all.stdout) as { unseen: unknown };
  const { unseen: alone } = JSON.parse(unseen.stdout) as { unseen: unknown };
  assert.equal(alone, whole);
});

explain('writes findings as workflow commands', async () => {
  const { code, stdout, stderr } = await run('explain', '--format', 'github');
  assert.is(code, 0);
  isLike('shop.explain.txt', stdout);
  for (const line of stderr.trimEnd().split('\n'))
    assert.match(line, /^::(?:error|warning|notice) file=shop\.yaml,line=\d+,/);
});

explain('exits 1 where a finding is an error, and shows everything all the same', async () => {
  const { code, stdout, stderr } = await run('explain', '--missing', 'error');
  assert.is(code, 1);
  isLike('shop.explain.txt', stdout);
  assert.match(stderr, /\nexplain: \d+ errors?(?:, \d+ warnings?)?\n$/);
});

explain('paints titles on a terminal', async () => {
  const { stdout } = await rollstamp(['explain'], { stdin: SHOP, tty: 'stdout' });
  assert.match(stdout, '\u001B[1mDeployment/shop/web\u001B[22m  -:');
});

explain.run();

const json = suite('JSON');

json('has the documented shape: check', async () => {
  const { code, stdout, stderr } = await run('check', '--format', 'json');
  assert.is(code, 1);
  assert.is(stderr, '');
  isLike('shop.check.json', stdout);
});

json('has the documented shape: stamp', async () => {
  const { code, stdout, stderr } = await run('stamp', '--format', 'json');
  assert.is(code, 0);
  isLike('shop.stamp.json', stderr);
  isLike('shop.stamped.yaml', stdout);
});

json('has the documented shape: input that cannot be processed', async () => {
  const cwd = folderOf({ 'broken.yaml': 'kind: ConfigMap\ndata: "' });
  const { code, stdout, stderr } = await rollstamp(['check', '--format', 'json', 'broken.yaml'], { cwd });
  assert.is(code, 3);
  assert.is(stdout, '');
  isLike('broken.json', stderr);
});

json('of a command that ran is one document that starts with its version', async () => {
  for (const command of ['check', 'explain']) {
    const { stdout } = await run(command, '--format', 'json');
    assert.is((JSON.parse(stdout) as { version: number }).version, 1);
    assert.ok(stdout.startsWith('{\n  "version": 1,\n') && stdout.endsWith('}\n'));
  }
});

json.run();
