/** Findings as results of a function, and results as text. KRM Functions Specification v1. */
import { escaped } from '../../lib/findings.ts';
import { UsageError } from '../../lib/errors.ts';
import type { InputError } from '../../lib/errors.ts';
import { child, descend, items, stringAt } from '../../lib/nodes.ts';
import type { Cursor, Node } from '../../lib/nodes.ts';
import { offsetOf } from '../../lib/position.ts';
import type { WorkloadReport } from '../../lib/report.ts';
import type { Finding, Severity } from '../../lib/types.ts';
import { changesOf } from '../describe.ts';
import { originOf } from './list.ts';
import type { ResourceList } from './list.ts';
import { inFields } from './words.ts';

interface ResourceRef {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** One result, as `results` of a ResourceList holds it. */
export interface Result {
  readonly message: string;
  readonly severity: Severity;
  readonly resourceRef?: ResourceRef;
  /** A path from the object, e.g. `spec.template.spec.containers[0].envFrom[0]`. */
  readonly field?: { readonly path: string };
  readonly file?: { readonly path: string; readonly index: number };
  readonly tags?: { readonly code: string };
}

interface Place {
  readonly start: number;
  readonly object: Cursor;
  /** The item of the ResourceList that the object is, or is in; it tells the file. */
  readonly item: Cursor;
}

/** Places of a text as objects, fields and files. */
export class Places {
  readonly #list: ResourceList;
  /** In the order of the text. */
  readonly #places: readonly Place[];
  /** Where something else than the items begins, behind them. */
  readonly #end: number;

  constructor(list: ResourceList) {
    this.#list = list;
    const places = list.items.flatMap((item) => {
      const inner = items(child(item, 'items'));
      return [item, ...inner].map((object) => ({ start: object.node.start, object, item }));
    });
    // What an alias brings in stands further up.
    this.#places = places.filter(({ start }) => start !== -1).toSorted((a, b) => a.start - b.start);
    const others = list.root.entries.map(({ key }) => key.start).filter((start) => start > list.itemsEntry.key.start);
    this.#end = others.reduce((first, start) => Math.min(first, start), Infinity);
  }

  /** The finding as a result. */
  toResult({ message: text, severity, code, line, column }: Finding): Result {
    const message = inFields(text).replace(/ \(first at -:(\d+)\)/g, (_, first: string) =>
      this.#firstIn(Number(first)),
    );
    const at = line === 0 ? -1 : offsetOf(this.#list.file, { line, column });
    const place = this.#placeOf(at);
    const tags = { code };
    if (place === undefined) return { message, severity, tags };
    const path = fieldAt(place.object.node, at);
    return { message, severity, ...this.#whereIs(place), ...(path === '' ? {} : { field: { path } }), tags };
  }

  /** What ended the run, as a result. */
  toError(error: UsageError | InputError): Result {
    if (error instanceof UsageError) return { message: inFields(escaped(error.message)), severity: 'error' };
    const { code, message, line, column } = error;
    return this.toResult({ code, severity: 'error', message, path: '', line, column });
  }

  /** A workload whose stamps are not what they should be. */
  toStale(workload: WorkloadReport): Result {
    const { line, column } = workload;
    const message = `stamps are stale or missing: ${changesOf(workload)}`;
    return this.toResult({ code: 'stale', severity: 'error', message, path: '', line, column });
  }

  #placeOf(at: number): Place | undefined {
    if (at === -1 || at >= this.#end) return undefined;
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.start ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return this.#places[low - 1];
  }

  /** The line of a first copy tells nobody anything; its file does. */
  #firstIn(line: number): string {
    const nextLine = offsetOf(this.#list.file, { line: line + 1, column: 1 });
    const place = this.#list.root.flow ? undefined : this.#placeOf(nextLine - 1);
    const file = place && originOf(place.item, this.#list.caller);
    return file === undefined ? '' : ` (first in ${escaped(file.path)})`;
  }

  #whereIs({ object, item }: Place): Pick<Result, 'resourceRef' | 'file'> {
    const text = (...path: readonly string[]): string => stringAt(descend(object, path)) ?? '';
    const namespace = text('metadata', 'namespace');
    const ref = { apiVersion: text('apiVersion'), kind: text('kind'), name: text('metadata', 'name') };
    const file = originOf(item, this.#list.caller);
    const isNamed = Object.values(ref).every((value) => value !== '');
    return {
      ...(isNamed ? { resourceRef: namespace === '' ? ref : { ...ref, namespace } } : {}),
      ...(file === undefined ? {} : { file }),
    };
  }
}

/** The path from a node to the outermost field that starts at an offset or, where none does, the innermost around it. */
function fieldAt(node: Node, at: number): string {
  if (node.start === at) return '';
  if (node.type === 'mapping') {
    const entry = node.entries.findLast(({ key }) => key.start !== -1 && key.start <= at);
    if (entry?.name === undefined) return '';
    const rest = isInside(entry.value, at) ? fieldAt(entry.value, at) : '';
    const name = /^[\w-]+$/.test(entry.name) ? entry.name : `['${entry.name}']`;
    return rest === '' || rest.startsWith('[') ? name + rest : `${name}.${rest}`;
  }
  if (node.type !== 'sequence') return '';
  const index = node.items.findLastIndex(({ start }) => start !== -1 && start <= at);
  const item = node.items[index];
  if (item === undefined) return '';
  const rest = fieldAt(item, at);
  return `[${String(index)}]${rest === '' || rest.startsWith('[') ? rest : `.${rest}`}`;
}

function isInside({ start }: Node, at: number): boolean {
  return start !== -1 && start <= at;
}

/** A result as one line for people: `app.yaml: warning: message [code]`. */
export function lineOf({ message, severity, resourceRef, file, tags }: Result): string {
  const object = resourceRef && [resourceRef.kind, resourceRef.namespace, resourceRef.name].filter(Boolean).join('/');
  const place = [file?.path, object].filter((part) => part !== undefined).join(': ');
  const code = tags === undefined ? '' : ` [${tags.code}]`;
  return `${place === '' ? '' : `${escaped(place)}: `}${severity}: ${message}${code}\n`;
}

/** A result as JSON that every YAML parser reads alike. */
export function toJson(result: Result): string {
  // go-yaml refuses control characters and half pairs, and takes some others for line breaks; terminals and logs obey a few more.
  const json = JSON.stringify(result).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd');
  return json.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]|#(?=#\w*\[)/gu, (character) => {
    if (character.length > 1) return character; // in YAML, a pair of escapes is no character
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
