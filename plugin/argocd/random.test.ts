import { gzipSync } from 'node:zlib';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, CONFIG, MARKER, WORKLOAD, argocd } from '../../fixtures/argocd/harness.ts';
import type { Result } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';

/** A chart whose Secret is another one at each render. */
const RANDOM = `const { randomUUID } = require('node:crypto');
process.stdout.write(${JSON.stringify(CONFIG)} + '---\\napiVersion: v1\\nkind: Secret\\nmetadata:\\n  name: db\\nstringData:\\n  user: app\\n  password: ${MARKER}-' + randomUUID() + '\\n---\\n' + ${JSON.stringify(WORKLOAD)});`;

async function render(template: string, more: Readonly<Record<string, string>> = {}): Promise<Result> {
  return argocd({ files: { 'Chart.yaml': CHART, 'templates/app.yaml': template, ...more }, tools: { helm: RANDOM } });
}

function stampsOf({ stdout }: Result): readonly string[] {
  return stdout.split('\n').filter((line) => line.includes('.rollstamp.io/'));
}

const CALLS = [
  '{{ randAlphaNum 12 }}',
  '{{- $ca := genCA "ca" 365 -}}',
  '{{ $c := genSignedCert "x" nil nil 365 $ca }}',
  '{{ with lookup "v1" "Secret" .Release.Namespace "db" }}{{ end }}',
  '{{ uuidv4 }}',
  '{{ now | date "2006" }}',
  '{{ .Values.x | default (randBytes 8) }}',
  '{{htpasswd "a" "b"}}',
  '{{ bcrypt "x" }}',
  '{{ "x" | encryptAES "y" }}',
  '{{ derivePassword 1 "long" "a" "b" "c" }}',
  '{{ shuffle "abc" }}',
  '{{ "}}" }}{{ "\\"" | printf "%s" (randInt 0 9) }}',
  '{{/* nothing */}}{{ `a` }}\n{{\n  randAscii 3\n}}',
  '{{ .Values.when | ago }}',
  '{{ htmlDate .Values.when }}',
  '{{ dateInZone "2006" .Values.when "UTC" }}',
  '{{ tpl "{{ randAlphaNum 3 }}" . }}',
  '{{ $f := "randAlphaNum" }}{{ tpl (printf "{{ %s 3 }}" $f) . }}',
];

/** How often charts are rendered that list what is in a map. */
const LISTS: readonly (readonly [template: string, count: number])[] = [
  ['{{ keys .Values | sortAlpha | join "," }}', 1],
  ['{{ sortAlpha (keys .Values) }}{{ len (keys .Values) }}{{ .Values | keys | len }}', 1],
  ['{{ if keys .Values }}{{- else if not (keys .Values.x) -}}{{ end }}{{ .Values | values | empty }}', 1],
  ['{{ keys .Values | join "," }}', 3],
  ['{{ if keys .Values | first }}{{ end }}', 3],
  ['{{ range $i, $k := keys .Values -}}{{ end }}', 3],
  ['{{ .Values | values | first }}', 5],
  ['{{ randAlphaNum 3 }}{{ values .Values }}', 5],
];

const NO_CALLS = [
  '{{ .Values.now }}{{ $now := 1 }}{{ $.Values.lookup.uuidv4 }}',
  '{{ "now" }}{{ `lookup` }}{{/* randAlphaNum 3 */}}{{ "{{ now }}" }}',
  '{{ tpl .Values.x . }}{{ .Values.keys }}{{ $values := "keys" }}{{ toDate "2006" "2001" | unixEpoch }}',
  'now: lookup randAlphaNum uuidv4',
  '{{ include "chart.now" . }}{{ .Values.generator }}{{ general }}',
  '# {{ and text\nnow',
];

const random = suite('argocd: charts that make something up');

for (const template of CALLS) {
  random(`are rendered twice: ${template}`, async () => {
    const [one, two] = [await render(template), await render(template)];
    assert.is(one.code, 0, one.stderr);
    assert.is(one.calls.length, 2);
    assert.not.equal(one.stdout, two.stdout);
    assert.equal(stampsOf(one), stampsOf(two), 'no restart at the next render');
    assert.is(stampsOf(one).length, 1);
    assert.match(
      one.stderr,
      /^helm template:\d+:\d+: warning: Secret db is different at each render .* so Deployment web is not stamped with it: .*\[source-not-deterministic\]\n$/,
    );
    assert.not.match(one.stderr, MARKER);
  });
}

