// Builds dist/: one minified file for each entry point and for each part that is loaded when it is needed, the
// declarations of the public API, and the licences and a list of what was bundled. The result is committed, so that a
// hook or a plugin runs from a clone without an install.
//
//     node scripts/bundle.mjs            writes dist/
//     node scripts/bundle.mjs --check    compares dist/ with what would be written, byte for byte

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeSbom } from './sbom.mjs';

/**
 * What is built. `executable` makes a command of it: a `#!` line and the mode 755. Commands are CommonJS, which Node.js
 * starts sooner than an ES module, and what they import with `import()` becomes a part.
 */
const entries = [
  { source: 'plugin/bin.ts', output: 'rollstamp.cjs', executable: true },
  { source: 'plugin/bin-krm.ts', output: 'rollstamp-krm.cjs', executable: true },
  { source: 'plugin/bin-action.ts', output: 'action.mjs', executable: false },
  { source: 'lib/index.ts', output: 'index.mjs', executable: false },
];

/**
 * Files and packages that become parts of commands though they are imported as any other: they are loaded when one of
 * their exports is first used, and most runs need none of them. The errors are a part so that they are there once: a
 * class that is bundled twice fails `instanceof` where an exception of one bundle is caught in another.
 */
const LAZY = ['lib/config-file.ts', 'lib/errors.ts', 'lib/tracked.ts', 'lib/yaml.ts', 'glob', 'minimatch', 're2js'];

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Put in by name, so that no other field of package.json changes a bundle. */
const VERSION = /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  .version;

/** CommonJS packages call `require`, which an ES module does not have. */
const REQUIRE =
  'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);';

