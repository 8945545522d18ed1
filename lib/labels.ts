/**
 * Label selectors as k8s.io/apimachinery/pkg/labels parses and matches them, with the older spelling that Reloader's
 * flags still take (`k:v`, `k:*`, `k=*`).
 */
import { parseInt64 } from './go-values.ts';

/** One condition on one label. `=` and `==` are `in` with one value, `!=` is `notin` with one. */
type Requirement =
  | { readonly operator: 'in' | 'notin'; readonly key: string; readonly values: readonly string[] }
  | { readonly operator: 'exists' | 'absent'; readonly key: string }
  | { readonly operator: 'above' | 'below'; readonly key: string; readonly limit: bigint };

/** Every requirement must hold. An empty selector matches everything. */
export type Selector = readonly Requirement[];

const FORMS = 'k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas';

/** A label selector cannot be read. The message is ready to print: what is wrong, what is allowed. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';
}

/** What names most Kubernetes objects: a DNS-1123 subdomain of at most 253 characters. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && SUBDOMAIN.test(text);
}

const SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
const LABEL = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const MAX_LABEL = 63;

/**
 * Reads a selector from the values of a flag, which are joined with commas.
 *
 * @param parts - each one requirement or several. The older spelling is looked for between any two commas, even inside
 *   parentheses, because Reloader sees its flags only after pflag has split them.
 * @throws SelectorError where Reloader would not start.
 */
export function parseSelector(parts: readonly string[]): Selector {
  const text = parts
    .flatMap((part) => part.split(','))
    .map(withoutOldSpelling)
    .join(',');
  const tokens = new Tokens(text);
  const requirements: Requirement[] = [];
  if (tokens.peek() === '') return requirements;
  for (;;) {
    requirements.push(readRequirement(tokens));
    const token = tokens.take();
    if (token === '') return requirements;
    if (token !== ',') tokens.fail(token, 'a comma or the end');
  }
}

/** Reloader's rewriting, odd corners included: what follows a second `:` is dropped, and `=*` beats `:`. */
function withoutOldSpelling(part: string): string {
  const [byEquals = '', equalsValue] = part.split('=');
  if (equalsValue === '*') return byEquals;
  const [byColon = '', colonValue] = part.split(':');
  if (colonValue === undefined) return part;
  return colonValue === '*' ? byColon : `${byColon}=${colonValue}`;
}

/** The words and signs of a selector; the empty string is its end. */
class Tokens {
  readonly #text: string;
  readonly #pattern = /[ \t\r\n]*(==|!=|[=!(),<>]|[^=!(),<> \t\r\n]+|$)/y;
  #next: string;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#scan();
  }

  #scan(): string {
    return this.#pattern.exec(this.#text)?.[1] ?? '';
  }

  peek(): string {
    return this.#next;
  }

  take(): string {
    const token = this.#next;
    this.#next = token === '' ? '' : this.#scan();
    return token;
  }

  fail(found: string, expected: string): never {
    const what = found === '' ? 'the end' : JSON.stringify(found);
    throw new SelectorError(
      `the label selector ${JSON.stringify(this.#text)} has ${what} where ${expected} is expected; allowed are ${FORMS}`,
    );
  }
}

function isWord(token: string): boolean {
  return !/^(?:[=!(),<>].*)?$/.test(token);
}

function readRequirement(tokens: Tokens): Requirement {
  const isNegated = tokens.peek() === '!';
  if (isNegated) tokens.take();
  const key = tokens.take();
  if (!isWord(key)) tokens.fail(key, 'a label key');
  checkKey(key);
  if (isNegated) return { operator: 'absent', key };
  if (tokens.peek() === '' || tokens.peek() === ',') return { operator: 'exists', key };
  const operator = tokens.take();
  switch (operator) {
    case 'in':
    case 'notin':
      return { operator, key, values: readSet(tokens, key) };
    case '=':
    case '==':
      return { operator: 'in', key, values: [readValue(tokens, key)] };
    case '!=':
      return { operator: 'notin', key, values: [readValue(tokens, key)] };
    case '>':
    case '<':
      return { operator: operator === '>' ? 'above' : 'below', key, limit: readLimit(tokens, key) };
    default:
      return tokens.fail(operator, 'an operator');
  }
}

/** `in` and `notin` are words here: `env in (in,notin)` is fine. */
function readValue(tokens: Tokens, key: string): string {
  if (tokens.peek() === '' || tokens.peek() === ',') return '';
  const value = tokens.take();
  if (!isWord(value)) tokens.fail(value, 'a label value');
  return checkValue(key, value);
}

function readLimit(tokens: Tokens, key: string): bigint {
  const value = readValue(tokens, key);
  const limit = parseInt64(value);
  if (limit !== undefined) return limit;
  throw new SelectorError(
    `label ${key} is compared with ${JSON.stringify(value)}; > and < take a whole number of at most 64 bits`,
  );
}

/** Between two commas nothing stands for the empty value, as does `()`. */
function readSet(tokens: Tokens, key: string): readonly string[] {
  const open = tokens.take();
  if (open !== '(') tokens.fail(open, '"("');
  const values: string[] = [];
  for (;;) {
    values.push(isWord(tokens.peek()) ? checkValue(key, tokens.take()) : '');
    const token = tokens.take();
    if (token === ')') return values;
    if (token !== ',') tokens.fail(token, 'a comma or ")"');
  }
}

function checkKey(key: string): void {
  const parts = key.split('/');
  const name = parts.at(-1) ?? '';
  const prefix = parts.length > 1 ? parts.slice(0, -1).join('/') : undefined;
  if (!isLabel(name) || (prefix !== undefined && !isDnsSubdomain(prefix))) {
    throw new SelectorError(
      `${JSON.stringify(key)} is no label key; a key is 1 to 63 letters, digits, -, _ and ., with a letter or digit at both ends, and may follow a DNS name and a slash, like example.com/team`,
    );
  }
}

function checkValue(key: string, value: string): string {
  if (isLabel(value)) return value;
  throw new SelectorError(
    `${JSON.stringify(value)} is no value for label ${key}; a value is at most 63 letters, digits, -, _ and ., with a letter or digit at both ends`,
  );
}

function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL && LABEL.test(text);
}

/** True where every requirement holds. A label that is absent satisfies `notin` and `!=`, and no comparison. */
export function matchesSelector(selector: Selector, labels: ReadonlyMap<string, string>): boolean {
  return selector.every((requirement) => holds(requirement, labels.get(requirement.key)));
}

function holds(requirement: Requirement, value: string | undefined): boolean {
  switch (requirement.operator) {
    case 'exists':
      return value !== undefined;
    case 'absent':
      return value === undefined;
    case 'in':
      return value !== undefined && requirement.values.includes(value);
    case 'notin':
      return value === undefined || !requirement.values.includes(value);
    case 'above':
    case 'below': {
      const number = value === undefined ? undefined : parseInt64(value);
      if (number === undefined) return false;
      return requirement.operator === 'above' ? number > requirement.limit : number < requirement.limit;
    }
  }
}
