/** What the plugin says on standard error. Argo CD shows all of it to everybody who may see the application. */
import type { InputError } from '../../lib/errors.ts';
import { escaped } from '../../lib/findings.ts';
import type { Finding } from '../../lib/types.ts';
import type { Output } from '../io.ts';

/** Bytes of everything that is said. */
const MAX_TOLD = 8192;
/** Code units of one line. */
const MAX_LINE = 1200;
/** Bytes that are left for the last line. */
const RESERVE = 100;

/** Lines for standard error, escaped, each cut and all together bounded. */
export class Told {
  #text = '';
  #bytes = 0;
  #dropped = 0;

  /** Adds a line; control characters in it are escaped. */
  line(text: string): void {
    const line = `${escaped(text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…` : text)}\n`;
    const bytes = Buffer.byteLength(line);
    if (this.#dropped > 0 || this.#bytes + bytes > MAX_TOLD - RESERVE) {
      this.#dropped += 1;
      return;
    }
    this.#text += line;
    this.#bytes += bytes;
  }

  /** Adds findings: errors, then warnings. */
  findings(findings: readonly Finding[]): void {
    for (const wanted of ['error', 'warning'] as const) {
      for (const { path, line, column, severity, code, message } of findings) {
        if (severity === wanted) this.line(`${placeOf(path, line, column)}${severity}: ${message} [${code}]`);
      }
    }
  }

  /** Adds why the input could not be processed. */
  inputError({ path, line, column, message, code }: InputError): void {
    this.line(`${placeOf(path, line, column)}error: ${message} [${code}]`);
  }

  /** Writes what was said. */
  write(output: Output): void {
    const more = this.#dropped === 0 ? '' : `… and ${String(this.#dropped)} more\n`;
    if (this.#text + more !== '') output.write(this.#text + more);
  }
}

function placeOf(path: string, line: number, column: number): string {
  if (path === '') return '';
  return line === 0 ? `${path}: ` : `${path}:${String(line)}:${String(column)}: `;
}
