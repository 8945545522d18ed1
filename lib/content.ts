/** The content of a source: keys to bytes, as the API server would store them. SPEC §5. */
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { decodeBase64 } from './go-values.ts';
import type { Bytes } from './hashing.ts';
import type { Content, Source } from './model.ts';
import { child, effectiveEntries, follow, isNullAt } from './nodes.ts';

interface Reading {
  readonly source: Source;
  readonly drafts: Draft[];
}

/** Reads `data`, `binaryData` and `stringData`; nothing else counts. What is odd about a value goes to `drafts`. */
export function readContent(source: Source, drafts: Draft[]): Content {
  const reading = { source, drafts };
  if (source.id.kind === 'Secret') {
    const data = readField('data', reading, decoded);
    for (const [key, text] of readField('stringData', reading, plain)) data.set(key, text);
    return { entries: data, data, binaryData: new Map() };
  }
  const data = readField('data', reading, plain);
  const binaryData = readField('binaryData', reading, decoded);
  if (binaryData.size === 0) return { entries: data, data, binaryData };
  const entries = new Map(data);
  for (const [key, bytes] of binaryData) {
    if (data.has(key)) drafts.push(findings.dataInBoth(placeOf(source), source.id, key));
    entries.set(key, bytes);
  }
  return { entries, data, binaryData };
}

function placeOf(source: Source, offset?: number): Source['place'] {
  return offset === undefined || offset < 0 ? source.place : { file: source.place.file, offset };
}

type Decode = (text: string, report: () => void) => Bytes;

const plain: Decode = (text) => text;

const decoded: Decode = (text, report) => {
  const bytes = decodeBase64(text);
  if (bytes !== undefined) return bytes;
  report();
  return text;
};

function readField(name: string, { source, drafts }: Reading, decode: Decode): Map<string, Bytes> {
  const content = new Map<string, Bytes>();
  const field = child(source.at, name)?.node;
  if (field === undefined || isNullAt({ node: field, shared: false })) return content;
  if (field.type !== 'mapping') {
    drafts.push(findings.dataNotScalar(placeOf(source, field.start), source.id, name));
    return content;
  }
  for (const [key, { entry }] of effectiveEntries(field)) {
    const { node } = follow(entry.value, false);
    if (node.type !== 'scalar') {
      drafts.push(findings.dataNotScalar(placeOf(source, entry.key.start), source.id, `key ${key}`));
      continue;
    }
    if (node.resolved !== 'string' && node.resolved !== 'null') {
      drafts.push(findings.dataNotString(placeOf(source, entry.key.start), source.id, key));
    }
    const text = node.resolved === 'null' ? '' : node.text;
    content.set(
      key,
      decode(text, () => drafts.push(findings.dataNotBase64(placeOf(source, entry.key.start), source.id, key))),
    );
  }
  return content;
}
