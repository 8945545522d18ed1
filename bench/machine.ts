/** On what, and with what, was measured. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { versions } from '../e2e/tools.ts';

export interface Machine {
  readonly node: string;
  readonly cores: number;
  readonly model: string;
  readonly platform: string;
  /** Processes that waited for a core in the minute before: more than a few, and only ratios mean something. */
  readonly load: number;
  /** Versions, by name. */
  readonly peers: Readonly<Record<string, string>>;
}

export function describeMachine(): Machine {
  return {
    node: process.versions.node,
    cores: availableParallelism(),
    model: cpus()[0]?.model.trim() ?? 'unknown',
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
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
export function peersLine({ node, cores, load, peers }: Machine): string {
  const named = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [`${String(cores)} cores`, `load ${String(load)} at the start`, `Node.js ${node}`, ...named].join(', ');
}