for (const [template, count] of LISTS) {
  random(`are rendered ${String(count)} times: ${template}`, async () => {
    const { calls, left } = await render(template);
    assert.is(calls.length, count);
    assert.equal(left, []);
    const [first, ...others] = calls.map(({ args }) => args);
    // Another chart, with the same flags.
    for (const args of others) assert.equal(args.slice(2), first?.slice(2));
  });
}

for (const template of NO_CALLS) {
  random(`are rendered once without such a function: ${template}`, async () => {
    const { calls, stderr } = await render(template);
    assert.is(calls.length, 1);
    assert.is(stderr, '');
  });
}

random('are rendered once where nothing is stamped', async () => {
  const helm = RANDOM.replace('reloader.stakater.com/auto', 'a');
  const files = { 'Chart.yaml': CHART, 'templates/app.yaml': '{{ uuidv4 }}' };
  assert.is((await argocd({ files, tools: { helm } })).calls.length, 1);
});

random('are stamped with what is the same: other sources, and with granularity keys other keys', async () => {
  const files = { 'Chart.yaml': CHART, 'templates/app.yaml': '{{ uuidv4 }}' };
  const helm = RANDOM.replace(
    '            - secretRef:\\n                name: db\\n',
    '          env:\\n            - name: USER\\n              valueFrom:\\n                secretKeyRef:\\n                  name: db\\n                  key: user\\n',
  );
  const keys = await argocd({ files, tools: { helm }, parameters: [{ name: 'granularity', string: 'keys' }] });
  assert.is(keys.calls.length, 2);
  assert.is(keys.stderr, '');
  assert.is(stampsOf(keys).length, 2);
  const object = await argocd({ files, tools: { helm } });
  assert.is(stampsOf(object).length, 1);
});

random('are found in charts below, folders and archives, in values, and in values of the application', async () => {
  const plain = '{{ .Values.x }}';
  const template = '{{ randAlphaNum 3 }}';
  assert.is((await render(plain, { 'charts/lib/templates/_x.tpl': template })).calls.length, 2);
  assert.is((await render(plain, { 'values.yaml': `x: "${template}"\n` })).calls.length, 2);
  const escaped = String.raw`x: "{{ printf \"%s\" (randAlphaNum 5) }}"` + '\n';
  assert.is((await render(plain, { 'values.yaml': escaped })).calls.length, 2);
  const repository = folderOf({ 'Chart.yaml': CHART, 'templates/app.yaml': plain });
  const archive = folderOf({ 'charts/x': '' });
  writeFileSync(join(repository, 'lib-0.1.0.tgz'), gzipSync(tar('lib/templates/x.yaml', template)));
  assert.ok(archive !== repository);
  assert.is((await argocd({ repository, tools: { helm: RANDOM } })).calls.length, 2);
  const quiet = folderOf({ 'Chart.yaml': CHART });
  writeFileSync(join(quiet, 'lib-0.1.0.tgz'), gzipSync(tar('lib/templates/x.yaml', plain)));
  writeFileSync(join(quiet, 'broken.tgz'), 'no archive');
  assert.is((await argocd({ repository: quiet, tools: { helm: RANDOM } })).calls.length, 1);
  const values = [{ name: 'values', string: `x: "${template}"` }];
  assert.is((await argocd({ repository: quiet, tools: { helm: RANDOM }, parameters: values })).calls.length, 2);
});

random('are found in parameters of the application, and in the files that they name', async () => {
  const template = '{{ randAlphaNum 3 }}';
  const files = { 'app/Chart.yaml': CHART, 'app/templates/a.yaml': '{{ tpl .Values.x . }}', 'x.txt': template };
  for (const parameter of [
    { name: 'helm-parameters', map: { x: `a${template}` } },
    { name: 'helm-string-parameters', map: { x: template } },
    { name: 'helm-file-parameters', map: { x: '/x.txt' } },
  ]) {
    const { calls } = await argocd({ files, path: 'app', tools: { helm: RANDOM }, parameters: [parameter] });
    assert.is(calls.length, 2, parameter.name);
  }
});

