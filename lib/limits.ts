/** What one run may cost. SPEC §11; checked before the work, each with a message of its own. */

const MIB = 1024 * 1024;

export const LIMITS: Readonly<
  Record<
    | 'input'
    | 'document'
    | 'scalar'
    | 'nesting'
    | 'aliases'
    | 'aliasedNodes'
    | 'patterns'
    | 'patternSteps'
    | 'patternMatches'
    | 'annotations'
    | 'findings',
    number
  >
> = {
  /** Bytes of all files together. */
  input: 256 * MIB,
  /** Code units of one document. */
  document: 64 * MIB,
  /** Code units of one scalar; the API server stops at about 1 MiB for a whole object. */
  scalar: 8 * MIB,
  /** Collections inside one another. */
  nesting: 100,
  /** Aliases expanded in one document. */
  aliases: 10_000,
  /** Nodes reached through aliases in one document. */
  aliasedNodes: 1_000_000,
  /** Patterns in one annotation. */
  patterns: 1_000,
  /** Steps of the pattern engine in one run. A thousand patterns against ten thousand names take a fifth of them. */
  patternSteps: 1_000_000_000,
  /** Pairs of a workload and a source that named lists bring together, in one run: each is a stamp, or could be one. */
  patternMatches: 1_000_000,
  /** Bytes of all annotations of one object. Kubernetes: TotalAnnotationSizeLimitB. */
  annotations: 256 * 1024,
  /** Findings of one code and severity that are told of one set. The rest is counted. */
  findings: 1_000,
};
