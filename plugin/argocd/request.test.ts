import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ALL, CHART, MARKER, argocd, prints } from '../../fixtures/argocd/harness.ts';
import type { World } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';

const PLAIN = ALL.replace('    reloader.stakater.com/auto: "true"', '    a: b');

/** Whether the workload is stamped with everything, for want of annotations. */
async function isStamped(world: World): Promise<boolean> {
  const { code, stdout, stderr } = await argocd({ files: { 'app.yaml': PLAIN }, ...world });
  assert.is(code, 0, stderr);
  return stdout.includes('rollstamp.io/cfg');
}

const all = (string: string): World['parameters'] => [{ name: 'auto-reload-all', string }];

const order = suite('argocd: a parameter beats a variable beats the sidecar beats the file');

const LAYERS = {
  parameter: (value: string): World => ({ parameters: all(value) }),
  variable: (value: string): World => ({ env: { ARGOCD_ENV_ROLLSTAMP_AUTO_RELOAD_ALL: value } }),
  sidecar: (value: string): World => ({ env: { ROLLSTAMP_AUTO_RELOAD_ALL: value } }),
  file: (value: string): World => ({ files: { 'app.yaml': PLAIN, '.rollstamp.yaml': `autoReloadAll: ${value}\n` } }),
} as const;

for (const [name, layer] of Object.entries(LAYERS)) {
  order(`each counts alone: ${name}`, async () => {
    assert.is(await isStamped(layer('true')), true);
    assert.is(await isStamped(layer('false')), false);
  });
}

order('the first that says something counts', async () => {
  const layers = Object.values(LAYERS);
  for (const [index, layer] of layers.entries()) {
    const weaker = layers.slice(index + 1).map((one) => one('true'));
    const worlds = [layer('false'), ...weaker.toReversed()];
    const world = {
      ...(Object.assign({}, ...worlds.toReversed()) as World),
      env: Object.assign({}, ...worlds.map(({ env }) => env ?? {}).toReversed()) as Record<string, string>,
    };
    assert.is(await isStamped(world), false, String(index));
  }
});

order('empty texts say nothing', async () => {
  assert.is(await isStamped({ ...LAYERS.sidecar('true'), parameters: all('') }), true);
  const env = { ROLLSTAMP_AUTO_RELOAD_ALL: 'true', ARGOCD_ENV_ROLLSTAMP_AUTO_RELOAD_ALL: '' };
  assert.is(await isStamped({ env, parameters: null }), true);
});

order('no parameters, however that is said', async () => {
  for (const json of ['', ' ', 'null', '[]'])
    assert.is(await isStamped({ env: { ARGOCD_APP_PARAMETERS: json } }), false);
  assert.is(await isStamped({}), false);
});

order('lists: items, lines, commas', async () => {
  for (const world of [
    { parameters: [{ name: 'resources-to-ignore', array: ['secrets'] }] },
    { env: { ARGOCD_ENV_ROLLSTAMP_RESOURCES_TO_IGNORE: 'secrets' } },
    { files: { 'app.yaml': ALL, '.rollstamp.yaml': 'resourcesToIgnore: [secrets]\n' } },
  ]) {
    const { stdout } = await argocd({ files: { 'app.yaml': ALL }, ...world });
    assert.match(stdout, 'configmap.rollstamp.io/cfg');
    assert.not.match(stdout, 'secret.rollstamp.io/db');
  }
  const helm = await argocd({
    files: { 'Chart.yaml': CHART, 'a.yaml': '', 'b,c.yaml': '' },
    tools: { helm: prints(ALL) },
    env: { ARGOCD_ENV_ROLLSTAMP_VALUE_FILES: 'a.yaml\nb,c.yaml\n', ROLLSTAMP_HELM_PARAMETERS: 'a=1\nb=x=y\n' },
  });
  assert.equal(
    helm.calls[0]?.args.filter((_, index, args) => /^--(?:values|set)$/.test(args[index - 1] ?? '')),
    ['a=1', 'b=x=y', './a.yaml', '"./b,c.yaml"'],
  );
});

