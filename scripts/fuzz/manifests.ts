/** Manifests as values to print. */
import type { EntryValue, Value } from './print.ts';
import type { Random } from './random.ts';
import { INDICATORS, LINES, ODD_CHARACTERS, SCALARS } from './words.ts';

const map = (...entries: readonly EntryValue[]): Value => ({ pairs: entries });

const USUAL_KEYS = [
  'a',
  'b',
  'key',
  'app.yaml',
  'c-d',
  'a',
  'b',
  'key',
  'app.yaml',
  'c-d',
  'a',
  'b',
  'key',
  'app.yaml',
  'c-d',
];
const KEYS = [...USUAL_KEYS, 'y', 'no', 'on', '1', '0x1', '1.0', 'true', '"1"', 'a b', '""', '__proto__', '"true"'];
const NAMES = ['cfg', 'web', 'cfg', 'db', 'cfg', 'web', 'cfg', 'db', 'cfg', 'y', '1', '1e3', 'a.b', 'null'];

function word(random: Random): Value {
  const odds = random.next();
  if (odds < 0.25) return random.pick(SCALARS);
  if (odds < 0.27) return random.pick(INDICATORS);
  if (odds < 0.97) return random.pick(['value', 'some words', 'http://x/y', 'a', 'true story', '100Mi']);
  return random.pick(LINES).trim() + random.pick(ODD_CHARACTERS);
}

/** A map of strings, sometimes with merge keys and the same key twice. */
function strings(random: Random, size: readonly [number, number]): Value {
  const entries = random.times(size, (): EntryValue => {
    if (random.chance(0.03)) return mergeEntry(random, map(['a', word(random)], [random.pick(KEYS), 'merged']));
    return [random.pick(random.chance(0.8) ? USUAL_KEYS : KEYS), word(random)];
  });
  if (random.chance(0.5)) return { pairs: uniqueKeys(entries) };
  return { pairs: entries };
}

/** Where values that are no strings make kubectl refuse the object, most are. */
function labels(random: Random): Value {
  if (random.chance(0.2)) return strings(random, [0, 3]);
  return {
    pairs: random.times([0, 3], (): EntryValue => [
      random.pick(KEYS),
      random.pick(['x', 'a b', '"yes"', "'1'", 'w', '""']),
    ]),
  };
}

function uniqueKeys(entries: readonly EntryValue[]): readonly EntryValue[] {
  return [...new Map(entries).entries()];
}

function mergeEntry(random: Random, value: Value): EntryValue {
  const key = random.pick(['<<', '<<', '<<', '<<', '"<<"', '!!merge <<', '!!str <<', "! '<<'", '&m <<']);
  const odds = random.next();
  if (odds < 0.4) return [key, value];
  if (odds < 0.6) return [key, [value, map(['b', 'second'], ['a', 'second'])]];
  return [
    key,
    { raw: random.pick(['*a', '[*a, *b]', '[*a, {a: x}]', '{}', '[]', '~', '*a ', '{<<: {a: deep}, a: own}']) },
  ];
}

function withMerge(random: Random, entries: readonly EntryValue[]): Value {
  if (!random.chance(0.03)) return { pairs: entries };
  const at = random.below(entries.length + 1);
  const merge = mergeEntry(random, { pairs: random.chance(0.5) ? entries.slice(0, 1) : [] });
  return { pairs: [...entries.slice(0, at), merge, ...entries.slice(at)] };
}

function metadata(random: Random): Value {
  const entries: EntryValue[] = [['name', random.chance(0.85) ? 'cfg' : random.pick(NAMES)]];
  if (random.chance(0.3))
    entries.push(['namespace', random.chance(0.9) ? 'shop' : random.pick(['default', '1', 'y', '""', '~'])]);
  if (random.chance(0.3)) entries.push(['annotations', labels(random)]);
  if (random.chance(0.2)) entries.push(['labels', labels(random)]);
  return withMerge(random, random.chance(0.1) ? entries.toReversed() : entries);
}

function configMap(random: Random): Value {
  const entries: EntryValue[] = [
    ['apiVersion', 'v1'],
    ['kind', 'ConfigMap'],
    ['metadata', metadata(random)],
    ['data', strings(random, [0, 5])],
  ];
  if (random.chance(0.15))
    entries.push(['binaryData', map(['bin', random.pick(['/wD+', 'aGk=', 'aGk', '""', '!!binary aGk='])])]);
  if (random.chance(0.05)) entries.push(['immutable', 'yes']);
  return withMerge(random, entries);
}

