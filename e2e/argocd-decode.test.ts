/** How Argo CD reads what a plugin prints: the decoder of the tests against kubectl, and against Argo CD's own server. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from './cmp/decode.ts';
import { ROWS, yamlOf } from './cmp/rows.ts';
import type { Row } from './cmp/rows.ts';
import { SERVERS, startSidecar } from './cmp/sidecar.ts';
import { folderOf, run } from './shell.ts';
import { tool } from './tools.ts';

const test = suite('decoder');

function dataOf(objects: readonly string[]): readonly unknown[] {
  return objects.map((object) => (JSON.parse(object) as { readonly data?: unknown } | null)?.data);
}

/** What kubectl reads, which has the decoder that Argo CD has. Nothing, where it refuses. */
function readByKubectl(text: string): readonly unknown[] | undefined {
  const command = [tool('kubectl'), 'annotate', '--local', '--filename=-', '--output=json', 'x=y'];
  const { code, stdout } = run(command, { cwd: folderOf(), input: text });
  return code === 0 ? dataOf(stdout.split(/(?<=^\}\n)/m)) : undefined;
}

for (const { name, text, data, notForKubectl } of ROWS) {
  test(`${name}: the decoder of the tests`, () => {
    if (data === undefined) assert.throws(() => decode(text), /^failed to unmarshal manifest: /);
    else assert.equal(dataOf(decode(text)), data);
  });

  if (notForKubectl !== undefined) continue;
  test(`${name}: kubectl`, () => {
    assert.equal(readByKubectl(text), data);
  });
}

test('whole numbers keep all their digits', () => {
  for (const digits of ['9007199254740993', '12345678901234567890']) {
    assert.match(decode(yamlOf(`{a: ${digits}}`)).join(''), `"a":${digits}}`);
  }
});

for (const { name: server, command } of SERVERS) {
  test(`${server} reads every row so`, async () => {
    const sidecar = await startSidecar({
      command,
      plugin: `kind: ConfigManagementPlugin
metadata:
  name: echo
spec:
  generate:
    command: [node, -e, 'process.stdout.write(process.env.ARGOCD_ENV_TEXT)']
`,
    });
    const outcome = async ({ text }: Row): Promise<readonly unknown[] | string> => {
      try {
        return dataOf(
          await sidecar.generate(
            { repository: folderOf({ a: '' }), path: '.', env: { TEXT: text } },
            { timeout: 5000 },
          ),
        );
      } catch (error) {
        return (error as Error).message;
      }
    };
    try {
      for (const row of ROWS) {
        const read = await outcome(row);
        if (row.data === undefined) assert.match(String(read), /error generating manifests: .*unmarshal/, row.name);
        else assert.equal(read, row.data, row.name);
      }
    } finally {
      await sidecar.stop();
    }
  });
}

test.run();
