/** Edits of the `env` lists of a pod template's containers. */
import { addTo, duplicateAt, obstacleAt, removeEntry } from './edit-annotations.ts';
import type { EditResult, Obstacle } from './edit-annotations.ts';
import { flowStyle, flowValue, itemLines, linesAfter } from './edit-mapping.ts';
import type { NewEntry } from './edit-mapping.ts';
import { containersOf } from './env-list.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Template } from './model.ts';
import { child, isNullAt, ownEntry } from './nodes.ts';
import type { Cursor, Mapping, Sequence } from './nodes.ts';
import { deleteTokens, flowTokens, replaceTokens, tokensIn, valueTokens } from './remove.ts';
import { settleLines } from './settle-lines.ts';
import { columnAt, dashAt, hasBraces, isBlank, itemEnd, lineBreakAt, lineStartAt, nodeEnd, skipGap } from './text.ts';
import type { Edit } from './types.ts';

/** The changes to the `env` of one container. */
export interface EnvChanges {
  readonly list: 'containers' | 'initContainers';
  readonly container: number;
  /** New variables, in the order in which they are written. */
  readonly add: readonly { readonly name: string; readonly value: string }[];
  /** Item index → new value. */
  readonly update: ReadonlyMap<number, string>;
  /** Item indexes. */
  readonly remove: ReadonlySet<number>;
}

/** Where new variables go: in front, or behind the others. */
export type Side = 'first' | 'last';

/** Edits that make the changes, or what stands in the way. */
export function editEnv(template: Template, changes: readonly EnvChanges[], side: Side): EditResult {
  const { text } = template.doc.file;
  const edits: Edit[] = [];
  const lists = {
    containers: containersOf(template.at, 'containers'),
    initContainers: containersOf(template.at, 'initContainers'),
  };
  for (const change of changes) {
    const container = lists[change.list][change.container];
    if (container?.node.type !== 'mapping') continue;
    const obstacle = findDuplicate(template, change.list) ?? findObstacle(container, change);
    if (obstacle !== undefined) return { obstacle };
    const layout = layoutOf(text, template.at.node, dashStep(text, template.at));
    const result = editContainer(text, container.node, { change, side, layout });
    if ('obstacle' in result) return result;
    for (const edit of result.edits) edits.push(edit);
  }
  return { edits };
}

/** Columns from the key `containers` to its dashes. */
function dashStep(text: string, template: Cursor<Mapping>): number {
  const spec = child(template, 'spec')?.node;
  const entry = spec?.type === 'mapping' ? ownEntry(spec, 'containers') : undefined;
  if (entry?.value.type !== 'sequence' || entry.value.flow) return 2;
  return Math.max(0, columnAt(text, entry.value.contentStart) - columnAt(text, entry.key.start));
}

function findDuplicate({ at, duplicate }: Template, list: EnvChanges['list']): Obstacle | undefined {
  if (duplicate !== undefined) return { type: 'duplicate', offset: duplicate };
  return duplicateAt(at, ['spec']) ?? duplicateAt(child(at, 'spec'), [list]);
}