order('the namespace is the destination, or what the parameter says', async () => {
  const named = PLAIN.replaceAll('metadata:\n  name: ', 'metadata:\n  namespace: shop\n  name: ').replace(
    '    a: b',
    '    reloader.stakater.com/auto: "true"',
  );
  const mixed = named.replace('kind: ConfigMap\nmetadata:\n  namespace: shop', 'kind: ConfigMap\nmetadata:');
  assert.is(await isStamped({ files: { 'app.yaml': mixed } }), true);
  assert.is(
    await isStamped({ files: { 'app.yaml': mixed }, parameters: [{ name: 'namespace', string: 'other' }] }),
    false,
  );
});

const wrong = suite('argocd: parameters that are refused');

const REFUSED: readonly (readonly [name: string, world: World, message: RegExp])[] = [
  ['no JSON', { env: { ARGOCD_APP_PARAMETERS: `[{"name": "${MARKER}` } }, /ARGOCD_APP_PARAMETERS is not JSON/],
  ['no list', { parameters: { name: 'source' } }, /ARGOCD_APP_PARAMETERS is not a list/],
  ['no parameter', { parameters: ['source'] }, /something that is no parameter/],
  ['no name', { parameters: [{ string: 'x' }] }, /something that is no parameter/],
  ['an unknown name', { parameters: [{ name: 'sauce', string: MARKER }] }, /there is no parameter sauce/],
  [
    'a name in camelCase',
    { parameters: [{ name: 'autoReloadAll', string: 'true' }] },
    /did you mean auto-reload-all\?/,
  ],
  [
    '__proto__',
    { env: { ARGOCD_APP_PARAMETERS: '[{"name":"__proto__","string":"x"}]' } },
    /there is no parameter __proto__/,
  ],
  [
    'a name with escapes',
    { parameters: [{ name: '\u001b[31m', string: 'x' }] },
    /there is no parameter \\u\{1b\}\[31m/,
  ],
  [
    'one twice',
    {
      parameters: [
        { name: 'source', string: 'helm' },
        { name: 'source', string: 'auto' },
      ],
    },
    /parameter source is given twice/,
  ],
  [
    'a list for a text',
    { parameters: [{ name: 'source', array: ['helm'] }] },
    /parameter source takes string, not array/,
  ],
  [
    'a text for a list',
    { parameters: [{ name: 'value-files', string: 'a.yaml' }] },
    /parameter value-files takes array, not string/,
  ],
  [
    'a text for a map',
    { parameters: [{ name: 'helm-parameters', string: 'a=b' }] },
    /parameter helm-parameters takes map, not string/,
  ],
  ['a number', { parameters: [{ name: 'source', string: 1 }] }, /parameter source: string is not a text/],
  [
    'numbers in a list',
    { parameters: [{ name: 'value-files', array: ['a', 1] }] },
    /value-files: array is not a list of texts/,
  ],
  [
    'an object for a list',
    { parameters: [{ name: 'value-files', array: { 0: 'a' } }] },
    /value-files: array is not a list of texts/,
  ],
  [
    'numbers in a map',
    { parameters: [{ name: 'helm-parameters', map: { a: 1 } }] },
    /helm-parameters: map is not a map of texts/,
  ],
  [
    'a list for a map',
    { parameters: [{ name: 'helm-parameters', map: ['a'] }] },
    /helm-parameters: map is not a map of texts/,
  ],
  [
    'no such choice',
    { parameters: [{ name: 'source', string: 'ksonnet' }] },
    /parameter source takes auto, directory, kustomize or helm/,
  ],
  ['no boolean', { parameters: all('maybe') }, /parameter auto-reload-all takes true or false/],
  [
    'no boolean in a variable',
    { env: { ARGOCD_ENV_ROLLSTAMP_RECURSE: 'y' } },
    /ARGOCD_ENV_ROLLSTAMP_RECURSE takes true or false/,
  ],
  [
    'no lines in a variable',
    { env: { ARGOCD_ENV_ROLLSTAMP_HELM_PARAMETERS: MARKER } },
    /ARGOCD_ENV_ROLLSTAMP_HELM_PARAMETERS takes lines KEY=VALUE/,
  ],
  ['an unknown variable', { env: { ARGOCD_ENV_ROLLSTAMP_SAUCE: MARKER } }, /there is no ARGOCD_ENV_ROLLSTAMP_SAUCE/],
  [
    'an option of another command',
    { parameters: [{ name: 'in-place', string: 'true' }] },
    /parameter in-place has no effect under Argo CD/,
  ],
  [
    'an unknown option in the file',
    { files: { '.rollstamp.yaml': `sauce: ${MARKER}\n` } },
    /\.rollstamp\.yaml:1:1: there is no option sauce/,
  ],
  ['a file that is not YAML', { files: { '.rollstamp.yaml': `[${MARKER}` } }, /\.rollstamp\.yaml:1:\d+: /],
];

for (const [name, world, message] of REFUSED) {
  wrong(name, async () => {
    const { code, stdout, stderr } = await argocd({ ...world, files: { 'app.yaml': ALL, ...world.files } });
    assert.is(code, 2);
    assert.is(stdout, '');
    assert.match(stderr, message);
    assert.not.match(stderr, MARKER);
    assert.is(stderr.split('\n').length, 2);
  });
}

wrong('200 KiB', async () => {
  const large = 'x'.repeat(200 * 1024);
  for (const world of [
    { parameters: [{ name: 'values', string: large }] },
    { env: { ARGOCD_ENV_ROLLSTAMP_VALUES: large } },
  ]) {
    const { code, stdout, stderr } = await argocd({ files: { 'app.yaml': ALL }, ...world });
    assert.is(code, 3);
    assert.is(stdout, '');
    assert.match(stderr, /is larger than 128 KiB.*\[limit\]/);
  }
});

wrong('what the file holds for the command line is left to it', async () => {
  const file = 'paths: [rendered]\nformat: json\nexclude: [x]\nautoReloadAll: true\n';
  assert.is(await isStamped({ files: { 'app.yaml': PLAIN, '.rollstamp.yaml': file } }), true);
});

const operator = suite('argocd: what belongs to the operator');

const OWNED = {
  'hash-key-file': '/etc/hostname',
  rekey: 'true',
  stamp: 'single',
  'stamp-domain': 'example.com',
  'old-stamp-domain': 'example.com',
  'reload-strategy': 'env-vars',
  enable: 'x',
} as const;

for (const [name, value] of Object.entries(OWNED)) {
  operator(`no application sets ${name}`, async () => {
    const variable = `ROLLSTAMP_${name.replaceAll('-', '_').toUpperCase()}`;
    const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    for (const world of [
      { parameters: [{ name, string: value }] },
      { parameters: [{ name, array: [value] }] },
      { env: { [`ARGOCD_ENV_${variable}`]: value } },
      { env: { [`ARGOCD_ENV_${variable}`]: '' } },
      { files: { 'app.yaml': ALL, '.rollstamp.yaml': `${camel}: ${value}\n` } },
    ]) {
      const { code, stdout, stderr } = await argocd({ files: { 'app.yaml': ALL }, ...world });
      assert.is(code, 2, JSON.stringify(world));
      assert.is(stdout, '');
      assert.match(stderr, /belongs to the operator of Argo CD, not to an application/);
    }
  });
}

operator('the sidecar sets all of it', async () => {
  const key = `${folderOf({ key: 'k' })}/key`;
  const render = async (env: Readonly<Record<string, string>>): Promise<string> =>
    (await argocd({ files: { 'app.yaml': ALL }, env })).stdout;
  assert.match(await render({ ROLLSTAMP_HASH_KEY_FILE: key }), /secret\.rollstamp\.io\/db: "hmac-/);
  assert.match(await render({ ROLLSTAMP_STAMP: 'single' }), /rollstamp\.io\/config-digest: "/);
  assert.match(await render({ ROLLSTAMP_STAMP_DOMAIN: 'example.com' }), /configmap\.example\.com\/cfg: "/);
  assert.match(await render({ ROLLSTAMP_RELOAD_STRATEGY: 'env-vars' }), /STAKATER_CFG_CONFIGMAP/);
});

operator('a key of the repository is none', async () => {
  const files = { 'app.yaml': ALL, key: 'mine' };
  const { code, stdout, stderr } = await argocd({ files, env: { ROLLSTAMP_HASH_KEY_FILE: 'key' } });
  assert.is(code, 2);
  assert.is(stdout, '');
  assert.match(stderr, /ROLLSTAMP_HASH_KEY_FILE takes an absolute path/);
});

order.run();
wrong.run();
operator.run();
