import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { UsageError, check, stamp } from './index.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { finish } from './finish.ts';
import { countsOf } from '../plugin/print.ts';
import type { InputFile, Severity, SourceId } from './types.ts';

const test = suite('finish');

const PLAIN = { severity: new Map<string, Severity | 'off'>(), strict: false };
const SOURCE: SourceId = { kind: 'ConfigMap', namespace: 'default', name: 'app' };
const WORKLOAD = { kind: 'Deployment', namespace: 'default', name: 'web' };

const first: InputFile = { path: 'b.yaml', text: 'one\ntwo\nthree\n' };
const second: InputFile = { path: 'a.yaml', text: 'four\nfive\n' };

function nameInvalid(file: InputFile, offset: number): Draft {
  return findings.nameInvalid({ file, offset }, SOURCE);
}

function placesOf(drafts: readonly Draft[], files: readonly InputFile[]): readonly string[] {
  return finish(drafts, files, PLAIN).map(
    ({ path, line, column, code }) => `${path}:${String(line)}:${String(column)} ${code}`,
  );
}

test('sorts by file in the order given, then by place, then by code; what has no place comes first', () => {
  const drafts = [
    nameInvalid(second, 5),
    nameInvalid(second, 0),
    findings.stampForeign({ file: first, offset: 8 }, WORKLOAD, 'key'),
    findings.dataNotString({ file: first, offset: 8 }, SOURCE, 'key'),
    nameInvalid(first, 10),
    nameInvalid(first, 4),
    findings.notRendered('base', 'Chart.yaml'),
  ];
  const expected = [
    'base:0:0 not-rendered',
    'b.yaml:2:1 name-invalid',
    'b.yaml:3:1 data-not-string',
    'b.yaml:3:1 stamp-foreign',
    'b.yaml:3:3 name-invalid',
    'a.yaml:1:1 name-invalid',
    'a.yaml:2:1 name-invalid',
  ];
  assert.equal(placesOf(drafts, [first, second]), expected);
  assert.equal(placesOf(drafts.toReversed(), [first, second]), expected, 'whatever the order before');
});

test('counts lines from 1 and columns in code points, without the byte order mark', () => {
  const file = { path: 'x.yaml', text: '\uFEFFa\r\n\u{1F600}\u{1F600}b\n' };
  assert.equal(placesOf([nameInvalid(file, 1)], [file]), ['x.yaml:1:1 name-invalid']);
  assert.equal(placesOf([nameInvalid(file, 8)], [file]), ['x.yaml:2:3 name-invalid']);
  assert.equal(placesOf([nameInvalid(file, -1)], [file]), ['x.yaml:1:1 name-invalid'], 'a place that is not written');
});

test('of many of one code and severity tells the first ones, and how many there are beyond', () => {
  const file = { path: 'x.yaml', text: '\n'.repeat(3000) };
  const drafts = Array.from({ length: 2500 }, (_, index) => nameInvalid(file, index));
  drafts.push(...Array.from({ length: 1000 }, (_, index) => findings.duplicateKey({ file, offset: index }, false)));
  drafts.push(
    ...Array.from({ length: 1001 }, (_, index) => findings.duplicateKey({ file, offset: 1500 + index }, true)),
  );
  const found = finish(drafts.toReversed(), [file], PLAIN);
  assert.is(found.length, 1000 + 1 + 1000 + 1000 + 1);
  assert.is(
    found.findLast(({ code, line }) => code === 'name-invalid' && line > 0)?.line,
    1000,
    'those that come first',
  );
  const rest = found.slice(-2).map(({ code, severity, more, path, line }) => [code, severity, more, path, line]);
  assert.equal(rest, [
    ['name-invalid', 'warning', 1500, '', 0],
    ['duplicate-key', 'error', 1, '', 0],
  ]);
  assert.is(countsOf(found), '1001 errors, 3500 warnings');
  const strict = finish(drafts, [file], { ...PLAIN, strict: true });
  assert.is(countsOf(strict), '4501 errors', 'all of them count, whatever their level becomes');
});

