/** The variables of a pod template's containers that have the form of Reloader's stamps. SPEC §6.2. */
import { STAMP_VAR_PREFIX, isStampVarName } from './env-names.ts';
import type { Template } from './model.ts';
import { child, items, stringAt } from './nodes.ts';
import type { Cursor, Mapping } from './nodes.ts';
import type { SourceKind } from './types.ts';

/** A variable that is a stamp, and where it stands. */
export interface EnvStamp {
  readonly kind: SourceKind;
  readonly name: string;
  readonly value: string;
  readonly list: 'containers' | 'initContainers';
  readonly container: number;
  /** Index into the container's `env`. */
  readonly index: number;
}

const SHA1 = /^[0-9a-f]{40}$/;

/** The containers of one list. */
export function containersOf(template: Cursor<Mapping>, list: EnvStamp['list']): readonly Cursor[] {
  return items(child(child(template, 'spec'), list));
}

/** Every variable named like a stamp, without `valueFrom`, with 40 hex digits. */
export function findEnvStamps(template: Template): readonly EnvStamp[] {
  const found: EnvStamp[] = [];
  for (const list of ['containers', 'initContainers'] as const) {
    for (const [container, at] of containersOf(template.at, list).entries()) {
      for (const [index, item] of items(child(at, 'env')).entries()) {
        const stamp = toStamp(item);
        if (stamp !== undefined) found.push({ ...stamp, list, container, index });
      }
    }
  }
  return found;
}

function toStamp(item: Cursor): Pick<EnvStamp, 'kind' | 'name' | 'value'> | undefined {
  const name = stringAt(child(item, 'name'));
  // Few variables are stamps, and of the others nothing else is read.
  if (name?.startsWith(STAMP_VAR_PREFIX) !== true) return undefined;
  const kind = isStampVarName(name);
  const value = stringAt(child(item, 'value')) ?? '';
  if (kind === undefined || !SHA1.test(value) || child(item, 'valueFrom') !== undefined) return undefined;
  return { kind, name, value };
}

/** Finds the last variable of a name in one of `containers`. Each container is read once. */
export function createVariables(
  template: Cursor<Mapping>,
): (variable: { readonly name: string; readonly container: number }) => Cursor | undefined {
  let containers: readonly Cursor[] | undefined;
  const byContainer = new Map<number, ReadonlyMap<string | undefined, Cursor>>();
  return ({ name, container }) => {
    const known = byContainer.get(container);
    if (known !== undefined) return known.get(name);
    containers ??= containersOf(template, 'containers');
    const env = items(child(containers[container], 'env'));
    const variables = new Map(env.map((item) => [stringAt(child(item, 'name')), item]));
    byContainer.set(container, variables);
    return variables.get(name);
  };
}