function findObstacle(container: Cursor, change: EnvChanges): Obstacle | undefined {
  const own = obstacleAt(container, ['env']);
  if (own !== undefined) return own;
  const env = child(container, 'env');
  if (env?.shared === true) return { type: 'shared', offset: env.node.start };
  if (env === undefined || isNullAt(env)) return undefined;
  if (env.node.type !== 'sequence') return { type: 'invalid', offset: env.node.start, field: 'env' };
  for (const index of [...change.update.keys(), ...change.remove]) {
    const item = env.node.items[index];
    if (item === undefined) continue;
    const isShared = item.type !== 'mapping' || item.aliased;
    if (isShared) return { type: 'shared', offset: item.start };
    const found = obstacleAt({ node: item, shared: false }, ['name', 'value']);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface ContainerChange {
  readonly change: EnvChanges;
  readonly side: Side;
  readonly layout: Layout;
}

function editContainer(text: string, container: Mapping, { change, side, layout }: ContainerChange): EditResult {
  const added = change.add.map(({ name, value }): readonly NewEntry[] => [
    { key: 'name', value: name, plain: true },
    { key: 'value', value },
  ]);
  const entry = ownEntry(container, 'env');
  const env = entry?.value;
  if (entry === undefined || env?.type !== 'sequence' || env.items.length === 0) {
    if (added.length === 0) return { edits: [] };
    // Behind the first entry, which stands on the line of the dash.
    return { edits: addTo(text, container, { entry: { key: 'env', value: { items: added } }, layout, before: 1 }) };
  }
  if (added.length === 0 && env.items.every((_, index) => change.remove.has(index))) {
    return removeEntry(text, container, { entry, layout });
  }
  return { edits: editItems(text, env, { change, added, side, layout }) };
}

interface ItemChange extends ContainerChange {
  readonly added: readonly (readonly NewEntry[])[];
}

function editItems(text: string, env: Sequence, { change, added, side, layout }: ItemChange): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, value] of change.update) {
    const item = env.items[index];
    const entry = item?.type === 'mapping' ? ownEntry(item, 'value') : undefined;
    if (entry !== undefined) edits.push(...replaceTokens(text, valueTokens(text, entry), `"${value}"`));
  }
  const edge = side === 'first' ? 0 : env.items.length - 1;
  const reuse = added.length > 0 && change.remove.has(edge) ? edge : undefined;
  if (added.length > 0) {
    edits.push(...(env.flow ? addFlow : addBlock)(text, env, { added, side, layout, reuse }));
  }
  const children = env.items.map((item, index) => {
    const isGone = change.remove.has(index) && index !== reuse;
    const end = itemEnd(text, env, index);
    const start = env.flow ? item.start : isGone ? dashAt(text, env, index) : 0;
    return { end, isGone, tokens: isGone ? tokensIn(text, { start, end }, [item]) : [] };
  });
  const tokens = env.flow ? flowTokens(text, children) : children.flatMap((one) => one.tokens);
  for (const edit of deleteTokens(text, tokens)) edits.push(edit);
  if (env.flow || change.remove.size === 0) return edits;
  const nodes = env.items.map((node, index) => ({ node, isGone: change.remove.has(index) }));
  return settleLines(text, nodes, { edits, column: columnAt(text, env.contentStart) });
}

interface NewItems {
  readonly added: readonly (readonly NewEntry[])[];
  readonly side: Side;
  readonly layout: Layout;
  /** Item that goes and whose place is taken. */
  readonly reuse: number | undefined;
}

function addBlock(text: string, env: Sequence, { added, side, layout, reuse }: NewItems): readonly Edit[] {
  const indent = ' '.repeat(columnAt(text, env.contentStart));
  const lineBreak = lineBreakAt(text, env.contentStart);
  const lines = added.map((item) => itemLines(item, indent, layout).join(lineBreak));
  if (reuse !== undefined) {
    const start = dashAt(text, env, reuse);
    const item = env.items[reuse];
    const tokens = tokensIn(text, { start, end: itemEnd(text, env, reuse) }, item === undefined ? [] : [item]);
    return replaceTokens(text, tokens, lines.join(lineBreak).slice(indent.length));
  }
  if (side === 'first') {
    const start = env.contentStart;
    const inserted = lines.map((line) => `${line.slice(indent.length)}${lineBreak}${indent}`).join('');
    return [{ start, end: start, text: inserted }];
  }
  return [linesAfter(text, itemEnd(text, env, env.items.length - 1), lines)];
}

function addFlow(text: string, env: Sequence, { added, side, layout, reuse }: NewItems): readonly Edit[] {
  const [first] = env.items;
  if (first === undefined) return [];
  const start = skipGap(text, env.contentStart + 1);
  const model = first.type === 'mapping' && hasBraces(text, first) ? flowStyle(text, first, layout) : undefined;
  const lineIndent = text.slice(lineStartAt(text, start), start);
  const isPretty = isBlank(lineIndent, 0, lineIndent.length);
  const place = {
    isPretty: model?.isPretty ?? false,
    isCompact: model?.isCompact ?? false,
    isPadded: model?.isPadded ?? false,
    quotesKeys: model?.quotesKeys ?? false,
    step: layout.flowStep,
    indent: /^[ \t]*/.exec(lineIndent)?.[0] ?? '',
    lineBreak: lineBreakAt(text, start),
  };
  const separator = isPretty ? `,${place.lineBreak}${lineIndent}` : place.isCompact ? ',' : ', ';
  const written = added.map((item) => flowValue({ entries: item }, place));
  if (reuse !== undefined) {
    const item = env.items[reuse];
    if (item === undefined) return [];
    const tokens = tokensIn(text, { start: item.start, end: nodeEnd(text, item) }, [item]);
    return replaceTokens(text, tokens, written.join(separator));
  }
  if (side === 'first') {
    return [{ start, end: start, text: written.map((one) => one + separator).join('') }];
  }
  const end = itemEnd(text, env, env.items.length - 1);
  // Kubernetes takes `name:,` for a scalar.
  const gap = text.charAt(end - 1) === ':' ? ' ' : '';
  return [{ start: end, end, text: gap + written.map((one) => separator + one).join('') }];
}
