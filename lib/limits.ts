/** What one run may cost. SPEC §11; checked before the work, each with a message of its own. */

const MIB = 1024 * 1024;

export const LIMITS: Readonly<
  Record<'input' | 'document' | 'scalar' | 'nesting' | 'aliases' | 'aliasedNodes' | 'patterns' | 'annotations', number>
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
  /** Bytes of all annotations of one object. Kubernetes: TotalAnnotationSizeLimitB. */
  annotations: 256 * 1024,
};
