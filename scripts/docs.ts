/** The documents, and where things are, for the tests of both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** The project that the README's examples and the quickstart run on. */
export const quickstart: string = join(root, 'fixtures', 'projects', 'quickstart');

/** `UPDATE=1` writes what is generated. */
export const isUpdate: boolean = process.env['UPDATE'] === '1';

export function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

export const OWN_DOCUMENTS: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'argocd/README.md',
  'bench/README.md',
  'docs/ci.md',
  'docs/hash-key.md',
  'docs/json.md',
  'docs/pre-commit.md',
  'kustomize/README.md',
];

/** With the README of each fixture that has one. */
export const DOCUMENTS: readonly string[] = [
  ...OWN_DOCUMENTS,
  ...readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[\\/])README\.md$/.test(name))
    .map((name) => `fixtures/${name.replaceAll('\\', '/')}`),
];

/** Options and colours of whoever runs the tests must not show in examples. */
export const PLAIN_ENVIRONMENT: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('ROLLSTAMP_') && name !== 'FORCE_COLOR'),
);
