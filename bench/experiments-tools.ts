/** What a run adds to the tools around it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { added, ratio, timeFigure } from './experiment.ts';
import type { Experiment } from './experiment.ts';
import { stampOf } from './experiments-large.ts';
import { quote } from './measure.ts';
import type { Command } from './measure.ts';
import {
  NODE,
  NotReady,
  START,
  bundle,
  bundlePath,
  handMadeOf,
  holdsStamps,
  loadAllOf,
  pathWith,
  processPath,
  toolPath,
  writeFiles,
} from './workshop.ts';

const kustomization = (rest: string): string =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [all.yaml]\n${rest}`;

/** Not scaled: 400 manifests are a large application, and small enough for everything. */
const APP = { documents: 400 } as const;

const PEERS = [
  ['stamp', 'rollstamp stamp'],
  ['loadAll', 'loadAll'],
  ['kustomize', 'kustomize build'],
  ['helm', 'helm template'],
  ['hand-made', 'awk and sha256sum, one digest for all'],
] as const;

const pipe: Experiment = {
  isShort: true,
  figures: [
    timeFigure('kustomize-pipe', 'what `stamp` adds to `kustomize build` of 400 documents', {
      unit: NODE,
      goal: 1.3,
      subject: 'kustomize | stamp',
      formula: added('kustomize | stamp', 'kustomize', START.name),
    }),
    timeFigure('helm-pipe', 'what `stamp` adds to `helm template` of 400 documents', {
      unit: NODE,
      subject: 'helm | stamp',
      formula: added('helm | stamp', 'helm', START.name),
    }),
    ...PEERS.map(([name, label]) =>
      timeFigure(`app-${name}`, `400 documents: ${label}`, {
        unit: NODE,
        subject: name,
        formula: ratio(name, START.name),
      }),
    ),
  ],
  prepare: (workshop) => {
    const set = workshop.make('app', APP, 'as said');
    const folder = join(workshop.folder, 'app');
    writeFiles(folder, {
      'kustomization.yaml': kustomization(''),
      'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
      'chart/templates/all.yaml': set.text,
    });
    const kustomize = `${quote(toolPath('kustomize'))} build .`;
    const helm = `${quote(toolPath('helm'))} template shop chart`;
    const stamp = `node ${bundle('rollstamp')} stamp`;
    const stamped = holdsStamps(set.stamps);
    const commands: readonly Command[] = [
      { name: 'kustomize', line: kustomize, findProblem: holdsStamps(0) },
      { name: 'kustomize | stamp', line: `${kustomize} | ${stamp}`, findProblem: stamped },
      { name: 'helm', line: helm, findProblem: holdsStamps(0) },
      { name: 'helm | stamp', line: `${helm} | ${stamp}`, findProblem: stamped },
      stampOf(set),
      loadAllOf(set),
      handMadeOf(set),
      START,
    ];
    return { commands, bytes: set.bytes, folder };
  },
};

const argocd: Experiment = {
  isShort: true,
  figures: [
    {
      kind: 'memory',
      id: 'argocd-memory',
      what: 'Argo CD plugin, 400 documents: peak memory, children apart',
      unit: '× 60 MB',
      goal: 1,
      subject: 'argocd',
      limit: () => 60e6,
    },
    timeFigure('argocd', 'what the plugin adds to `kustomize build` of 400 documents', {
      unit: NODE,
      subject: 'argocd',
      formula: added('argocd', 'kustomize', START.name),
    }),
  ],
  prepare: (workshop) => {
    const set = workshop.make('app', APP, 'as said');
    const folder = join(workshop.folder, 'app');
    writeFiles(folder, { 'kustomization.yaml': kustomization('') });
    const rollstamp = bundle('rollstamp');
    const help = spawnSync(process.execPath, [bundlePath('rollstamp'), 'argocd', 'generate', '--help']);
    if (help.status !== 0) throw new NotReady('not built: there is no `rollstamp argocd generate`');
    const env = {
      PATH: pathWith('kustomize', 'helm'),
      ARGOCD_APP_NAME: 'shop',
      ARGOCD_APP_NAMESPACE: 'shop',
      ARGOCD_APP_PARAMETERS: 'null',
    };
    const commands: readonly Command[] = [
      { name: 'argocd', line: `node ${rollstamp} argocd generate`, env, findProblem: holdsStamps(set.stamps) },
      { name: 'kustomize', line: 'kustomize build .', env, findProblem: holdsStamps(0) },
      START,
    ];
    return { commands, bytes: set.bytes, folder };
  },
};

/** A kustomization with an executable as its transformer. */
function transformer(path: string): string {
  return kustomization(`transformers:
  - |-
    apiVersion: rollstamp.io/v1alpha1
    kind: Rollstamp
    metadata:
      name: rollstamp
      annotations:
        config.kubernetes.io/function: |
          exec:
            path: ${path}
`);
}

const krm: Experiment = {
  isShort: false,
  figures: [
    timeFigure('krm', 'what the function adds to `kustomize build` of 400 objects', {
      unit: NODE,
      subject: 'with the function',
      formula: added('with the function', 'without', START.name),
    }),
    timeFigure('krm-empty', 'what a function that does nothing adds to it', {
      unit: NODE,
      subject: 'with an empty one',
      formula: added('with an empty one', 'without', START.name),
    }),
  ],
  prepare: (workshop) => {
    bundle('rollstamp-krm');
    const env = { PATH: pathWith('kustomize') };
    const build = 'kustomize build --enable-alpha-plugins --enable-exec';
    const made = ['without', 'function', 'empty'].map((name) => workshop.make(name, APP, 'as said'));
    const stamps = made[0]?.stamps ?? 0;
    writeFiles(workshop.folder, {
      'without/kustomization.yaml': kustomization(''),
      'function/kustomization.yaml': transformer(bundlePath('rollstamp-krm')),
      'empty/kustomization.yaml': transformer(processPath('identity.mjs')),
    });
    const commands: readonly Command[] = [
      { name: 'without', line: `${build} without`, env, findProblem: holdsStamps(0) },
      { name: 'with the function', line: `${build} function`, env, findProblem: holdsStamps(stamps) },
      { name: 'with an empty one', line: `${build} empty`, env, findProblem: holdsStamps(0) },
      START,
    ];
    return { commands, bytes: made[0]?.bytes ?? 0, folder: workshop.folder };
  },
};

export const TOOLS: readonly Experiment[] = [pipe, argocd, krm];