function secret(random: Random): Value {
  const entries: EntryValue[] = [
    ['apiVersion', 'v1'],
    ['kind', 'Secret'],
    ['metadata', metadata(random)],
  ];
  const base64 = (): Value =>
    random.pick(['aGVsbG8=', 'aGk=', '1234', 'MTIzNA==', 'on', 'true', '""', '/wD+', 'ENC[x]']);
  if (random.chance(0.7))
    entries.push(['data', { pairs: random.times([0, 3], (): EntryValue => [random.pick(KEYS), base64()]) }]);
  if (random.chance(0.6)) entries.push(['stringData', strings(random, [0, 4])]);
  if (random.chance(0.3)) entries.push(['type', 'Opaque']);
  return withMerge(random, entries);
}

function optional(random: Random): readonly EntryValue[] {
  return random.chance(0.3) ? [['optional', random.pick(['true', 'false', 'yes', 'on', '"true"', 'y', '1', '~'])]] : [];
}

function variable(random: Random): Value {
  const odds = random.next();
  if (odds < 0.4) return map(['name', random.pick(['A', 'Y', 'ON'])], ['value', word(random)]);
  const field = random.pick(['configMapKeyRef', 'secretKeyRef']);
  const ref = withMerge(random, [['name', random.pick(NAMES)], ['key', random.pick(KEYS)], ...optional(random)]);
  return map(['name', 'A'], ['valueFrom', map([field, ref])]);
}

function container(random: Random, name: string): Value {
  const entries: EntryValue[] = [
    ['name', name],
    ['image', random.pick(['nginx', 'nginx:1.2', '"x:1"'])],
  ];
  if (random.chance(0.3)) entries.push(['args', random.times([0, 3], () => word(random))]);
  if (random.chance(0.5)) entries.push(['env', random.times([0, 2], () => variable(random))]);
  if (random.chance(0.4)) {
    const field = random.pick(['configMapRef', 'secretRef']);
    entries.push([
      'envFrom',
      random.times([0, 2], () => map([field, map(['name', random.pick(NAMES)], ...optional(random))])),
    ]);
  }
  if (random.chance(0.5)) entries.push(['volumeMounts', [map(['name', 'v'], ['mountPath', '/x'])]]);
  return withMerge(random, entries);
}

function volume(random: Random): Value {
  const source = random.pick<() => EntryValue>([
    () => ['configMap', map(['name', random.pick(NAMES)], ...optional(random))],
    () => ['secret', map(['secretName', random.pick(NAMES)])],
    () => ['configMap', map(['name', 'cfg'], ['items', [map(['key', random.pick(KEYS)], ['path', 'p'])]])],
    () => [
      'projected',
      map(['sources', [map(['configMap', map(['name', 'cfg'])]), map(['secret', map(['name', 'db'])])]]),
    ],
    () => ['emptyDir', map()],
  ]);
  return map(['name', 'v'], source());
}

function podTemplate(random: Random): Value {
  const spec: EntryValue[] = [['containers', random.times([0, 2], (index) => container(random, `c${String(index)}`))]];
  if (random.chance(0.2)) spec.push(['initContainers', [container(random, 'init')]]);
  if (random.chance(0.5)) spec.push(['volumes', random.times([0, 2], () => volume(random))]);
  const entries: EntryValue[] = [['spec', withMerge(random, spec)]];
  if (random.chance(0.7)) {
    const own: EntryValue = ['labels', map(['app', 'web'])];
    const annotations: EntryValue = ['annotations', strings(random, [0, 3])];
    entries.unshift(['metadata', random.chance(0.6) ? withMerge(random, [own, annotations]) : map(own)]);
  }
  return withMerge(random, entries);
}

function workload(random: Random): Value {
  const reloader: EntryValue = [
    'annotations',
    map([
      random.pick(['reloader.stakater.com/auto', 'configmap.reloader.stakater.com/reload']),
      random.pick(['"true"', 'true', 'yes', 'cfg', '"cfg,db"']),
    ]),
  ];
  const entries: EntryValue[] = [
    ['apiVersion', 'apps/v1'],
    ['kind', random.pick(['Deployment', 'StatefulSet', 'DaemonSet'])],
    ['metadata', random.chance(0.6) ? map(['name', 'web'], reloader) : metadata(random)],
    [
      'spec',
      withMerge(random, [
        ['replicas', random.pick(['1', '0x1', '1_0', '"1"'])],
        ['template', podTemplate(random)],
      ]),
    ],
  ];
  return withMerge(random, entries);
}

export function list(random: Random): Value {
  return map(['apiVersion', 'v1'], ['kind', 'List'], ['items', random.times([0, 3], () => object(random))]);
}

export function object(random: Random): Value {
  const odds = random.next();
  if (odds < 0.45) return configMap(random);
  if (odds < 0.65) return secret(random);
  return workload(random);
}

export function other(random: Random): Value {
  return map(
    ['apiVersion', 'v1'],
    ['kind', 'Service'],
    ['metadata', metadata(random)],
    ['spec', strings(random, [0, 3])],
  );
}
