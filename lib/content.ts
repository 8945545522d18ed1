/** The content of a source: keys to bytes, as the API server would store them. SPEC §5. */
import { decodeBase64 } from './base64.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import type { Bytes } from './hashing.ts';
import type { Content, Source } from './model.ts';
import { child, follow, isNullAt, namedEntries } from './nodes.ts';

interface Reading {
  readonly source: Source;
  readonly drafts: Draft[];
}

/** Reads `data`, `binaryData` and `stringData`; nothing else counts. What is odd about a value goes to `drafts`. */
export function readContent(source: Source, drafts: Draft[]): Content {
  const reading = { source, drafts };
  if (source.id.kind === 'Secret') {
    const data = readField('data', reading, decodeBase64);
    for (const [key, text] of readField('stringData', reading, plain)) data.set(key, text);
    return { entries: data, data, binaryData: new Map() };
  }
  const data = readField('data', reading, plain);
  const binaryData = readField('binaryData', reading, decodeBase64);
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

/** Undefined where the text is not what it should be; it then counts as it is. */
type Decode = (text: string) => Bytes | undefined;

const plain: Decode = (text) => text;

function readField(name: string, { source, drafts }: Reading, decode: Decode): Map<string, Bytes> {
  const content = new Map<string, Bytes>();
  const field = child(source.at, name)?.node;
  if (field === undefined || isNullAt({ node: field, shared: false })) return content;
  if (field.type !== 'mapping') {
    drafts.push(findings.dataNotScalar(placeOf(source, field.start), source.id, name));
    return content;
  }
  for (const entry of namedEntries(field)) {
    const { name: key } = entry;
    if (key === undefined) continue;
    const { node } = follow(entry.value, false);
    if (node.type !== 'scalar') {
      drafts.push(findings.dataNotScalar(placeOf(source, entry.key.start), source.id, `key ${key}`));
      continue;
    }
    const { resolved } = node;
    if (resolved !== 'string' && resolved !== 'null') {
      drafts.push(findings.dataNotString(placeOf(source, entry.key.start), source.id, key));
    }
    const bytes = decode(resolved === 'null' ? '' : node.text);
    if (bytes === undefined) drafts.push(findings.dataNotBase64(placeOf(source, entry.key.start), source.id, key));
    content.set(key, bytes ?? node.text);
  }
  return content;
}
