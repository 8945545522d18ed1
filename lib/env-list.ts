/** The variables of a pod template's containers that have the form of Reloader's stamps. SPEC §6.2. */
import { isStampVarName } from './env-names.ts';
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
export function findEnvStamps(template: Cursor<Mapping>): readonly EnvStamp[] {
  return (['containers', 'initContainers'] as const).flatMap((list) =>
    containersOf(template, list).flatMap((container, number) =>
      items(child(container, 'env')).flatMap((item, index): readonly EnvStamp[] => {
        const name = stringAt(child(item, 'name')) ?? '';
        const kind = isStampVarName(name);
        const value = stringAt(child(item, 'value')) ?? '';
        if (kind === undefined || !SHA1.test(value) || child(item, 'valueFrom') !== undefined) return [];
        return [{ kind, name, value, list, container: number, index }];
      }),
    ),
  );
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
