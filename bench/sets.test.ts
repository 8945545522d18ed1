import { createHash } from 'node:crypto';
import { loadAll } from 'js-yaml';
import objectHash from 'object-hash';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAllDocuments } from 'yaml';
import { readStamps } from '../fixtures/read-stamps.ts';
import { stamp } from '../lib/index.ts';
import { appOf } from './app.ts';
import type { Manifest } from './app.ts';
import { createRandom, isChosen } from './random.ts';
import { specOf } from './set-spec.ts';
import type { SetSpec, Shape } from './set-spec.ts';
import { generate } from './sets.ts';

const test = suite('bench: sets');

/** Every property once, small. */
const SPECS: Readonly<Record<string, Partial<SetSpec>>> = {
  plain: {},
  'another seed': { seed: 7 },
  'larger ConfigMaps': { configMapBytes: 9000 },
  'text that is not ASCII': { nonAscii: 1 },
  'flow mappings': { flow: 1 },
  'quoted keys': { quotedKeys: 1 },
  'a bit of everything': { nonAscii: 1 / 3, flow: 1 / 4, quotedKeys: 1 / 4, backslashes: 1 / 4, mix: 'mixed' },
  CRLF: { lineEnd: '\r\n', nonAscii: 0.5, backslashes: 0.5 },
  backslashes: { backslashes: 1 },
  'a third opted in': { optedIn: 1 / 3 },
  'none opted in': { optedIn: 0 },
  'named lists': { rule: 'named' },
  'half a last application': { documents: 22 },
  'a List': { shape: 'list', nonAscii: 0.5, flow: 0.5 },
  'a List with CRLF': { shape: 'list', lineEnd: '\r\n' },
  'a List in JSON': { shape: 'json-list', nonAscii: 0.5 },
  JSON: { shape: 'json', files: 'one for each document' },
  'a ResourceList': { shape: 'resource-list', quotedKeys: 0.5 },
  'many files': { files: 'one for each document' },
};

const specs = Object.entries(SPECS).map(([name, changes]) => ({ name, spec: specOf({ documents: 24, ...changes }) }));

function manifestsOf({ documents, ...spec }: SetSpec): readonly Manifest[] {
  const apps = Array.from({ length: Math.ceil(documents / 4) }, (_, index) => appOf({ documents, ...spec }, index));
  return apps.flatMap(({ manifests }) => manifests).slice(0, documents);
}

/** What a text in that shape holds, as plain data. */
function unpack(shape: Shape, documents: readonly unknown[]): readonly unknown[] {
  if (shape === 'stream' || shape === 'json') return documents;
  assert.is(documents.length, 1);
  return (documents[0] as { items: readonly unknown[] }).items;
}

for (const { name, spec } of specs) {
  test(`${name}: js-yaml and yaml read what was meant`, () => {
    const expected = manifestsOf(spec);
    const { files, documents, bytes } = generate(spec);
    assert.is(documents, spec.documents);
    assert.is(
      bytes,
      files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    );
    const byJsYaml = files.flatMap(({ text }) => unpack(spec.shape, loadAll(text)));
    assert.equal(byJsYaml, expected);
    const byYaml = files.flatMap(({ text }) => {
      const parsed = [...parseAllDocuments(text, { version: '1.1' })];
      for (const document of parsed) assert.equal([...document.errors, ...document.warnings], []);
      return unpack(
        spec.shape,
        parsed.map((document) => document.toJS() as unknown),
      );
    });
    assert.equal(byYaml, expected);
  });
}

/** The digest of a source as the contract defines it, apart from the product. */
function digestOf({ kind, data }: Manifest): string {
  const content: Record<string, string> = {};
  for (const [key, value] of Object.entries(data as Readonly<Record<string, string>>)) {
    const bytes = Buffer.from(value, kind === 'Secret' ? 'base64' : 'utf8');
    content[key] = createHash('sha256').update(bytes).digest('hex');
  }
  const options = { algorithm: 'sha256', encoding: 'hex', respectType: false } as const;
  return objectHash({ v: 1, content }, options).slice(0, 32);
}

