/** What a command sees of the world. Tests pass their own. */

export interface Output {
  readonly isTTY: boolean;
  write(text: string): void;
}

export interface Io {
  readonly stdin: {
    readonly isTTY: boolean;
    /** Everything up to the end; rejects with InputError `limit` beyond `limit` bytes. */
    read(limit: number): Promise<Uint8Array>;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, for progress only. */
  readonly now: () => number;
}
