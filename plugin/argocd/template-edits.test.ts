import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { callsIn } from './template-calls.ts';
import { editTemplate } from './template-edits.ts';

const edits = suite('argocd: templates with another time and order');

const UP = '(toDate `2006-01-02T15:04:05Z07:00` `2001-02-03T04:05:06Z`)';

/** A template, and how it is edited in both ways. */
const ROWS: readonly (readonly [template: string, up: string, down: string])[] = [
  ['{{ keys .a }}', '{{ keys .a | sortAlpha }}', '{{ keys .a | sortAlpha | reverse }}'],
  ['{{- .a | keys -}}', '{{- .a | keys | sortAlpha -}}', '{{- .a | keys | sortAlpha | reverse -}}'],
  ['{{ keys (a .b) | join "|" }}', '{{ keys (a .b) | sortAlpha | join "|" }}', ''],
  ['{{ f (keys .a) (x) }}', '{{ f (keys .a | sortAlpha) (x) }}', '{{ f (keys .a | sortAlpha | reverse) (x) }}'],
  ['x{{ values .a }}{{ keys .b }}', 'x{{ values .a }}{{ keys .b | sortAlpha }}', ''],
  ['{{ values .a | first }}', '{{ values .a | first }}', '{{ values .a | reverse | first }}'],
];

const SAME: readonly string[] = [
  '{{ keys .a | sortAlpha }}{{ .a | keys | len }}{{ sortAlpha (keys .a) }}',
  '{{ .Values.now }}{{ $now }}{{ "now" }}{{ `keys` }}{{/* now */}}{{ include "now" . }}',
  'now, keys and values',
  '{{ now',
  '{{ .a.keys }}{{ $.Values.values }}{{ "}}" }}',
];

for (const [template, up, down] of ROWS) {
  edits(template, () => {
    assert.is(editTemplate(template, 'up'), up);
    if (down !== '') assert.is(editTemplate(template, 'down'), down);
  });
}

edits('the time is another one in each way', () => {
  const template = '{{ now | date "2006" }}{{ (now).Year }}';
  assert.is(editTemplate(template, 'up'), `{{ ${UP} | date "2006" }}{{ (${UP}).Year }}`);
  assert.not.equal(editTemplate(template, 'up'), editTemplate(template, 'down'));
});

for (const template of SAME) {
  edits(`stays: ${template}`, () => {
    for (const way of ['up', 'down'] as const) assert.is(editTemplate(template, way), template);
  });
}

edits('a template made to be slow takes no longer than its size', () => {
  const most = 1 << 19;
  for (const piece of ['keys ', '/* ', String.raw`\"`, '`', 'now ', '{{ ', '(', ' ', 'values | ', '"" ']) {
    const body = piece.repeat(most / piece.length);
    for (const template of [`{{ ${body} }}`, `{{ ${body}`, `{{ "${body} }}`]) {
      assert.ok(editTemplate(template, 'down').length >= template.length);
      callsIn([true, false].map((isTemplate) => ({ isTemplate, text: template })));
    }
  }
});

edits.run();
