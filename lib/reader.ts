/** One reader of documents out of two: the fast one where it can tell for sure, the full one otherwise. */
import { FastReader } from './fast-reader.ts';
import type { YamlDocument } from './nodes.ts';
import type { Chunk } from './split.ts';
import type { InputFile } from './types.ts';
import { readYaml } from './yaml.ts';

/** Reads the documents of chunks of a file. Throws InputError as `readYaml` does. */
export function createReader(file: InputFile): (chunk: Chunk) => readonly YamlDocument[] {
  const fast = new FastReader(file);
  return (chunk) => {
    const document = fast.read(chunk);
    return document === undefined ? readYaml(file, chunk.start, chunk.end) : [document];
  };
}
