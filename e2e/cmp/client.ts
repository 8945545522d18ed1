/** What Argo CD's repo-server asks of a plugin server. */
import { Client, credentials } from '@grpc/grpc-js';
import type { CallOptions, ClientWritableStream, MethodDefinition, ServiceError } from '@grpc/grpc-js';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { generateVariables, parametersVariables } from './environment.ts';
import type { Application } from './environment.ts';
import { MESSAGE_LIMIT, SERVICE } from './messages.ts';
import type { Announcement, Configuration, Manifests, Match, Metadata, Upload, Variable } from './messages.ts';

/** How an upload differs from what the repo-server sends. */
export interface Special {
  readonly metadata?: Partial<Metadata>;
  /** Variables behind those of the application. */
  readonly variables?: readonly Variable[];
  readonly archive?: Uint8Array;
  readonly isChunkFirst?: boolean;
  /** Bytes of one chunk. */
  readonly chunk?: number;
  /** Milliseconds until the caller hangs up. */
  readonly timeout?: number;
}

export interface CmpClient {
  /** The objects, each as a text of JSON. */
  readonly generate: (application: Application, special?: Special) => Promise<readonly string[]>;
  readonly parameters: (application: Application, special?: Special) => Promise<readonly Announcement[]>;
  readonly match: (application: Application, special?: Special) => Promise<Match>;
  readonly check: () => Promise<Configuration>;
  readonly close: () => void;
}

export function connect(socket: string): CmpClient {
  const client = new Client(`unix:${socket}`, credentials.createInsecure(), {
    'grpc.max_receive_message_length': MESSAGE_LIMIT,
    'grpc.max_send_message_length': MESSAGE_LIMIT,
    // A socket has no host name, and Go's server wants one.
    'grpc.default_authority': 'localhost',
  });
  return {
    generate: async (application, special = {}) => {
      const variables = generateVariables(application);
      return (await upload<Manifests>(client, 'GenerateManifest', { application, variables, special })).manifests;
    },
    parameters: async (application, special = {}) => {
      const variables = parametersVariables(application);
      const method = 'GetParametersAnnouncement';
      const answer = await upload<{ readonly parameterAnnouncements: readonly Announcement[] }>(client, method, {
        application,
        variables,
        special,
      });
      return answer.parameterAnnouncements;
    },
    match: (application, special = {}) =>
      upload<Match>(client, 'MatchRepository', { application, variables: generateVariables(application), special }),
    check: () => checkConfiguration(client),
    close: () => {
      client.close();
    },
  };
}

type Answer<Response> = (error: ServiceError | null, response?: Response) => void;

function settle<Response>(start: (answer: Answer<Response>) => void): Promise<Response> {
  return new Promise((done, fail) => {
    start((error, response) => {
      if (error !== null) fail(error);
      else if (response !== undefined) done(response);
    });
  });
}

function methodOf<Request, Response>(name: string): MethodDefinition<Request, Response> {
  const definition: MethodDefinition<Request, Response> | undefined = SERVICE[name];
  if (definition === undefined) throw new Error(`plugin.proto has no ${name}`);
  return definition;
}

function checkConfiguration(client: Client): Promise<Configuration> {
  const { path, requestSerialize, responseDeserialize } = methodOf<object, Configuration>('CheckPluginConfiguration');
  return settle((answer) => client.makeUnaryRequest(path, requestSerialize, responseDeserialize, {}, answer));
}

interface Sending {
  readonly application: Application;
  readonly variables: readonly Variable[];
  readonly special: Special;
}

const TIMEOUT = 120_000;
/** Argo CD's own default is 1024, which takes its time. */
const CHUNK = 1 << 16;

function upload<Response>(client: Client, name: string, sending: Sending): Promise<Response> {
  const { application, variables, special } = sending;
  const { path, requestSerialize, responseDeserialize } = methodOf<Upload, Response>(name);
  const archive = special.archive ?? archiveOf(application.repository);
  const metadata = {
    appName: basename(application.path),
    appRelPath: application.path,
    checksum: createHash('sha256').update(archive).digest('hex'),
    size: archive.length,
    env: [...variables, ...(special.variables ?? [])],
    ...special.metadata,
  };
  const options: CallOptions = { deadline: Date.now() + (special.timeout ?? TIMEOUT) };
  return settle((answer) => {
    const stream: ClientWritableStream<Upload> = client.makeClientStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      options,
      answer,
    );
    // The answer says what is wrong.
    stream.on('error', () => undefined);
    if (special.isChunkFirst !== true) stream.write({ metadata });
    const size = special.chunk ?? CHUNK;
    for (let at = 0; at < archive.length; at += size)
      stream.write({ file: { chunk: archive.subarray(at, at + size) } });
    stream.end();
  });
}

/** Everything in a folder, gzipped; symlinks as they are. */
export function archiveOf(folder: string): Buffer {
  const { status, stdout, stderr } = spawnSync(
    'tar',
    ['--create', '--gzip', '--format=pax', '--directory', folder, '.'],
    {
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(String(stderr));
  return stdout;
}