/** The specifiers of imports in a declaration file, `import('x')` types included. */
const IMPORTED = /(?<=\b(?:from|import)\s*\(?\s*['"])[^'"]+(?=['"])/g;

/** @type {import('esbuild').BuildOptions & { metafile: true, write: false }} */
const OPTIONS = {
  absWorkingDir: root,
  outfile: 'dist/bundle.js',
  write: false,
  bundle: true,
  minify: true,
  lineLimit: 120,
  platform: 'node',
  target: 'node20.19',
  // Left as it is, an object spread in js-yaml makes parsing 2.5 to 4 times slower from the second call on.
  supported: { 'object-rest-spread': false },
  // glob's own entry is a bundle already: it would bring a second minimatch, and hide whose code it contains.
  alias: { glob: './node_modules/glob/dist/esm/index.js' },
  define: { ROLLSTAMP_VERSION: JSON.stringify(VERSION) },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** @param {string} source */
const partOf = (source) => `${source.replace(/\.ts$/, '').replaceAll('/', '-')}.cjs`;

/**
 * Leaves parts out of a bundle.
 *
 * @param {string} folder  where parts are, from the bundle's own place
 * @param {ReadonlyMap<string, readonly string[]>} lazy  LAZY with the names that each exports
 * @param {Set<string>} parts  told of the sources of the parts
 * @returns {import('esbuild').Plugin}
 */
function leavingParts(folder, lazy, parts) {
  const pathOf = (/** @type {string} */ source) => `${folder}/${partOf(source)}`;
  return {
    name: 'leaving-parts',
    setup(builder) {
      builder.onResolve({ filter: /./ }, ({ kind, path, resolveDir, namespace }) => {
        if (namespace === 'lazy') return { path, external: true };
        const source = path.startsWith('.') ? relative(root, join(resolveDir, path)).replaceAll('\\', '/') : path;
        const isLazy = lazy.has(source) && kind !== 'entry-point';
        if (!isLazy && kind !== 'dynamic-import') return undefined;
        parts.add(source);
        return isLazy ? { path: source, namespace: 'lazy' } : { path: pathOf(source), external: true };
      });
      builder.onLoad({ filter: /./, namespace: 'lazy' }, ({ path: source }) => {
        const getters = lazy.get(source)?.map((name) => `get ${name}() { return load().${name}; }`);
        return {
          contents: `
            let loaded;
            const load = () => (loaded ??= require(${JSON.stringify(pathOf(source))}));
            module.exports = { __esModule: true, ${String(getters)} };`,
        };
      });
    },
  };
}

/** @returns {Promise<ReadonlyMap<string, readonly string[]>>} */
async function findExports() {
  const found = LAZY.map(async (source) => {
    const { metafile } = await build({ ...OPTIONS, entryPoints: [source], format: 'esm' });
    return /** @type {const} */ ([source, Object.values(metafile.outputs).flatMap((made) => made.exports)]);
  });
  return new Map(await Promise.all(found));
}

/** @typedef {{ output: string, text: string, mode: number, inputs: string[] }} Bundle  with the files of which something is in it */

/**
 * @param {typeof entries[number]} entry
 * @param {import('esbuild').Plugin} [parts]
 * @returns {Promise<Bundle>}
 */
async function bundle({ source, output, executable }, parts) {
  const result = await build({
    ...OPTIONS,
    entryPoints: [source],
    ...(parts === undefined
      ? { format: 'esm' }
      : // So that `import()` of a part becomes `require`.
        { format: 'cjs', plugins: [parts], supported: { ...OPTIONS.supported, 'dynamic-import': false } }),
  });
  const [made] = Object.values(result.metafile.outputs);
  const [file] = result.outputFiles;
  if (made === undefined || file === undefined) throw new Error(`${source}: nothing was built`);
  const code = file.text.replace(/^#!.*\n/, '');
  const requires = parts === undefined && made.imports.some(({ kind }) => kind === 'require-call');
  const isSloppy = parts !== undefined && !code.startsWith('"use strict"');
  const start = requires ? `${REQUIRE}\n` : isSloppy ? '"use strict";\n' : '';
  const text = `${executable ? '#!/usr/bin/env node\n' : ''}${start}${code}`;
  const inputs = Object.entries(made.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([name]) => name);
  return { output, text, mode: executable ? 0o755 : 0o644, inputs };
}

/** @returns {Promise<readonly Bundle[]>} the entries, and the parts that they load */
async function bundleAll() {
  const lazy = await findExports();
  /** @type {Set<string>} */
  const parts = new Set();
  const made = entries.map(async (entry) => {
    return bundle(entry, entry.output.endsWith('.cjs') ? leavingParts('./parts', lazy, parts) : undefined);
  });
  const bundles = await Promise.all(made);
  // A part may load others, which then join the set that is walked.
  for (const source of parts) {
    const entry = { source, output: `parts/${partOf(source)}`, executable: false };
    bundles.push(await bundle(entry, leavingParts('.', lazy, parts)));
  }
  return bundles;
}

/** @param {readonly string[]} inputs  paths of bundled files */
function packageFolders(inputs) {
  return [...new Set(inputs.flatMap((name) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(name) ?? []))];
}

/** @param {readonly string[]} folders  of bundled packages */
function licences(folders) {
  const sections = folders.map((folder) => {
    const path = join(root, folder);
    const { name, version, license } = /** @type {Record<'name' | 'version' | 'license', string>} */ (
      JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    );
    const files = readdirSync(path).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    if (files.length === 0) throw new Error(`${name}: no licence file, so it cannot be bundled`);
    const texts = files.toSorted().map((file) => readFileSync(join(path, file), 'utf8'));
    const text = texts.map((each) => each.replaceAll('\r\n', '\n').trim()).join('\n\n');
    return { title: `${name} ${version} (${license})`, text };
  });
  sections.sort((a, b) => (a.title < b.title ? -1 : 1));
  const rule = '-'.repeat(80);
  const intro = 'The files in this folder contain code of these packages.';
  return `${[intro, ...sections.map(({ title, text }) => `${rule}\n${title}\n\n${text}`)].join('\n\n')}\n`;
}

/**
 * The declarations that dist/types/index.d.ts needs, by path below dist/types.
 *
 * @returns {Map<string, string>}
 */
function declarations() {
  const folder = mkdtempSync(join(tmpdir(), 'rollstamp-types-'));
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'lib', 'tsc.js');
    execFileSync('node', [tsc, '-p', 'tsconfig.types.json', '--outDir', folder], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    /** @type {Map<string, string>} */
    const needed = new Map();
    const queue = ['index.d.ts'];
    for (const name of queue) {
      if (needed.has(name)) continue;
      const text = readFileSync(join(folder, name), 'utf8').replace(IMPORTED, (specifier) => {
        if (!specifier.startsWith('.')) {
          throw new Error(`${name} needs the types of ${specifier}, which an installation lacks`);
        }
        const target = specifier.replace(/\.[tj]s$/, '');
        queue.push(posix.join(posix.dirname(name), `${target}.d.ts`));
        return `${target}.js`;
      });
      needed.set(name, text);
    }
    return needed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<Map<string, { text: string, mode: number }>>} everything that belongs in dist/, by path */
async function makeAll() {
  const bundles = await bundleAll();
  const inputs = new Set(bundles.flatMap((made) => made.inputs));
  /** @type {Map<string, { text: string, mode: number }>} */
  const files = new Map(bundles.map(({ output, text, mode }) => [output, { text, mode }]));
  const folders = packageFolders([...inputs]);
  files.set('THIRD-PARTY-LICENSES.txt', { text: licences(folders), mode: 0o644 });
  files.set('sbom.cdx.json', { text: makeSbom(root, folders), mode: 0o644 });
  for (const [name, text] of declarations()) files.set(`types/${name}`, { text, mode: 0o644 });
  return files;
}

/** @returns {string[]} the paths of all files in dist/ */
function listDist() {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
}

/** @param {Awaited<ReturnType<typeof makeAll>>} files */
function findDifferences(files) {
  const present = new Set(listDist());
  const missing = [...files.keys()].filter((name) => !present.has(name));
  const extra = [...present].filter((name) => !files.has(name));
  const changed = [...files].filter(([name, { text }]) => {
    return present.has(name) && readFileSync(join(dist, name), 'utf8') !== text;
  });
  const wrongMode = [...files].filter(([name, { mode }]) => {
    return present.has(name) && (statSync(join(dist, name)).mode & 0o100) !== (mode & 0o100);
  });
  return [
    ...missing.map((name) => `dist/${name} is missing`),
    ...extra.map((name) => `dist/${name} is not built by scripts/bundle.mjs`),
    ...changed.map(([name]) => `dist/${name} differs from what its sources give`),
    ...wrongMode.map(([name]) => `dist/${name} has the wrong mode`),
  ];
}

/** @param {Awaited<ReturnType<typeof makeAll>>} files */
function writeAll(files) {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, { text, mode }] of files) {
    const path = join(dist, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, mode);
    console.log(`dist/${name}  ${Buffer.byteLength(text)} bytes`);
  }
}

const files = await makeAll();
if (argv.includes('--check')) {
  const differences = findDifferences(files);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('Run `npm run bundle` and commit dist/.');
    process.exitCode = 1;
  }
} else {
  writeAll(files);
}
