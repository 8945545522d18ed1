/** Charts that make something else at every render must not restart their pods at every render. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, application, workload } from './argocd.ts';
import { folderOf, run } from './shell.ts';
import { tool } from './tools.ts';

const test = suite('random charts');

const CHARTS: Readonly<Record<string, string>> = {
  randAlphaNum: workload('web', '{{ randAlphaNum 20 }}'),
  genSignedCert: workload('web', '{{ $ca := genCA "ca" 1 }}{{ (genSignedCert "x" nil nil 1 $ca).Key | b64enc }}'),
  'a guarded lookup': workload(
    'web',
    '{{ $old := lookup "v1" "Secret" "shop" "web" }}{{ if $old }}{{ $old.data.A }}{{ else }}{{ randAlphaNum 20 }}{{ end }}',
  ),
};

/** Two runs, and how often Helm ran in each. */
function runs(
  template: string,
): readonly { readonly stamps: string; readonly stderr: string; readonly count: number }[] {
  const { repository, path } = application({ 'Chart.yaml': CHART, 'templates/a.yaml': template });
  return [1, 2].map(() => {
    const note = join(folderOf(), 'note');
    const programs = folderOf({ helm: `#!/bin/sh\necho x >> '${note}'\nexec '${tool('helm')}' "$@"\n` });
    run(['chmod', '755', join(programs, 'helm')], { cwd: programs });
    const env = { PATH: `${programs}:${process.env['PATH'] ?? ''}`, ARGOCD_APP_NAME: 'web', TMPDIR: folderOf() };
    const bundle = new URL('../dist/rollstamp.cjs', import.meta.url).pathname;
    const { code, stdout, stderr } = run([process.execPath, bundle, 'argocd', 'generate'], {
      cwd: join(repository, path),
      env,
    });
    assert.is(code, 0, stderr);
    const stamps = stdout.split('\n').filter((line) => line.includes('rollstamp.io/'));
    const count = existsSync(note) ? readFileSync(note, 'utf8').split('\n').length - 1 : 0;
    return { stamps: stamps.join('\n'), stderr, count };
  });
}

for (const [name, template] of Object.entries(CHARTS)) {
  test(`${name}: the same stamps twice, and a warning`, () => {
    const [one, two] = runs(template);
    assert.is(one?.stamps, two?.stamps);
    assert.match(one?.stderr ?? '', /warning: .*\[source-not-deterministic\]/);
    assert.is(one?.count, 2);
  });
}

test('a chart without such functions is rendered once', () => {
  const [one, two] = runs(workload('web', 'plain'));
  assert.equal([one?.count, one?.stderr, one?.stamps], [1, '', two?.stamps]);
  assert.match(one?.stamps ?? '', 'rollstamp.io/');
});

test.run();
