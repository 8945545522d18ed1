/** The messages of plugin.proto, for the server and the client of tests. */
import type { ServiceDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { fileURLToPath } from 'node:url';

export interface Variable {
  readonly name: string;
  readonly value: string;
}

export interface Metadata {
  readonly appName: string;
  readonly appRelPath: string;
  readonly checksum: string;
  readonly size: number;
  readonly env: readonly Variable[];
}

/** One of the two. */
export interface Upload {
  readonly metadata?: Metadata | null;
  readonly file?: { readonly chunk: Uint8Array } | null;
}

export interface Manifests {
  readonly manifests: readonly string[];
  readonly sourceType: string;
}

export interface Announcement {
  readonly name: string;
  readonly title: string;
  readonly tooltip: string;
  readonly required: boolean;
  readonly itemType: string;
  readonly collectionType: string;
  readonly string: string;
  readonly array: readonly string[];
  readonly map: Readonly<Record<string, string>>;
}

export interface Announcements {
  readonly parameterAnnouncements: readonly Announcement[];
}

export interface Configuration {
  readonly isDiscoveryConfigured: boolean;
  readonly provideGitCreds: boolean;
}

export interface Match {
  readonly isSupported: boolean;
  readonly isDiscoveryEnabled: boolean;
}

/** Bytes that one message may have, in either direction. */
export const MESSAGE_LIMIT: number = 100 * 1024 * 1024;

export const SERVICE: ServiceDefinition = loadService();

function loadService(): ServiceDefinition {
  const all = loadSync(fileURLToPath(new URL('plugin.proto', import.meta.url)), {
    keepCase: true,
    longs: Number,
    defaults: true,
    oneofs: false,
  });
  const service = all['plugin.ConfigManagementPluginService'];
  if (service === undefined || !isService(service)) throw new Error('plugin.proto has no service');
  return service;
}

function isService(definition: object): definition is ServiceDefinition {
  return 'GenerateManifest' in definition;
}
