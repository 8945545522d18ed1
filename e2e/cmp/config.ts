/** plugin.yaml as Argo CD reads it: once, unknown fields ignored, capitals in field names ignored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Announcement } from './messages.ts';

export interface Command {
  readonly command: readonly string[];
  readonly args: readonly string[];
}

export interface PluginConfig {
  readonly name: string;
  readonly version: string;
  readonly init: Command;
  readonly generate: Command;
  readonly staticParameters: readonly Announcement[];
  readonly dynamicParameters: Command;
  readonly isDiscoveryConfigured: boolean;
  readonly preserveFileMode: boolean;
  readonly provideGitCreds: boolean;
}

/** @throws Error with Argo CD's own words, where it would not start */
export function readConfig(folder: string): PluginConfig {
  const all: unknown = parse(readFileSync(join(folder, 'plugin.yaml'), 'utf8'), { version: '1.1' });
  const spec = field(all, 'spec');
  const config = {
    name: textOf(field(field(all, 'metadata'), 'name')),
    version: textOf(field(spec, 'version')),
    init: commandOf(field(spec, 'init')),
    generate: commandOf(field(spec, 'generate')),
    staticParameters: listOf(field(field(spec, 'parameters'), 'static')).map(toAnnouncement),
    dynamicParameters: commandOf(field(field(spec, 'parameters'), 'dynamic')),
    isDiscoveryConfigured: isDiscovery(field(spec, 'discover')),
    preserveFileMode: field(spec, 'preserveFileMode') === true,
    provideGitCreds: field(spec, 'provideGitCreds') === true,
  };
  const kind = textOf(field(all, 'kind'));
  const wrong = 'invalid plugin configuration file.';
  if (config.name === '') throw new Error(`${wrong} metadata.name should be non-empty`);
  if (kind !== 'ConfigManagementPlugin') {
    throw new Error(`${wrong} kind should be ConfigManagementPlugin, found ${kind}`);
  }
  if (config.generate.command.length === 0) throw new Error(`${wrong} spec.generate command should be non-empty`);
  return config;
}

/** The file name of the plugin's socket. */
export function socketOf({ name, version }: PluginConfig): string {
  return `${name}${version === '' ? '' : `-${version}`}.sock`;
}

function isDiscovery(discover: unknown): boolean {
  const find = field(discover, 'find');
  return (
    textOf(field(discover, 'fileName')) !== '' ||
    textOf(field(find, 'glob')) !== '' ||
    commandOf(find).command.length > 0
  );
}

function commandOf(value: unknown): Command {
  return { command: textsOf(field(value, 'command')), args: textsOf(field(value, 'args')) };
}

/** What Go's JSON decoder makes of a parameter. */
export function toAnnouncement(value: unknown): Announcement {
  const map = field(value, 'map');
  return {
    name: textOf(field(value, 'name')),
    title: textOf(field(value, 'title')),
    tooltip: textOf(field(value, 'tooltip')),
    required: field(value, 'required') === true,
    itemType: textOf(field(value, 'itemType')),
    collectionType: textOf(field(value, 'collectionType')),
    string: textOf(field(value, 'string')),
    array: textsOf(field(value, 'array')),
    map: Object.fromEntries(
      Object.entries(typeof map === 'object' && map !== null ? map : {}).map(([key, one]) => [key, textOf(one)]),
    ),
  };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new Error(`json: cannot unmarshal ${typeof value} into a field of type string`);
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).map(textOf);
}
