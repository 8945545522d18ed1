/** Texts of the help. */
import type { CommandName } from '../lib/options.ts';

export const OVERVIEW = `Makes pods roll when their configuration changes, from Git alone.

Reads rendered Kubernetes manifests, hashes the ConfigMaps and Secrets that workloads use, and
stamps the digests into the pod templates of the workloads that opted in with the annotations of
stakater/Reloader. Commit the stamped manifests, and a sync rolls exactly the right pods, once.

A first look:
  kustomize build overlays/prod | rollstamp explain
  kustomize build overlays/prod | rollstamp stamp > rendered/prod/all.yaml
  rollstamp check rendered/prod

rollstamp krm is the function that kustomize and kpt run; see rollstamp krm --help.`;

interface Summary {
  readonly summary: string;
  readonly description: string;
}

export const SUMMARIES: Readonly<Record<CommandName, Summary>> = {
  stamp: {
    summary: 'Stamp manifests and print them, or write them in place',
    description: `Stamps manifests and prints them to standard output; --in-place writes the files instead.
Every byte outside a stamp stays as it is. With an error, nothing is written.`,
  },
  check: {
    summary: 'Tell whether every stamp is fresh; write nothing',
    description: `Tells whether every stamp is fresh, and which workloads would roll and why. Writes nothing.
Exits 1 where \`stamp --in-place\` would change something.`,
  },
  explain: {
    summary: 'Show which source rolls which workload, and by which rule',
    description: `Shows, for every workload, each ConfigMap and Secret that it names or uses, the rule that decides,
the references with their places, the digest, and how the stamp stands.`,
  },
};

const EXIT_CODES = `Exit codes:
  0  done
  1  stale stamps (check), or a finding of severity error
  2  wrong usage
  3  the input could not be processed; nothing was written

Options also come from ROLLSTAMP_* variables (ROLLSTAMP_AUTO_RELOAD_ALL=true) and from
.rollstamp.yaml in the working directory (autoReloadAll: true); a flag beats a variable beats the
file. The arguments of a Reloader Deployment can be pasted.`;

export const EXAMPLES: Readonly<Record<CommandName, string>> = {
  stamp: `Examples:
  Stamp what a tool renders:
    $ kustomize build overlays/prod | rollstamp stamp
    $ helm template web ./chart --namespace shop | rollstamp stamp --namespace shop
  Stamp a directory of rendered manifests in place:
    $ rollstamp stamp --in-place rendered/prod
  Stamp every workload with what it references, without any annotation:
    $ rollstamp stamp --auto-reload-all manifests.yaml
  Write Reloader's own variables, to move over without a restart:
    $ rollstamp stamp --reload-strategy env-vars manifests.yaml

${EXIT_CODES}`,
  check: `Examples:
  Fail a pipeline where somebody changed a ConfigMap and forgot to stamp:
    $ rollstamp check rendered/staging rendered/prod
  Annotate a pull request on GitHub:
    $ rollstamp check --format github rendered/staging rendered/prod

${EXIT_CODES}`,
  explain: `Examples:
  Why does this workload roll, or not?
    $ rollstamp explain rendered/prod
  May Reloader be uninstalled? Yes, once this is empty:
    $ rollstamp explain --unseen rendered/prod

${EXIT_CODES}`,
};
