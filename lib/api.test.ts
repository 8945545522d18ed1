/** What callers of the library may do with the files that they give. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stamp } from './api.ts';

const SOURCE = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\ndata: {a: b}\n';

function workload(env: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {reloader.stakater.com/auto: "true"}
spec:
  template:
    metadata: {}
    spec:
      containers:
        - name: web
          envFrom: [{configMapRef: {name: app}}]
${env}`;
}

const VARIABLE = `          env: [{name: STAKATER_APP_CONFIGMAP, value: "${'0'.repeat(40)}"}]\n`;

const test = suite('api');

test('stamps a file that is given twice as two files', () => {
  const file = { path: 'a.yaml', text: `${workload('')}---\n${SOURCE}` };
  const expected = stamp(file).files[0]?.text;
  const texts = stamp([file, file]).files.map(({ text }) => text);
  assert.match(expected ?? '', 'configmap.rollstamp.io/app');
  assert.equal(texts, [expected, expected]);
});

test('sees what became of a text since the call before', () => {
  const file = { path: 'a.yaml', text: `${workload('')}---\n${SOURCE}` };
  stamp(file);
  file.text = `\n\n${workload(VARIABLE)}---\n${SOURCE}`;
  const fresh = stamp({ ...file });
  const again = stamp(file);
  assert.not.match(fresh.files[0]?.text ?? '', 'STAKATER');
  assert.is(again.files[0]?.text, fresh.files[0]?.text);
  assert.equal(again.workloads, fresh.workloads);
});

test.run();
