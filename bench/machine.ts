/** On what, and with what, was measured. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { versions } from '../e2e/tools.ts';

export interface Machine {
  readonly node: string;
  readonly cores: number;
  readonly model: string;
  readonly platform: string;
  /** Versions, by name. */
  readonly peers: Readonly<Record<string, string>>;
}

export function describeMachine(): Machine {
  return {
    node: process.versions.node,
    cores: availableParallelism(),
    model: cpus()[0]?.model.trim() ?? 'unknown',
    platform: `${process.platform} ${process.arch}`,
    peers: { 'js-yaml': packageVersion('js-yaml'), kustomize: versions.kustomize, helm: versions.helm },
  };
}

function packageVersion(name: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
  );
  const has = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return has ? String(manifest.version) : 'unknown';
}

/** One line, without what differs between machines of one kind. */
export function peersLine({ node, cores, peers }: Machine): string {
  const named = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [`${String(cores)} cores`, `Node.js ${node}`, ...named].join(', ');
}