/** The stamps that a set has to get, as `fixtures/read-stamps.ts` names them. */
function expectedStamps(spec: SetSpec): Readonly<Record<string, string>> {
  const manifests = manifestsOf(spec);
  const stamps: Record<string, string> = {};
  const nameOf = ({ metadata }: Manifest): string => (metadata as { name: string }).name;
  for (const [index, owner] of manifests.entries()) {
    if (index % 4 !== 3 || !isChosen((index - 3) / 4, spec.optedIn)) continue;
    const from = spec.rule === 'named' ? Math.max(0, index - 7) : index - 3;
    for (const source of manifests.slice(from, index)) {
      const kind = source.kind.toLowerCase();
      if (kind !== 'configmap' && kind !== 'secret') continue;
      stamps[`${owner.kind}/${nameOf(owner)} ${kind}.rollstamp.io/${nameOf(source)}`] = digestOf(source);
    }
  }
  return stamps;
}

// What kustomize hands to a function is no input of `stamp`.
for (const { name, spec } of specs.filter((each) => each.spec.shape !== 'resource-list')) {
  test(`${name}: exactly the workloads that opted in are stamped`, () => {
    const { files, stamps } = generate(spec);
    const result = stamp(files);
    const found = Object.assign({}, ...result.files.map(({ text }) => readStamps(text))) as Record<string, string>;
    const expected = expectedStamps(spec);
    assert.is(Object.keys(expected).length, stamps);
    assert.equal(
      Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      Object.entries(expected).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
    assert.equal(result.findings, []);
    if (spec.optedIn === 0)
      assert.is(
        result.files.every(({ text }, index) => text === files[index]?.text),
        true,
      );
  });
}

test('the same specification gives the same bytes, another seed gives others', () => {
  const textOf = (changes: Partial<SetSpec>): string =>
    generate(specOf(changes))
      .files.map(({ text }) => text)
      .join('');
  const digest = (changes: Partial<SetSpec>): string => createHash('sha256').update(textOf(changes)).digest('hex');
  const spec = { documents: 80, nonAscii: 0.3, flow: 0.3, quotedKeys: 0.3, backslashes: 0.3, mix: 'mixed' } as const;
  assert.is(digest(spec), digest(spec));
  assert.is.not(digest(spec), digest({ ...spec, seed: 2 }));
  assert.ok(textOf({ ...spec, documents: 80 }).startsWith(textOf({ ...spec, documents: 40 })), 'sets grow at the end');
});

test('sets are of the same bytes on every machine', () => {
  const { files } = generate(specOf({ documents: 400, nonAscii: 0.3, flow: 0.3, backslashes: 0.3, mix: 'mixed' }));
  const digest = createHash('sha256')
    .update(files[0]?.text ?? '')
    .digest('hex');
  assert.is(digest, '104f2854ba7ae1b7c5218c12bbe3b95959bf5fb48af490626144af72b67c4745');
});

test('a set is about as large as it says: 20,000 plain documents are 22 MB', () => {
  const { bytes } = generate(specOf({ documents: 400 }));
  assert.ok(Math.abs((bytes * 50) / 22e6 - 1) < 0.05, String(bytes * 50));
});

test('numbers spread evenly and repeat', () => {
  const [a, b] = [createRandom(5), createRandom(5)];
  const numbers = Array.from({ length: 2000 }, () => a.next());
  assert.equal(
    numbers,
    numbers.map(() => b.next()),
  );
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
    assert.ok(count > 150 && count < 250, `${String(count)} numbers in a tenth`);
  }
  assert.throws(() => a.pick([]), /nothing/);
});

test('a share chooses exactly as many', () => {
  for (const [share, count] of [
    [0, 0],
    [1 / 3, 33],
    [0.5, 50],
    [0.29, 29],
    [1, 100],
  ] as const) {
    const chosen = Array.from({ length: 100 }, (_, index) => isChosen(index, share)).filter(Boolean);
    assert.is(chosen.length, count);
  }
});

test.run();
