// What the bundles contain, as a software bill of materials in CycloneDX. `npm sbom` writes it, of everything that is
// installed; here is left what esbuild put into a bundle, and nothing that differs from one run or machine to the next.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ 'bom-ref': string, name: string, version: string, properties?: unknown } & Record<string, unknown>} Component
 *
 * @typedef {{
 *   $schema: string,
 *   bomFormat: string,
 *   specVersion: string,
 *   metadata: { component: Component },
 *   components: Component[],
 *   dependencies: { ref: string, dependsOn: string[] }[],
 * }} Bom
 */

/**
 * @param {string} root
 * @param {readonly string[]} folders  of the packages, e.g. `node_modules/glob`
 * @returns {string} JSON
 */
export function makeSbom(root, folders) {
  const bom = /** @type {Bom} */ (JSON.parse(npmSbom(root)));
  const wanted = new Map(folders.map((folder) => [refOf(join(root, folder)), folder]));
  const components = bom.components
    .filter((component) => wanted.delete(component['bom-ref']))
    // npm calls them development dependencies; to whoever runs the bundle they are not.
    .map((component) => ({ ...component, properties: undefined, scope: 'required' }))
    .toSorted((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  if (wanted.size > 0) throw new Error(`npm sbom does not know ${[...wanted.keys()].join(', ')}`);
  const refs = components.map((component) => component['bom-ref']);
  const own = { ...bom.metadata.component, type: 'application', name: 'rollstamp', properties: undefined };
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.includes(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.includes(one)).toSorted() }))
    .toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
  const sbom = {
    $schema: bom.$schema,
    bomFormat: bom.bomFormat,
    specVersion: bom.specVersion,
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: own },
    components,
    dependencies: [{ ref: own['bom-ref'], dependsOn: refs }, ...dependencies],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

/** @param {string} root */
function npmSbom(root) {
  return execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--offline'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** @param {string} folder */
function refOf(folder) {
  const { name, version } = /** @type {Record<'name' | 'version', string>} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  return `${name}@${version}`;
}
