/** What an install of the development tools brings: exact versions, checked contents, and no scripts. */
import { build } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { read, root } from './docs.ts';
import { codeOf, tableOf } from './markdown.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const test = suite('supply chain');

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

test('an installation of Rollstamp brings no packages and runs nothing', () => {
  assert.equal(manifest.dependencies ?? {}, {});
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  assert.equal(
    hooks.filter((name) => name in manifest.scripts),
    [],
  );
});

test('every dependency is pinned to one version, which is the locked one', () => {
  assert.ok(Object.keys(manifest.devDependencies).length > 10);
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
    assert.is(lock.packages[`node_modules/${name}`]?.version, version, name);
  }
});

// Where the lock file names no address, the registry is asked: nothing comes from Git, a folder or another host.
test('every locked package comes from the registry, with a digest', () => {
  assert.ok(locked.length > 50);
  for (const [path, { resolved = 'https://registry.npmjs.org/', integrity = '' }] of locked) {
    assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, path);
    assert.match(integrity, /^sha512-[A-Za-z0-9+/]{86}==$/, path);
  }
});

test('no package runs a script when it is installed, but for those that are forbidden to', () => {
  const withScripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  const allowed = Object.values(manifest.allowScripts);
  assert.ok(allowed.every((isAllowed) => !isAllowed));
  for (const path of withScripts) {
    const name = path.replace(/^.*node_modules\//, '');
    assert.is(manifest.allowScripts[name], false, path);
  }
});

interface Sbom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

/** The folders of the packages of which something is in a bundle, as esbuild tells. */
async function bundledFolders(): Promise<readonly string[]> {
  const sources = ['plugin/bin.ts', 'plugin/bin-krm.ts', 'plugin/bin-action.ts', 'lib/index.ts'];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: sources,
    outdir: 'none',
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { glob: './node_modules/glob/dist/esm/index.js' },
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name);
  return [...new Set(used.flatMap((name) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? []))];
}

test('the SBOM lists what is in the bundles, in the locked versions, with the locked digests', async () => {
  const sbom = JSON.parse(read('dist/sbom.cdx.json')) as Sbom;
  assert.is(sbom.bomFormat, 'CycloneDX');
  const { name, version } = sbom.metadata.component;
  assert.equal([name, version], ['rollstamp', (JSON.parse(read('package.json')) as { version: string }).version]);
  const folders = await bundledFolders();
  assert.ok(folders.length > 4);
  const expected = folders.map((folder) => {
    const { version: lockedVersion = '', integrity = '' } = lock.packages[folder] ?? {};
    const digest = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    return `${folder.replace(/^.*node_modules\//, '')} ${lockedVersion} ${digest}`;
  });
  const listed = sbom.components.map((one) => `${one.name} ${one.version} ${one.hashes[0]?.content ?? ''}`);
  assert.equal(listed.toSorted(), expected.toSorted());
  assert.ok(sbom.components.every(({ purl }) => purl.startsWith('pkg:npm/')));
});

test('every test that SECURITY.md names exists', () => {
  const rows = tableOf(read('SECURITY.md'), '| attack | what happens | test |');
  assert.ok(rows.length > 0);
  for (const [attack = '', , named = ''] of rows) {
    const [file = '', title = ''] = codeOf(named);
    assert.ok(title !== '' && read(file).includes(`'${title}'`), attack);
  }
});

test.run();
