/** What the README says about opting in, against the decisions of the product. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { explain } from '../lib/index.ts';
import { OPTIONS } from '../lib/options.ts';
import { read } from './docs.ts';
import { codeOf, tableOf } from './markdown.ts';

const test = suite('docs: rules');

const readme = read('README.md');

/** The default key of an annotation, by the option that renames it. */
function keyOf(option: string): string {
  const found = OPTIONS.find(({ name }) => name === option)?.default;
  if (found === undefined) throw new Error(`there is no option ${option} with a default`);
  return found;
}

/** Short names of annotations in the table of rules. */
const SHORT: Readonly<Record<string, string>> = {
  auto: keyOf('auto-annotation'),
  'configmap-auto': keyOf('configmap-auto-annotation'),
  list: keyOf('configmap-annotation'),
  exclude: keyOf('configmaps-exclude-annotation'),
  search: keyOf('auto-search-annotation'),
  match: keyOf('search-match-annotation'),
  ignore: keyOf('ignore-annotation'),
};

/** The annotations of a cell such as `auto: "true"` `list: "cfg"`. */
function annotationsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    codeOf(text).map((code) => {
      const [, name = '', value = ''] = /^([a-z-]+): "(.*)"$/.exec(code) ?? [];
      const key = SHORT[name];
      if (key === undefined) throw new Error(`unknown annotation in the table of rules: ${code}`);
      return [key, value];
    }),
  );
}

interface Annotated {
  readonly workload?: string;
  readonly template?: string;
  readonly source?: string;
}

/** Whether a workload that uses the ConfigMap is stamped with it. */
function isStamped(name: string, { workload = '', template = '', source = '' }: Annotated): boolean {
  const containers = [{ name: 'app', image: 'app', envFrom: [{ configMapRef: { name } }] }];
  const pod = { metadata: { annotations: annotationsOf(template) }, spec: { containers } };
  const manifests = [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, annotations: annotationsOf(source) }, data: { a: 'b' } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'app', annotations: annotationsOf(workload) },
      spec: { template: pod },
    },
  ];
  const { workloads } = explain(manifests.map((manifest) => `---\n${JSON.stringify(manifest)}\n`).join(''));
  assert.is(workloads.length, 1);
  return workloads[0]?.sources.some((one) => one.name === name && one.digest !== undefined) ?? false;
}

test('README tells the rules of opting in', () => {
  const rows = tableOf(readme, '| workload | pod template | ConfigMap | stamped | why |');
  assert.ok(rows.length > 10);
  for (const [workload = '', template = '', source = '', stamped] of rows) {
    const answer = isStamped('cfg', { workload, template, source }) ? 'yes' : 'no';
    assert.is(answer, stamped, `| ${workload} | ${template} | ${source} |`);
  }
});

test('README tells what lists match', () => {
  const rows = tableOf(readme, '| list | matches | does not match | why |');
  assert.ok(rows.length > 5);
  for (const [list = '', matching = '', others = ''] of rows) {
    const workload = `\`list: "${codeOf(list)[0] ?? ''}"\``;
    for (const name of codeOf(matching)) assert.ok(isStamped(name, { workload }), `${list} and ${name}`);
    for (const name of codeOf(others)) assert.not(isStamped(name, { workload }), `${list} and ${name}`);
  }
});

test.run();
