/** The JSON Schema of the functionConfig, made from the table of options. */
import { FUNCTION_OPTIONS, OPTIONS, camelCase } from '../lib/options.ts';
import type { OptionRow } from '../lib/options.ts';

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'array', items: TEXT } as const;
const PAIRS = { type: 'object', additionalProperties: TEXT } as const;

/** Options that a function takes, by the names of their fields. */
export const FIELD_ROWS: readonly (readonly [string, OptionRow])[] = [...OPTIONS, ...FUNCTION_OPTIONS].map((row) => [
  camelCase(row.name),
  row,
]);

function typeOf({ type, choices = [] }: OptionRow): object {
  switch (type) {
    case 'boolean':
    case 'bool-string':
      return { type: 'boolean' };
    case 'choice':
      return { enum: choices };
    case 'list':
    case 'paths':
      return { anyOf: [TEXT, TEXTS] };
    case 'repeat':
      return { anyOf: [TEXT, TEXTS, PAIRS] };
    default:
      return TEXT;
  }
}

/** The schema as it is published. */
export function functionConfigSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'functionConfig of rollstamp-krm',
    type: 'object',
    required: ['apiVersion', 'kind'],
    additionalProperties: false,
    properties: {
      apiVersion: { const: 'rollstamp.io/v1alpha1' },
      kind: { enum: ['Rollstamp', 'RollstampCheck'] },
      metadata: { type: 'object' },
      ...Object.fromEntries(FIELD_ROWS.map(([name, row]) => [name, { description: row.help, ...typeOf(row) }])),
    },
  };
}
