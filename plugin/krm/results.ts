/** Findings as results of a function, and results as text. KRM Functions Specification v1. */
import { escaped } from '../../lib/findings.ts';
import { descend, stringAt } from '../../lib/nodes.ts';
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

/** Places of a text as objects, fields and files. */
export class Places {
  readonly #list: ResourceList;
  readonly #starts: readonly number[];

  constructor(list: ResourceList) {
    this.#list = list;
    this.#starts = list.items.map(({ node }) => node.start);
  }

  /** The finding as a result. */
  toResult({ message: text, severity, code, line, column }: Finding): Result {
    const message = inFields(text);
    const { list, at } = { list: this.#list, at: line === 0 ? -1 : offsetOf(this.#list.file, { line, column }) };
    const index = this.#starts.findLastIndex((start) => start !== -1 && start <= at);
    const object = list.items[index];
    const tags = { code };
    if (at === -1 || object === undefined) return { message, severity, tags };
    const path = fieldAt(object.node, at);
    return { message, severity, ...this.#whereIs(object), ...(path === '' ? {} : { field: { path } }), tags };
  }

  /** A workload whose stamps are not what they should be. */
  toStale(workload: WorkloadReport): Result {
    const { line, column } = workload;
    const message = `stamps are stale or missing: ${changesOf(workload)}`;
    return this.toResult({ code: 'stale', severity: 'error', message, path: '', line, column });
  }

  #whereIs(object: Cursor): Pick<Result, 'resourceRef' | 'file'> {
    const text = (...path: readonly string[]): string => stringAt(descend(object, path)) ?? '';
    const namespace = text('metadata', 'namespace');
    const ref = { apiVersion: text('apiVersion'), kind: text('kind'), name: text('metadata', 'name') };
    const file = originOf(object, this.#list.caller);
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
  // go-yaml refuses control characters and half pairs, and takes some others for line breaks; terminals obey a few more.
  const json = JSON.stringify(result).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd');
  return json.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]/gu, (character) => {
    if (character.length > 1) return character; // in YAML, a pair of escapes is no character
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
