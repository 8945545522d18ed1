/** What a generated set is made of. */

/** What the workloads of a set are. */
type Mix = 'deployments' | 'mixed';

/** How the manifests of a set are put together. */
export type Shape = 'stream' | 'json' | 'list' | 'json-list' | 'resource-list';

/** Shares go from 0 to 1 and count applications. */
export interface SetSpec {
  readonly seed: number;
  /** Manifests: four for each application, a ConfigMap, a Secret, a Service and a workload. */
  readonly documents: number;
  readonly mix: Mix;
  readonly shape: Shape;
  readonly files: 'one' | 'one for each document';
  readonly lineEnd: '\n' | '\r\n';
  /** Bytes of the values of a ConfigMap, about. */
  readonly configMapBytes: number;
  /** ConfigMaps whose text is not ASCII. */
  readonly nonAscii: number;
  /** Labels, annotations and resources as flow mappings. */
  readonly flow: number;
  /** Keys of labels, annotations and data in double quotes. */
  readonly quotedKeys: number;
  /** Workloads with values that need a backslash. */
  readonly backslashes: number;
  /** Workloads that opted in, spread evenly: exactly that share, rounded down. */
  readonly optedIn: number;
  /** `named` puts everything into one namespace, and each workload names its own sources and those of the one before. */
  readonly rule: 'auto' | 'named';
}

/** Deployments that all opted in with `auto`, as plain YAML. 20,000 documents of it are 22 MB. */
const PLAIN: SetSpec = {
  seed: 1,
  documents: 20_000,
  mix: 'deployments',
  shape: 'stream',
  files: 'one',
  lineEnd: '\n',
  configMapBytes: 700,
  nonAscii: 0,
  flow: 0,
  quotedKeys: 0,
  backslashes: 0,
  optedIn: 1,
  rule: 'auto',
};

/** The plain set with something else about it. */
export function specOf(changes: Partial<SetSpec>): SetSpec {
  return { ...PLAIN, ...changes };
}
