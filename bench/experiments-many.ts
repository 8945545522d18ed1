/** Many applications at once, as after a push: Argo CD does not limit how many processes of a plugin run at a time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ratio, timeFigure } from './experiment.ts';
import type { Experiment } from './experiment.ts';
import type { Command } from './measure.ts';
import { bundle, pathWith, toolPath, writeFiles } from './workshop.ts';

const COUNT = 50;
/** ConfigMaps, Secrets and workloads of one application. */
const TRIPLES = 10;

const AT_ONCE = `${String(COUNT)} applications at once`;
const ALONE = `${String(COUNT)} × node -e 0 at once`;

/** Runs something in the folder of each application, all at once, and prints what each prints behind its name. */
function inEach(line: string): string {
  return `pids=()
for name in *; do (cd "$name"; export ARGOCD_APP_NAME="$name"; { ${line}; } >../../"$name.out") & pids+=($!); done
for pid in "\${pids[@]}"; do wait "$pid" || exit; done
for name in *; do echo "# application $name"; cat ../"$name.out"; done`;
}

function manifests(application: string): string {
  const all = Array.from({ length: TRIPLES }, (_, index) => {
    const name = `${application}-${String(index)}`;
    return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
data:
  name: ${name}
---
apiVersion: v1
kind: Secret
metadata:
  name: ${name}
stringData:
  name: ${name}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  annotations:
    reloader.stakater.com/auto: "true"
spec:
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      containers:
        - name: web
          image: web:1
          envFrom:
            - configMapRef: {name: ${name}}
            - secretRef: {name: ${name}}
`;
  });
  return all.join('---\n');
}

/** In turn, what Argo CD renders. */
const KINDS: readonly ((application: string) => Readonly<Record<string, string>>)[] = [
  (application) => ({ 'all.yaml': manifests(application) }),
  (application) => ({ 'kustomization.yaml': 'resources: [all.yaml]\n', 'all.yaml': manifests(application) }),
  (application) => ({
    'Chart.yaml': `apiVersion: v2\nname: ${application}\nversion: 1.0.0\n`,
    'templates/all.yaml': manifests(application),
  }),
];

const STAMP = /(?:configmap|secret)\.rollstamp\.io\/([\w-]+): "[0-9a-f]{32}"/g;

/** Each application has its own stamps, all of them, and no one else's. */
function findProblem(output: Buffer): string | undefined {
  const parts = output
    .toString()
    .split(/^# application /m)
    .slice(1);
  if (parts.length !== COUNT) return `${String(parts.length)} applications instead of ${String(COUNT)}`;
  for (const part of parts) {
    const [name = ''] = part.split('\n', 1);
    const stamps = [...part.matchAll(STAMP)].map(([, source = '']) => source.replace(/-\d+$/, ''));
    if (stamps.length !== 2 * TRIPLES) return `${name} has ${String(stamps.length)} stamps`;
    if (stamps.some((application) => application !== name)) return `${name} has stamps of another application`;
  }
  return undefined;
}

const many: Experiment = {
  isShort: false,
  figures: [
    {
      kind: 'memory',
      id: 'argocd-50-memory',
      what: `Argo CD plugin, ${AT_ONCE}: peak memory of each process, children apart`,
      unit: '× 60 MB',
      goal: 1,
      subject: 'argocd',
      of: 'each',
      limit: () => 60e6,
    },
    {
      kind: 'memory',
      id: 'argocd-50-sum',
      what: `Argo CD plugin, ${AT_ONCE}: the same of all processes together`,
      unit: `× ${String(COUNT)} × 60 MB`,
      subject: 'argocd',
      of: 'all',
      limit: () => COUNT * 60e6,
    },
    timeFigure('argocd-50', `Argo CD plugin, ${AT_ONCE}: plain files, Kustomize and Helm in turn`, {
      unit: `× ${ALONE}`,
      subject: 'argocd',
      formula: ratio('argocd', ALONE),
    }),
  ],
  prepare: ({ folder }) => {
    for (const name of ['kustomize', 'helm'] as const) toolPath(name);
    const applications = join(folder, 'applications');
    for (let index = 0; index < COUNT; index += 1) {
      const name = `app-${String(index).padStart(2, '0')}`;
      writeFiles(join(applications, name), KINDS[index % KINDS.length]?.(name) ?? {});
    }
    const TMPDIR = join(folder, 'tmp');
    mkdirSync(TMPDIR);
    const env = {
      PATH: pathWith('kustomize', 'helm'),
      ARGOCD_APP_NAMESPACE: 'shop',
      ARGOCD_APP_PARAMETERS: 'null',
      TMPDIR,
    };
    const commands: readonly Command[] = [
      { name: 'argocd', line: inEach(`node ${bundle('rollstamp')} argocd generate`), env, findProblem },
      { name: ALONE, line: inEach('node -e 0'), env },
    ];
    return { commands, bytes: COUNT * manifests('app-00').length, folder: applications };
  },
};

export const MANY: readonly Experiment[] = [many];
