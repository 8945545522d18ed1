import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, MARKER } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';
import { toldOf } from './child-words.ts';
import { findRepository } from './paths.ts';

const folder = folderOf({ 'app/Chart.yaml': CHART, 'app/templates/a.yaml': '', 'base/x.yaml': '' });
const repository = findRepository(`${folder}/app`, 'app');
const M = MARKER;

/** What tools say, and what is told of it. */
const TOLD: readonly (readonly [said: string, told: string])[] = [
  [
    'Error: YAML parse error on web/templates/a.yaml: error converting YAML to JSON: yaml: line 5: mapping values are not allowed in this context\n\nUse --debug flag to render out invalid YAML\n',
    'Error: YAML parse error on templates/a.yaml: error converting YAML to JSON: yaml: line 5: mapping values are not allowed in this context',
  ],
  [
    `Error: execution error at (web/templates/a.yaml:1:3): bad password: secret token ${M}\n\nvalues\n`,
    'Error: execution error at (templates/a.yaml:1:3): …',
  ],
  [
    `Error: web/templates/a.yaml:1:13\n  executing "web/templates/a.yaml" at <include "x" (dict "p" "${M}")>:\n    wrong type for value; expected string; got int\n`,
    'Error: templates/a.yaml:1:13 executing "templates/a.yaml" at … : wrong type for value; expected string; got int',
  ],
  [
    `Error: web/charts/lib/templates/_x.tpl:3:4: function "${M}" not defined`,
    'Error: charts/lib/templates/_x.tpl:3:4: function … not defined',
  ],
  [
    `Error: accumulating resources: accumulation err='accumulating resources from '../base/x.yaml': yaml: line 2: found ${M}'`,
    "Error: accumulating resources: accumulation err='accumulating resources from '../base/x.yaml': yaml: line 2: found …",
  ],
  [
    `Error: trouble configuring builtin PatchTransformer with config: \`\npatch: |-\n  a: ${M}\n\`: unable to parse SM or JSON patch from [password: ${M}]`,
    'Error: trouble configuring builtin … with config: … : unable to parse SM or JSON patch from …',
  ],
  [
    `lstat ${repository.root}/app/nope.yaml: no such file or directory`,
    'lstat app/nope.yaml: no such file or directory',
  ],
  ['lstat /etc/shadow: permission denied', 'lstat … permission …'],
  [`key: ${M}.yaml:12 12345 line ${M} c2VjcmV0 =${M}`, 'key: … line …'],
  ['', ''],
];

const words = suite('argocd: what is told of a tool');

for (const [said, told] of TOLD) {
  words(`is its own words: ${said.slice(0, 60).replaceAll('\n', ' ')}`, () =>
    assert.is(toldOf(said, repository), told),
  );
}

words('is bounded, however much it says', () => {
  for (const said of [
    '<'.repeat(1e6),
    `${'('.repeat(1e6)}x`,
    'error '.repeat(1e5),
    '`'.repeat(99_999),
    '.:'.repeat(1e5),
  ]) {
    assert.ok(toldOf(said, repository).length < 1000);
  }
});

words.run();