/** An archive of one file. */
function tar(name: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('0', 156);
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body, Buffer.alloc(1024)]);
}

random('are rendered as they are where they cannot be copied', async () => {
  const repository = folderOf({
    'Chart.yaml': CHART,
    'templates/app.yaml': '{{ values .Values }}',
    'templates/x/a': '',
  });
  symlinkSync('..', join(repository, 'templates/x/up'));
  const { code, stderr, calls, left } = await argocd({ repository, tools: { helm: RANDOM } });
  assert.is(code, 0, stderr);
  assert.equal(
    calls.map(({ args }) => args[1]),
    ['.', '.', '.', '.', '.'],
  );
  assert.match(stderr, 'source-not-deterministic');
  assert.equal(left, []);
});

random('are copied with everything that Helm looks at, and only templates are edited', async () => {
  const files = {
    'Chart.yaml': CHART,
    'templates/a.yaml': '{{ keys .Values }}',
    'templates/below/_b.tpl': '{{ now }}',
    'charts/lib/templates/c.yaml': '{{ now }}',
    'charts/lib/charts/deep/templates/d.yaml': '{{ now }}',
    'charts/lib/files/templates/e.yaml': '{{ now }}',
    'files/templates/f.yaml': '{{ now }}',
    'values.yaml': 'x: "{{ now }}"\n',
  };
  const helm = `const fs = require('node:fs'); const chart = process.argv[3];
const read = (name) => fs.readFileSync(chart + '/' + name, 'utf8');
if (chart !== '.') fs.appendFileSync(__dirname + '/read', JSON.stringify(${JSON.stringify(Object.keys(files))}.map(read)) + '\\n');
${RANDOM}`;
  const result = await argocd({ files, tools: { helm } });
  assert.is(result.calls.length, 3);
  const folder = result.calls[1]?.env['PATH']?.split(':')[0] ?? '';
  const [down = '[]'] = readFileSync(join(folder, 'read'), 'utf8').split('\n');
  const copied = JSON.parse(down) as readonly string[];
  const isEdited = copied.map((text, index) => text !== Object.values(files)[index]);
  assert.equal(isEdited, [false, true, true, true, true, false, false, false]);
});

random('are errors where the second render fails', async () => {
  const helm = `const log = require('node:fs').readFileSync(__dirname + '/calls', 'utf8').split('\\n').length;
if (log > 2) { process.stderr.write('Error: no'); process.exitCode = 1; } else { ${RANDOM} }`;
  const files = { 'Chart.yaml': CHART, 'templates/app.yaml': '{{ uuidv4 }}' };
  const { code, stdout, left } = await argocd({ files, tools: { helm } });
  assert.is(code, 3);
  assert.is(stdout, '');
  assert.equal(left, []);
});

random('lose the stamps that they bring themselves', async () => {
  const helm = RANDOM.replace(
    '    spec:\\n      containers',
    `    metadata:\\n      annotations:\\n        secret.rollstamp.io/db: \\"${'0'.repeat(32)}\\"\\n    spec:\\n      containers`,
  );
  const files = { 'Chart.yaml': CHART, 'templates/app.yaml': '{{ uuidv4 }}' };
  const result = await argocd({ files, tools: { helm } });
  assert.is(stampsOf(result).length, 1);
  assert.not.match(result.stdout, 'secret.rollstamp.io');
});

random('tell the time apart, however fast they are rendered', async () => {
  const clock = RANDOM.replace('randomUUID()', 'Math.floor(Date.now() / 1000)');
  assert.not.equal(clock, RANDOM);
  const files = { 'Chart.yaml': CHART, 'templates/app.yaml': '{{ now | unixEpoch }}' };
  const result = await argocd({ files, tools: { helm: clock } });
  assert.is(result.code, 0, result.stderr);
  assert.is(stampsOf(result).length, 1, 'the ConfigMap alone');
  assert.match(result.stderr, /Secret db is different at each render .*\[source-not-deterministic\]\n$/);
});

random.run();
