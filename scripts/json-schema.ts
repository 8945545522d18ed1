/** As much of JSON Schema as docs/output.schema.json uses; a keyword beyond that is an error. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $schema?: string;
  readonly title?: string;
}

const KEYWORDS: ReadonlySet<string> = new Set<keyof Schema>([
  '$ref',
  'type',
  'const',
  'enum',
  'pattern',
  'minimum',
  'properties',
  'required',
  'items',
  'anyOf',
  '$defs',
  '$schema',
  'title',
]);

interface Context {
  readonly root: Schema;
  /** Where the value is, for messages. */
  readonly at: string;
}

/** What is wrong with a value. A property that the schema does not name is wrong, too: it is not documented. */
export function errorsOf(value: unknown, schema: Schema, { root, at }: Context): readonly string[] {
  const unknown = Object.keys(schema).filter((keyword) => !KEYWORDS.has(keyword));
  if (unknown.length > 0) throw new Error(`keywords that this cannot check: ${unknown.join(', ')}`);
  if (schema.$ref !== undefined) return errorsOf(value, definition(schema.$ref, root), { root, at });
  if (schema.anyOf !== undefined) {
    const tried = schema.anyOf.map((one) => errorsOf(value, one, { root, at }));
    return tried.some((errors) => errors.length === 0) ? [] : tried.flat();
  }
  return [...ownErrors(value, schema).map((error) => `${at}: ${error}`), ...partErrors(value, schema, { root, at })];
}

export function definition(reference: string, root: Schema): Schema {
  const found = root.$defs?.[reference.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`there is no ${reference}`);
  return found;
}

function ownErrors(value: unknown, schema: Schema): readonly string[] {
  const errors: string[] = [];
  const is = { object: isObject(value), array: Array.isArray(value), string: typeof value === 'string' };
  if (schema.type === 'integer' ? !Number.isInteger(value) : schema.type !== undefined && !is[schema.type])
    errors.push(`is no ${String(schema.type)}`);
  if ('const' in schema && value !== schema.const) errors.push(`is not ${String(schema.const)}`);
  if (schema.enum?.includes(value) === false) errors.push(`is none of ${schema.enum.join(', ')}`);
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'su').test(String(value)))
    errors.push(`does not match ${schema.pattern}`);
  if (schema.minimum !== undefined && Number(value) < schema.minimum) errors.push('is too small');
  return errors;
}

function partErrors(value: unknown, schema: Schema, { root, at }: Context): readonly string[] {
  const { items, properties = {}, required = [] } = schema;
  if (items !== undefined && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => errorsOf(item, items, { root, at: `${at}[${String(index)}]` }));
  }
  if (schema.type !== 'object' || !isObject(value)) return [];
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}: ${name} is missing`);
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const one = properties[name];
    return one === undefined
      ? [`${at}: ${name} is not documented`]
      : errorsOf(part, one, { root, at: `${at}.${name}` });
  });
  return [...missing, ...parts];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
