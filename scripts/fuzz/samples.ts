/** Texts to change: a few of our own, the fixtures, and real manifests where the folder with them is there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findShared } from '../../fixtures/shared.ts';
import suite from '../../fixtures/yaml-test-suite/cases.json' with { type: 'json' };

const OWN: readonly string[] = [
  `# The usual style
apiVersion: v1
kind: ConfigMap
metadata:
  name: cfg
  namespace: shop
  annotations:
    note: "quoted: yes"
  labels: {app: web, tier: 'front'}
data:
  plain: value
  number: "8080"
  app.yaml: |
    server:
      port: 8080

    # a comment that is content
    list:
    - a
    - b
  folded: >-
    some words
    on lines

      more indented
    end
  kept: |+
    text

  empty: ""
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  annotations: {reloader.stakater.com/auto: "true"}
spec:
  replicas: 2
  template:
    metadata:
      annotations:
        prometheus.io/port: "8080"
    spec:
      containers:
      - name: web
        image: nginx:1.27
        command: ["sh", "-c", "exec nginx -g 'daemon off;'"]
        envFrom:
        - configMapRef: {name: cfg}
        env:
        - name: PASSWORD
          valueFrom:
            secretKeyRef:
              name: db
              key: password
              optional: true
`,
  `apiVersion: v1
kind: Secret
metadata:
  name: db
type: Opaque
data:
  password: czNjcjN0
  cert: |
    LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t
    LS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQ==
stringData:
  url: "postgres://u:p@db/\\
    shop?sslmode=off"
  two: 'it''s
    here'
  script: >
    a
    b
`,
  `common: &common
  a: "1"
  b: two
other: &other {c: three}
apiVersion: v1
kind: ConfigMap
metadata: {name: cfg, annotations: {<<: *common, b: own}}
data:
  <<: [*common, *other]
  c: own
`,
  `{
  "apiVersion": "v1",
  "kind": "List",
  "items": [
    {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "cfg"}, "data": {"a": "x\\ny \\u00e9 \\/"}},
    {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"},
      "spec": {"template": {"spec": {"containers": [{"name": "c", "envFrom": [{"configMapRef": {"name": "cfg"}}]}]}}}}
  ]
}
`,
  `apiVersion: batch/v1
kind: CronJob
metadata:
    name: job
spec:
    jobTemplate:
        spec:
            template:
                spec:
                    containers:
                    -   name: job
                        args: [
                            "a",   # first
                            b
                        ]
                        volumeMounts:
                          - {name: v, mountPath: /v}
                    volumes:
                      - name: v
                        projected:
                            sources:
                              - configMap: {name: cfg, items: [{key: a, path: a}]}
                              - secret:
                                    name: db
`,
];

/** Only texts of this size are worth a try: a change in a longer one is mostly in what nobody reads. */
const MAX_LENGTH = 4000;

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

function textsBelow(folder: string, matches: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => matches.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The documents of real manifests that take part. */
function realManifests(): readonly string[] {
  const corpus = findShared('corpus', 'no real manifests are changed');
  if (corpus === undefined) return [];
  return textsBelow(corpus, /^(?!yaml-test-suite).*\.yaml$/)
    .flatMap((text) => text.split(/^---\n/m))
    .filter((text) => /^kind: (?:ConfigMap|Secret|Deployment|StatefulSet|DaemonSet)$/m.test(text));
}

/** Manifests, small ones, our own more often than others. */
export function readSamples(): readonly string[] {
  const found = [...realManifests(), ...textsBelow(FIXTURES, /^stamp\W.*input\.(?:yaml|json)$/)];
  return [...OWN, ...OWN, ...OWN, ...found.filter(({ length }) => length <= MAX_LENGTH)];
}

/** Everything that there is: manifests of all sizes, and every text of the YAML Test Suite. */
export function readAllSamples(): readonly string[] {
  const fixtures = textsBelow(FIXTURES, /\.(?:ya?ml|json)$/);
  return [...new Set([...OWN, ...fixtures, ...Object.values(suite), ...realManifests()])];
}
