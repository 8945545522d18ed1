/** A config management plugin server, as Argo CD runs one in a sidecar. What it promises is what Argo CD's own does. */
import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { ServerReadableStream, ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toAnnouncement } from './config.ts';
import type { PluginConfig } from './config.ts';
import { decode } from './decode.ts';
import { CallError } from './errors.ts';
import { MESSAGE_LIMIT, SERVICE } from './messages.ts';
import type { Announcements, Configuration, Manifests, Match, Upload, Variable } from './messages.ts';
import { receive } from './receive.ts';
import { runCommand } from './run.ts';
import type { Place } from './run.ts';

export interface Settings {
  readonly config: PluginConfig;
  /** Everything below it is removed at the start. */
  readonly workFolder: string;
  readonly environment: readonly Variable[];
}

type Call<Response> = (call: ServerReadableStream<Upload, Response>, answer: sendUnaryData<Response>) => void;

/** What a call does in the application's folder. */
type Action<Response> = (place: Place) => Promise<Response>;

export async function serve(socket: string, settings: Settings): Promise<Server> {
  rmSync(settings.workFolder, { recursive: true, force: true });
  mkdirSync(settings.workFolder, { recursive: true, mode: 0o700 });
  const server = new Server({
    'grpc.max_receive_message_length': MESSAGE_LIMIT,
    'grpc.max_send_message_length': MESSAGE_LIMIT,
  });
  const { config } = settings;
  const calls = {
    GenerateManifest: during(settings, {
      action: (place) => generate(config, place),
      receiving: 'generate manifest error receiving stream',
      failing: 'error generating manifests',
    }),
    GetParametersAnnouncement: during(settings, {
      action: (place) => announce(config, place),
      receiving: 'parameters announcement error receiving stream',
      failing: 'get parameters announcement error',
    }),
    MatchRepository: during<Match>(settings, {
      action: () => Promise.resolve({ isSupported: false, isDiscoveryEnabled: false }),
      receiving: 'match repository error receiving stream',
      failing: 'match repository error',
    }),
    CheckPluginConfiguration: (_: ServerUnaryCall<unknown, Configuration>, answer: sendUnaryData<Configuration>) => {
      const { isDiscoveryConfigured, provideGitCreds } = config;
      answer(null, { isDiscoveryConfigured, provideGitCreds });
    },
  };
  server.addService(SERVICE, calls);
  await new Promise<void>((done, fail) => {
    server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (error) => {
      if (error === null) done();
      else fail(error);
    });
  });
  return server;
}

interface Steps<Response> {
  readonly action: Action<Response>;
  /** What messages begin with. */
  readonly receiving: string;
  readonly failing: string;
}

/** A call that uploads a repository: it gets a folder of its own, which goes when the call ends. */
function during<Response>(settings: Settings, { action, receiving, failing }: Steps<Response>): Call<Response> {
  const handle = async (call: ServerReadableStream<Upload, Response>): Promise<Response> => {
    const folder = join(settings.workFolder, randomUUID());
    mkdirSync(folder, { mode: 0o755 });
    try {
      const { preserveFileMode } = settings.config;
      const metadata = await told(receiving, receive(call, { folder, preserveFileMode }));
      const cwd = join(folder, metadata.appRelPath);
      if (!cwd.startsWith(folder)) throw new CallError('illegal appPath: out of workDir bound');
      const env = [...settings.environment, ...metadata.env];
      return await told(failing, action({ cwd, env, deadline: Number(call.getDeadline()) }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return (call, answer) => {
    void handle(call)
      .then(
        (response): Parameters<typeof answer> => [null, response],
        (error: unknown): Parameters<typeof answer> => {
          call.resume();
          const details = error instanceof CallError ? error.message : String(error);
          // As Argo CD's own logs it.
          console.error(JSON.stringify({ level: 'error', msg: details }));
          return [{ code: status.UNKNOWN, details }];
        },
      )
      .then((result) => {
        answer(...result);
        return result;
      });
  };
}

async function told<Value>(what: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof CallError ? new CallError(`${what}: ${error.message}`) : error;
  }
}

async function generate({ init, generate: command }: PluginConfig, place: Place): Promise<Manifests> {
  if (init.command.length > 0) await runCommand(init, place);
  return { manifests: decode(await runCommand(command, place)), sourceType: '' };
}

/** Dynamic parameters first: of two with one name, the later one counts. */
async function announce(config: PluginConfig, place: Place): Promise<Announcements> {
  if (config.dynamicParameters.command.length === 0) return { parameterAnnouncements: config.staticParameters };
  const found = parseJson(await runCommand(config.dynamicParameters, place));
  if (!Array.isArray(found)) {
    throw new CallError('error unmarshaling dynamic parameter output into ParametersAnnouncementResponse');
  }
  return { parameterAnnouncements: [...found.map(toAnnouncement), ...config.staticParameters] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