test('tells a duplicate key once for each place, as the worse of the two', () => {
  const at = { file: first, offset: 4 };
  const found = finish([findings.duplicateKey(at, false), findings.duplicateKey(at, true)], [first], PLAIN);
  assert.equal(
    found.map(({ severity }) => severity),
    ['error'],
  );
  const apart = [findings.duplicateKey(at, false), findings.duplicateKey({ file: first, offset: 8 }, false)];
  assert.is(finish(apart, [first], PLAIN).length, 2);
  const other = [findings.duplicateKey(at, false), findings.duplicateKey({ file: second, offset: 4 }, false)];
  assert.is(finish(other, [first, second], PLAIN).length, 2, 'the same offset of another file');
});

test('--severity sets the level of one code, whatever it was', () => {
  const drafts = [nameInvalid(first, 0), findings.dataNotBase64({ file: first, offset: 4 }, SOURCE, 'key')];
  const levelsWith = (code: string, level: Severity | 'off'): readonly string[] =>
    finish(drafts, [first], { severity: new Map([[code, level]]), strict: false }).map(({ severity }) => severity);
  assert.equal(levelsWith('name-invalid', 'error'), ['error', 'info']);
  assert.equal(levelsWith('name-invalid', 'info'), ['info', 'info']);
  assert.equal(levelsWith('data-not-base64', 'warning'), ['warning', 'warning']);
  assert.equal(levelsWith('name-invalid', 'off'), ['info']);
  assert.equal(levelsWith('stamp-kept', 'off'), ['warning', 'info'], 'another code');
});

test('--strict turns warnings into errors and nothing else', () => {
  const drafts = [
    nameInvalid(first, 0),
    findings.dataNotBase64({ file: first, offset: 4 }, SOURCE, 'key'),
    findings.listInList({ file: first, offset: 8 }),
  ];
  const severities = (severity: ReadonlyMap<string, Severity | 'off'>): readonly string[] =>
    finish(drafts, [first], { severity, strict: true }).map((finding) => finding.severity);
  assert.equal(severities(new Map()), ['error', 'info', 'error']);
  assert.equal(severities(new Map([['name-invalid', 'info']])), ['info', 'info', 'error']);
  assert.equal(severities(new Map([['name-invalid', 'off']])), ['info', 'error']);
  assert.equal(severities(new Map([['data-not-base64', 'warning']])), ['error', 'error', 'error'], 'also those set so');
});

const KEY_MISSING = `apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  greeting: hello
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    reloader.stakater.com/auto: "true"
spec:
  template:
    spec:
      containers:
        - name: web
          env:
            - name: FAREWELL
              valueFrom:
                configMapKeyRef:
                  name: app
                  key: farewell
`;

test('an error keeps a run from writing, and no other level does', () => {
  const usual = stamp(KEY_MISSING);
  assert.ok(usual.ok);
  assert.is(usual.files.length, 1);
  for (const options of [{ strict: true }, { severity: { 'key-missing': 'error' as const } }]) {
    const refused = stamp(KEY_MISSING, options);
    assert.not.ok(refused.ok);
    assert.equal(refused.files, []);
    assert.equal(
      refused.findings.map(({ severity }) => severity),
      ['error'],
    );
    assert.not.ok(check(usual.files[0]?.text ?? '', options).ok, 'check fails as well');
    assert.not.ok(check(usual.files[0]?.text ?? '', options).stale, 'though every stamp is fresh');
  }
  assert.ok(stamp(KEY_MISSING, { strict: true, severity: { 'key-missing': 'off' } }).ok);
});

test('a code or a level that does not exist is wrong usage', () => {
  const throwsFor = (severity: Record<string, Severity | 'off'>): Error | undefined => {
    try {
      stamp('', { severity });
      return undefined;
    } catch (error) {
      return error as Error;
    }
  };
  const unknown = throwsFor({ 'key-mising': 'off' });
  assert.instance(unknown, UsageError);
  assert.match(unknown?.message ?? '', /key-mising.*key-missing/);
  assert.instance(throwsFor(Object.fromEntries([['constructor', 'off' as const]])), UsageError);
  const level = throwsFor({ 'key-missing': 'fatal' as Severity });
  assert.instance(level, UsageError);
  assert.match(level?.message ?? '', /error, warning, info or off/);
});

test.run();
