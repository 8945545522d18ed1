/** Differences as files, with how to see each of them again. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mode } from './mode.ts';
import type { Found } from './run.ts';

interface Kept {
  readonly mode: Mode;
  readonly seed: number;
  readonly found: Found;
  readonly small: Found;
}

/** A folder for them, made by the first one that is kept. */
export class Keeper {
  #folder: string | undefined;

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Answers the folder of the difference. */
  keep({ mode, seed, found, small }: Kept): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'rollstamp-differences-'));
    const { index } = found.input;
    const folder = join(this.#folder, `${mode.name}-${String(seed)}-${String(index)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'small.yaml'), small.input.text, mode.encoding);
    writeFileSync(join(folder, 'whole.yaml'), found.input.text, mode.encoding);
    const repeat = `npm run fuzz -- --only ${mode.name} --seed ${String(seed)} --start ${String(index)} --documents 1`;
    const lines = [
      small.difference.kind,
      small.difference.detail,
      '',
      'whole.yaml was made, and is made again, by',
      repeat,
    ];
    writeFileSync(join(folder, 'README.txt'), `${lines.join('\n')}\n`);
    return folder;
  }
}
