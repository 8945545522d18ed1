import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, MARKER, argocd } from '../../fixtures/argocd/harness.ts';
import type { World } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';
import type { Announcement } from './parameter-table.ts';

async function announced(world: World): Promise<readonly Announcement[]> {
  const { code, stdout, stderr, calls } = await argocd(world, 'parameters');
  assert.is(code, 0);
  assert.is(stderr, '');
  assert.equal(calls, []);
  const list = JSON.parse(stdout) as readonly Announcement[];
  assert.match(stdout, /^\[.*\]\n$/s);
  return list;
}

const parameters = suite('argocd parameters');

parameters('are the files with values of a chart, and its values', async () => {
  const files = {
    'Chart.yaml': CHART,
    'values.yaml': 'image: {tag: "1.2", pull: true}\nlist: [a, {b: 1}]\nempty: null\nnone: {}\n"a.b": x\nnumber: 010\n',
    'values-prod.yaml': '',
    'my-values.yml': '',
    'prod.yaml': '',
    'requirements.yaml': '',
    '.rollstamp.yaml': '',
    'values.schema.json': '',
    '-values.yaml': '',
  };
  const [valueFiles, values, ...rest] = await announced({ files });
  assert.equal(rest, []);
  assert.is(valueFiles?.name, 'value-files');
  assert.is(valueFiles?.collectionType, 'array');
  assert.equal(valueFiles?.array, [], 'none of them holds unless somebody says so');
  assert.match(valueFiles?.tooltip ?? '', /\. Here: my-values\.yml, prod\.yaml, values-prod\.yaml$/);
  assert.is(values?.name, 'helm-parameters');
  assert.is(values?.collectionType, 'map');
  assert.equal(values?.map, {
    'image.tag': '1.2',
    'image.pull': 'true',
    'list[0]': 'a',
    'list[1].b': '1',
    'a\\.b': 'x',
    number: '010',
  });
});

const ODD: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ['nothing', {}],
  ['plain files', { 'app.yaml': 'a: [' }],
  ['a kustomization', { 'kustomization.yaml': '', 'Chart.yaml': CHART }],
];

for (const [name, files] of ODD) {
  parameters(`are an empty list for ${name}`, async () => assert.equal(await announced({ files }), []));
}

const ODD_VALUES = {
  'no YAML': `a: [${MARKER}\n b`,
  binary: '\0\u0001',
  empty: '',
  'a list': '- a\n- {b: c}\n',
  'a text': 'hello',
  'a circle': 'a: &a\n  b: *a\n',
  'a bomb': `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]\n`,
  'deep nesting': `a: ${'['.repeat(5000)}${']'.repeat(5000)}`,
  'odd keys': '? {a: b}\n: c\n__proto__: {x: y}\nconstructor: z\n1: 2\n',
  'two documents': 'a: 1\n---\nb: 2\n',
  large: `a: ${'x'.repeat(2_000_000)}\n`,
  many: Array.from({ length: 5000 }, (_, index) => `k${String(index)}: v\n`).join(''),
} as const;

for (const [name, text] of Object.entries(ODD_VALUES)) {
  parameters(`are JSON whatever the values are: ${name}`, async () => {
    const list = await announced({ files: { 'Chart.yaml': CHART, 'values.yaml': text } });
    assert.equal(
      list.map((one) => one.name),
      ['value-files', 'helm-parameters'],
    );
    assert.ok(Object.keys(list[1]?.map ?? {}).length <= 1000);
    assert.ok(Object.values(list[1]?.map ?? {}).every((value) => typeof value === 'string'));
  });
}

parameters('are JSON where the variables are odd, too', async () => {
  const env = {
    ARGOCD_APP_PARAMETERS: '{',
    ARGOCD_APP_SOURCE_PATH: '../../..',
    ARGOCD_ENV_ROLLSTAMP_X: 'y',
    ARGOCD_APP_NAME: '',
  };
  assert.is((await announced({ files: { 'Chart.yaml': CHART }, env })).length, 2);
});

parameters('show nothing from outside of the repository', async () => {
  const outside = folderOf({ 'values.yaml': `a: ${MARKER}\n` });
  const repository = folderOf({ 'Chart.yaml': CHART });
  symlinkSync(join(outside, 'values.yaml'), join(repository, 'values.yaml'));
  assert.not.match(JSON.stringify(await announced({ repository })), MARKER);
  const folder = folderOf({ 'Chart.yaml': CHART });
  mkdirSync(join(folder, 'values.yaml'));
  assert.is((await announced({ repository: folder })).length, 2);
});

parameters.run();
