/** Findings and errors as text, JSON or workflow commands of GitHub. SPEC §7. */
import type { InputError } from '../lib/errors.ts';
import { escaped } from '../lib/findings.ts';
import type { Finding, Severity } from '../lib/types.ts';
import { paint } from './colour.ts';
import type { Colour } from './colour.ts';
import type { Io } from './io.ts';
import type { Format } from './request.ts';

export interface PrintContext {
  readonly io: Io;
  readonly format: Format;
}

const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Prints findings to standard error; `quiet` keeps errors only. JSON is printed by the command as a whole. */
export function printFindings(
  findings: readonly Finding[],
  { io, format, quiet }: PrintContext & { readonly quiet: boolean },
): void {
  if (format === 'json') return;
  const kept = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const lines = kept.map((finding) => (format === 'github' ? workflowCommand(finding) : line(finding, io)));
  if (lines.length > 0) io.stderr.write(`${lines.join('\n')}\n`);
}

/** `FILE:LINE:COL: severity: message [code]`. */
function line({ path, line: row, column, severity, message, code }: Finding, io: Io): string {
  return `${placeOf({ path, line: row, column })}${paint(io.stderr, io.env)(severity, COLOURS[severity])}: ${message} [${code}]`;
}

function placeOf({
  path,
  line: row,
  column,
}: {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}): string {
  if (path === '') return '';
  return row === 0 ? `${escaped(path)}: ` : `${escaped(path)}:${String(row)}:${String(column)}: `;
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** A workflow command that annotates the place. */
export function workflowCommand({ path, line: row, column, severity, message, code }: Finding): string {
  const place = path === '' ? [] : [`file=${property(path)}`];
  const position = row === 0 ? [] : [`line=${String(row)}`, `col=${String(column)}`];
  return `::${COMMANDS[severity]} ${[...place, ...position, `title=rollstamp ${property(code)}`].join(',')}::${data(message)}`;
}

/** The escapes of workflow commands; other control characters are no better in a log than on a terminal. */
function data(text: string): string {
  const safe = text.replace(/[^\r\n]+/g, escaped);
  return safe.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** An input error as the finding that it would be. */
function toFinding({ code, message, path, line: row, column }: InputError): Finding {
  return { code, severity: 'error', message, path, line: row, column };
}

/** A result as JSON. */
export function toJson(result: object): string {
  return `${harmlessJson(JSON.stringify(result, null, 2))}\n`;
}

/** JSON leaves some characters as they are that a terminal or a log obeys; here they are escaped, too. */
export function harmlessJson(json: string): string {
  const isObeyed = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]|#(?=#\w*\[)/gu;
  return json.replace(isObeyed, (character) => character.split('').map(toUnicodeEscape).join(''));
}

function toUnicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Prints why the input could not be processed. Nothing else was printed or written. */
export function printInputError(error: InputError, { io, format }: PrintContext): void {
  if (format === 'json') {
    io.stderr.write(toJson({ version: 1, result: 'input-error', findings: [toFinding(error)] }));
  } else {
    printFindings([toFinding(error)], { io, format, quiet: true });
  }
}

/** `2 errors, 1 warning`; empty where there is neither. */
export function countsOf(findings: readonly Finding[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => {
      const found = findings.filter((finding) => finding.severity === severity);
      return [found.reduce((sum, { more = 1 }) => sum + more, 0), severity] as const;
    })
    .filter(([count]) => count > 0)
    .map(([count, word]) => plural(count, word))
    .join(', ');
}

export function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
