/** The annotation keys of stamps. SPEC §6.1. */
import { hash } from 'node:crypto';
import type { SourceKind } from './types.ts';

/** Longest name part of an annotation key. Kubernetes: qualified names. */
const MAX_NAME = 63;
const CUT = 46;
const HASH_LENGTH = 16;

const PREFIXES: Readonly<Record<SourceKind, string>> = { ConfigMap: 'configmap', Secret: 'secret' };

/** The key of a source's own stamp, e.g. `configmap.rollstamp.io/app`. */
export function stampKey(kind: SourceKind, name: string, domain: string): string {
  return `${PREFIXES[kind]}.${domain}/${shortName(name)}`;
}

/** The key of the stamp that `--stamp single` writes. */
export function singleKey(domain: string): string {
  return `${domain}/config-digest`;
}

/** The name as it stands in a key: a long one cut, with a hash of the whole. */
export function shortName(name: string): string {
  if (name.length <= MAX_NAME) return name;
  return `${name.slice(0, CUT)}.${hash('sha256', name, 'hex').slice(0, HASH_LENGTH)}`;
}

/** What a key under the stamps' prefixes is the stamp of; `short` is the name, or what is left of a long one. */
export function parseStampKey(
  key: string,
  domain: string,
): { readonly kind: SourceKind; readonly short: string } | 'single' | undefined {
  if (!key.includes(domain)) return undefined;
  if (key === singleKey(domain)) return 'single';
  for (const kind of ['ConfigMap', 'Secret'] as const) {
    const prefix = `${PREFIXES[kind]}.${domain}/`;
    if (key.startsWith(prefix)) return { kind, short: key.slice(prefix.length) };
  }
  return undefined;
}
