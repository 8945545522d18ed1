/** The manifests of one application, as plain data. */
import { contentOf, secretBytes } from './content.ts';
import { createRandom, isChosen } from './random.ts';
import type { Random } from './random.ts';
import type { SetSpec } from './set-spec.ts';

export type Value = boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Manifest = { readonly kind: string } & { readonly [key: string]: Value };

export interface App {
  /** ConfigMap, Secret, Service, workload. */
  readonly manifests: readonly Manifest[];
  /** How many stamps the workload gets. */
  readonly stamps: number;
  /** How its YAML is written. */
  readonly style: { readonly flow: boolean; readonly quotedKeys: boolean; readonly indentedLists: boolean };
}

const APPS_IN_NAMESPACE = 40;

interface Identity {
  readonly name: string;
  readonly before: string | undefined;
  readonly metadata: (suffix: string) => { readonly [key: string]: Value };
}

function nameOf(index: number): string {
  return `app-${String(index).padStart(5, '0')}`;
}

function identityOf(spec: SetSpec, index: number): Identity {
  const name = nameOf(index);
  const namespace = spec.rule === 'named' ? 'shop' : `team-${String(Math.floor(index / APPS_IN_NAMESPACE))}`;
  return {
    name,
    before: index === 0 ? undefined : nameOf(index - 1),
    metadata: (suffix) => ({
      name: `${name}${suffix}`,
      namespace,
      labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'shop', team: namespace },
    }),
  };
}

/** The same for the same set and index, whatever other applications there are. */
export function appOf(spec: SetSpec, index: number): App {
  const random = createRandom(Math.imul(spec.seed, 0x9e3779b1) + index);
  const style = {
    flow: random.chance(spec.flow),
    quotedKeys: random.chance(spec.quotedKeys),
    indentedLists: random.chance(0.5),
  };
  const identity = identityOf(spec, index);
  const optedIn = isChosen(index, spec.optedIn);
  const names = spec.rule === 'named' && identity.before !== undefined ? 2 : 1;
  return {
    manifests: [
      configMap(spec, identity, random),
      secret(identity, random),
      service(identity, random),
      workload(spec, identity, { random, optedIn }),
    ],
    stamps: optedIn ? 2 * names : 0,
    style,
  };
}

function configMap(spec: SetSpec, { metadata }: Identity, random: Random): Manifest {
  const nonAscii = random.chance(spec.nonAscii);
  const data = contentOf({ bytes: spec.configMapBytes, nonAscii }, random);
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('-config'), data };
}

function secret({ metadata }: Identity, random: Random): Manifest {
  const data = {
    username: secretBytes(9, random),
    password: secretBytes(24, random),
    token: secretBytes(64, random),
    'session.key': secretBytes(180, random),
  };
  return { apiVersion: 'v1', kind: 'Secret', metadata: metadata('-secrets'), type: 'Opaque', data };
}

function service({ name, metadata }: Identity, random: Random): Manifest {
  const port = 8000 + random.below(1000);
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(''),
    spec: {
      type: 'ClusterIP',
      selector: { 'app.kubernetes.io/name': name },
      ports: [
        { name: 'http', port: 80, targetPort: port, protocol: 'TCP' },
        { name: 'metrics', port: 9090, targetPort: 'metrics', protocol: 'TCP' },
      ],
    },
  };
}

function optIn(spec: SetSpec, { name, before }: Identity): Readonly<Record<string, string>> {
  if (spec.rule === 'auto') return { 'reloader.stakater.com/auto': 'true' };
  const list = (suffix: string): string =>
    [name, ...(before === undefined ? [] : [before])].map((each) => each + suffix).join(',');
  return {
    'configmap.reloader.stakater.com/reload': list('-config'),
    'secret.reloader.stakater.com/reload': list('-secrets'),
  };
}

function workload(
  spec: SetSpec,
  identity: Identity,
  { random, optedIn }: { readonly random: Random; readonly optedIn: boolean },
): Manifest {
  const { name, metadata } = identity;
  const annotations = {
    'example.com/owner': `team-${String(random.below(40))}@example.com`,
    ...(optedIn ? optIn(spec, identity) : {}),
  };
  const labels = { 'app.kubernetes.io/name': name };
  // Every other template has annotations already.
  const scraped = random.chance(0.5)
    ? { annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9090' } }
    : {};
  const template = { metadata: { labels, ...scraped }, spec: podSpec(spec, name, random) };
  const kind = spec.mix === 'mixed' ? random.pick(KINDS) : 'Deployment';
  const head = { apiVersion: kind === 'CronJob' ? 'batch/v1' : 'apps/v1', kind };
  const full = { ...head, metadata: { ...metadata(''), annotations } };
  if (kind === 'CronJob') {
    const jobTemplate = { spec: { backoffLimit: 3, template } };
    return { ...full, spec: { schedule: `${String(random.below(60))} * * * *`, jobTemplate } };
  }
  const selector = { matchLabels: labels };
  const serviceName = kind === 'StatefulSet' ? { serviceName: name } : {};
  const replicas = kind === 'DaemonSet' ? {} : { replicas: 1 + random.below(5) };
  return { ...full, spec: { ...replicas, ...serviceName, selector, template } };
}

const KINDS = ['Deployment', 'Deployment', 'Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'] as const;

function podSpec(spec: SetSpec, name: string, random: Random): Value {
  const port = 8000 + random.below(1000);
  const probe = { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10, timeoutSeconds: 2 };
  const keyRef = (key: string): Value => ({ secretKeyRef: { name: `${name}-secrets`, key } });
  const command = random.chance(spec.backslashes)
    ? { command: ['/bin/sh', '-c', 'printf "%s\\n" "$GREETING" | tr -d "\\r"\nexec /app/server'] }
    : {};
  return {
    serviceAccountName: name,
    securityContext: { runAsNonRoot: true, runAsUser: 10_000 + random.below(1000) },
    containers: [
      {
        name: 'app',
        image: `registry.example.com/shop/${name}:1.${String(random.below(90))}.${String(random.below(10))}`,
        ...command,
        args: ['--config=/etc/app/app.properties', `--listen=:${String(port)}`],
        ports: [
          { name: 'http', containerPort: port, protocol: 'TCP' },
          { name: 'metrics', containerPort: 9090, protocol: 'TCP' },
        ],
        env: [
          { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
          { name: 'DB_USER', valueFrom: keyRef('username') },
          { name: 'DB_PASSWORD', valueFrom: keyRef('password') },
        ],
        envFrom: [{ configMapRef: { name: `${name}-config` } }],
        resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
        livenessProbe: probe,
        readinessProbe: probe,
        volumeMounts: [
          { name: 'config', mountPath: '/etc/app', readOnly: true },
          { name: 'tmp', mountPath: '/tmp' },
        ],
      },
    ],
    volumes: [
      { name: 'config', configMap: { name: `${name}-config` } },
      { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
    ],
  };
}
