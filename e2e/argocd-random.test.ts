/** Charts that make something else at every render must not restart their pods at every render. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, application, workload } from './argocd.ts';
import type { Files } from './argocd.ts';
import { filesOf, folderOf, root, run, succeed } from './shell.ts';
import { tool } from './tools.ts';

const test = suite('random charts');

interface Run {
  readonly stamps: string;
  readonly stderr: string;
  /** How often Helm ran. */
  readonly count: number;
}

/** One run of the plugin over a chart with a template, and more files. */
function generate(template: string, more: Files = {}): Run {
  const { repository, path } = application({ 'Chart.yaml': CHART, 'templates/a.yaml': template, ...more });
  return generateIn(join(repository, path));
}

function generateIn(cwd: string): Run {
  const note = join(folderOf(), 'note');
  const programs = folderOf({ helm: `#!/bin/sh\necho x >> '${note}'\nexec '${tool('helm')}' "$@"\n` });
  run(['chmod', '755', join(programs, 'helm')], { cwd: programs });
  const env = { PATH: `${programs}:${process.env['PATH'] ?? ''}`, ARGOCD_APP_NAME: 'web', TMPDIR: folderOf() };
  const bundle = join(root, 'dist', 'rollstamp.cjs');
  const { code, stdout, stderr } = run([process.execPath, bundle, 'argocd', 'generate'], { cwd, env });
  assert.is(code, 0, stderr);
  assert.equal(filesOf(env.TMPDIR), {});
  const stamps = stdout.split('\n').filter((line) => line.includes('rollstamp.io/'));
  const count = existsSync(note) ? readFileSync(note, 'utf8').split('\n').length - 1 : 0;
  return { stamps: stamps.join('\n'), stderr, count };
}

/** Not stamped with the Secret or the ConfigMap, and told so. */
function checkUnstable({ stamps, stderr }: Run): void {
  assert.is(stamps, '');
  assert.match(stderr, /warning: .*\[source-not-deterministic\]/);
}

const RANDOM: Readonly<Record<string, string>> = {
  randAlphaNum: workload('web', '{{ randAlphaNum 20 }}'),
  genSignedCert: workload('web', '{{ $ca := genCA "ca" 1 }}{{ (genSignedCert "x" nil nil 1 $ca).Key | b64enc }}'),
  'a guarded lookup': workload(
    'web',
    '{{ $old := lookup "v1" "Secret" "shop" "web" }}{{ if $old }}{{ $old.data.A }}{{ else }}{{ randAlphaNum 20 }}{{ end }}',
  ),
  'tpl of a quoted text': workload('web', '{{ tpl "{{ randAlphaNum 20 }}" . }}'),
  'tpl of a text put together': workload('web', '{{ tpl (printf "{{ %s 20 }}" "randAlphaNum") . }}'),
};

for (const [name, template] of Object.entries(RANDOM)) {
  test(`${name}: the same stamps twice, and a warning`, () => {
    const [one, two] = [generate(template), generate(template)];
    assert.is(one.stamps, two.stamps);
    checkUnstable(one);
    assert.is(one.count, 2);
  });
}

/** What is the same all day, or all year, or since 1970. */
const TIMES: readonly string[] = [
  'now | date "2006-01-02"',
  'now | date "2006"',
  'now | htmlDate',
  'now | unixEpoch',
  'dateInZone "2006-01-02" now "UTC"',
  'htmlDateInZone now "UTC"',
  'now.UTC.Format "2006-01"',
  'div (now | unixEpoch) 86400000',
  'now | dateModify "48h" | date "2006-01-02"',
  'date "2006-01-02" "never"',
  'ago (toDate "2006-01-02" "2020-01-01")',
  'tpl "{{ now | date `2006` }}" .',
  'durationRound (toDate "2006-01-02" "2020-01-01")',
];

for (const call of TIMES) {
  test(`the time does not restart pods: ${call}`, () => {
    const one = generate(workload('web', `x{{ ${call} }}`));
    checkUnstable(one);
    assert.is(one.count, 2);
  });
}

