/** `lib/split.ts` without the guess at the kind of a document: where the full reader finds what takes part, nothing is skipped. */
import { relevantKinds } from '../../lib/catalog.ts';
import { InputError } from '../../lib/errors.ts';
import { child, follow, stringAt } from '../../lib/nodes.ts';
import type { YamlDocument } from '../../lib/nodes.ts';
import { toSettings } from '../../lib/settings.ts';
import { sniffKind as guessKind } from '../../lib/split.ts';
import type { Chunk } from '../../lib/split.ts';
import { readYaml } from '../../lib/yaml.ts';

export * from '../../lib/split.ts';

const isRelevant = relevantKinds(toSettings({}));

/** Stands in for the function of that name. */
export function sniffKind(text: string, chunk: Chunk): string {
  return readAll(text, chunk).some(takesPart) ? 'unknown' : guessKind(text, chunk);
}

function readAll(text: string, { start, end }: Chunk): readonly YamlDocument[] {
  try {
    return readYaml({ path: '', text }, start, end);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

function takesPart({ root }: YamlDocument): boolean {
  const at = follow(root, false);
  const kind = stringAt(child(at, 'kind'));
  return kind !== undefined && (isRelevant(kind) || child(at, 'items') !== undefined);
}
