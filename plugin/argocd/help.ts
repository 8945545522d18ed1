/** Help texts of `rollstamp argocd`. */
import { PARAMETERS } from './parameter-table.ts';

const WIDTH = 32;

const ROWS = PARAMETERS.map(({ name, help, field }) => {
  const kind = field === 'string' ? '' : ` (${field})`;
  return `  ${`${name}${kind}`.padEnd(WIDTH)} ${help}\n`;
}).join('');

const EXIT_CODES = `Exit codes:
  0  done
  1  a finding of severity error
  2  wrong usage, or parameters that cannot be used
  3  the input could not be processed
Without 0, nothing is printed on standard output.
`;

export const HELP: string = `Usage: rollstamp argocd generate
       rollstamp argocd parameters

A config management plugin of Argo CD, to be run in a sidecar of argocd-repo-server: renders an
application as Argo CD would (plain files, Kustomize or Helm) and stamps it.

Commands:
  generate    Render, stamp and print the application in the working directory
  parameters  Print the parameters that its chart offers, for the form in Argo CD

${EXIT_CODES}`;

export const GENERATE_HELP: string = `Usage: rollstamp argocd generate

Renders the application in the working directory, stamps it and prints it: all of it, or nothing.
kustomize and helm are found on the PATH; nothing is fetched, no plugin or function runs.

Parameters come from the Application (spec.source.plugin.parameters), from its variables
(spec.source.plugin.env, ROLLSTAMP_AUTO_RELOAD_ALL for auto-reload-all), from variables of the
sidecar with the same names, and options of selection from .rollstamp.yaml; the first that says
something counts. All other options belong to the operator: variables of the sidecar alone.

Parameters:
${ROWS}
${EXIT_CODES}`;

export const PARAMETERS_HELP = `Usage: rollstamp argocd parameters

Prints a list in JSON: for a chart, its files with values and its values, as Argo CD announces
them in its user interface. An empty list for anything else. Always exits with 0.
`;