test('the time in a value that goes through tpl, and in a chart that is packed', () => {
  const text = '{{ now | date "2006" }}';
  checkUnstable(generate(workload('web', 'x{{ tpl .Values.a . }}'), { 'values.yaml': `a: '${text}'\n` }));
  const library = folderOf({
    'Chart.yaml': CHART.replace('web', 'lib'),
    'templates/a.yaml': workload('web', `x${text}`),
  });
  const { repository, path } = application({ 'Chart.yaml': CHART });
  const charts = join(repository, path, 'charts');
  mkdirSync(charts);
  succeed([tool('helm'), 'package', library, '--destination', charts], { cwd: charts });
  checkUnstable(generateIn(join(repository, path)));
  // In a zone of its own, which only another template tells.
  const utc = workload('web', 'x{{ dateInZone "2006" now "UTC" }}{{ range keys .Values.m }}{{ . }}{{ end }}');
  writeFileSync(join(library, 'templates/a.yaml'), utc);
  writeFileSync(join(library, 'values.yaml'), 'm: {b: 1}\n');
  succeed([tool('helm'), 'package', library, '--destination', charts], { cwd: charts });
  checkUnstable(generateIn(join(repository, path)));
});

test('a time that is not in contents costs no stamp', () => {
  const template = workload('web', 'plain').replace(
    '  name: web\n',
    '  name: web\n  annotations: {at: "{{ now }}", order: "{{ keys .Values | join `,` }}"}\n',
  );
  const { stamps, stderr } = generate(template, { 'values.yaml': 'a: 1\nb: 2\nc: 3\n' });
  assert.is(stderr, '');
  assert.is(stamps.split('\n').length, 2);
});

test('a given date is the same each time', () => {
  const template = workload('web', 'x{{ toDate "2006-01-02" "2020-02-03" | date "02.01.2006" }}');
  const { stderr, stamps } = generate(template);
  assert.equal([stderr, stamps.split('\n').length], ['', 2]);
});

const MAP = { 'values.yaml': 'map: {b: 2, a: 1}\nthree: {a: 1, b: 2, c: 3}\none: {a: 1}\n' };

for (const call of [
  'keys .Values.map | join "," ',
  'first (keys .Values.map)',
  // Of two values, four renders can miss it, once in a hundred cases.
  'values .Values.three | join ","',
]) {
  test(`the order of a map does not restart pods: ${call}`, () => {
    // In a fifth of all cases two renders of two entries differ.
    checkUnstable(generate(workload('web', `x{{ ${call} }}`), MAP));
  });
}

for (const call of [
  'keys .Values.map | sortAlpha | join ","',
  'keys .Values.map | uniq | sortAlpha | join ","',
  'len (values .Values.map)',
  'keys .Values.one | join ","',
  'values .Values.one | first',
  'has "a" (keys .Values.map)',
]) {
  test(`what does not depend on the order of a map is stamped: ${call}`, () => {
    const { stamps, stderr } = generate(workload('web', `x{{ ${call} }}`), MAP);
    assert.is(stderr, '');
    assert.is(stamps.split('\n').length, 2);
  });
}

test('a chart that refuses another time is rendered as it is', () => {
  const guard = '{{ if lt (now.Year) 2020 }}{{ fail "past" }}{{ end }}';
  const { stamps, stderr } = generate(workload('web', `${guard}x`));
  assert.equal([stderr, stamps.split('\n').length], ['', 2]);
  checkUnstable(generate(workload('web', `${guard}x{{ now | date "2006-01-02" }}`)));
});

test('a chart without such functions is rendered once', () => {
  const [one, two] = [generate(workload('web', 'plain')), generate(workload('web', 'plain'))];
  assert.equal([one.count, one.stderr, one.stamps], [1, '', two.stamps]);
  assert.match(one.stamps, 'rollstamp.io/');
});

test.run();
