/** Takes an upload from its stream into a folder. */
import { createHash } from 'node:crypto';
import { CallError } from './errors.ts';
import type { Metadata, Upload } from './messages.ts';
import { untar } from './untar.ts';

export interface Destination {
  readonly folder: string;
  readonly preserveFileMode: boolean;
}

/** @throws CallError where the stream is not metadata and then an archive with that checksum */
export async function receive(uploads: AsyncIterable<Upload>, to: Destination): Promise<Metadata> {
  let metadata: Metadata | undefined;
  const chunks: Uint8Array[] = [];
  const hash = createHash('sha256');
  for await (const upload of uploads) {
    if (metadata === undefined) {
      metadata = upload.metadata ?? undefined;
      if (metadata === undefined) throw new CallError('error getting stream metadata: metadata is nil');
      continue;
    }
    const chunk = upload.file?.chunk;
    if (chunk === undefined) throw new CallError('error receiving tgz file: stream request file is nil');
    hash.update(chunk);
    chunks.push(chunk);
  }
  if (metadata === undefined) throw new CallError('error getting stream metadata: EOF');
  if (hash.digest('hex') !== metadata.checksum) {
    throw new CallError('error receiving tgz file: file checksum validation error');
  }
  untar(Buffer.concat(chunks), to.folder, to.preserveFileMode);
  return metadata;
}
