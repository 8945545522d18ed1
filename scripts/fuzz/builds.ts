/** The product, and the product without its shortcuts, built alike. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type * as Product from './product.ts';

const PLAIN: Readonly<Record<string, string>> = {
  './fast-reader.ts': fileURLToPath(new URL('plain-fast-reader.ts', import.meta.url)),
  './split.ts': fileURLToPath(new URL('plain-split.ts', import.meta.url)),
};

/** Takes the slow files for the fast ones; an error where one was not there to be replaced. */
const withoutShortcuts: Plugin = {
  name: 'without-shortcuts',
  setup: (bundle) => {
    const replaced = new Set<string>();
    for (const [path, plain] of Object.entries(PLAIN)) {
      bundle.onResolve({ filter: new RegExp(`^${path.replaceAll('.', '\\.')}$`) }, () => {
        replaced.add(path);
        return { path: plain };
      });
    }
    bundle.onEnd(() => {
      const missing = Object.keys(PLAIN).filter((path) => !replaced.has(path));
      return { errors: missing.map((path) => ({ text: `nothing imports ${path}, so its shortcut stays` })) };
    });
  },
};

async function load(plugins: Plugin[]): Promise<typeof Product> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('product.ts', import.meta.url))],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    supported: { 'object-rest-spread': false },
    plugins,
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as typeof Product;
}

export interface Builds {
  readonly fast: typeof Product;
  readonly plain: typeof Product;
}

export async function loadBuilds(): Promise<Builds> {
  return { fast: await load([]), plain: await load([withoutShortcuts]) };
}
