/** Exceptions: for unusable input and wrong usage only. Findings carry everything else. */

/** Why an input could not be processed. */
export type InputErrorCode =
  | 'unreadable'
  | 'not-utf8'
  | 'binary'
  | 'yaml-syntax'
  | 'yaml-unsupported'
  | 'limit'
  | 'write-failed'
  | 'no-manifests'
  | 'not-an-object'
  | 'outside-repository'
  | 'render-failed';

/** Where it happened. */
export interface ErrorPlace {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly cause?: unknown;
}

/**
 * The input cannot be processed; nothing was written. Exit code 3.
 * The message is ready to print and holds no source text.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;
  readonly path: string;
  /** From 1; 0 where no place in the file is meant. */
  readonly line: number;
  /** From 1, in code points; 0 where no place in the file is meant. */
  readonly column: number;

  constructor(code: InputErrorCode, message: string, place: ErrorPlace) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    this.path = place.path;
    this.line = place.line ?? 0;
    this.column = place.column ?? 0;
  }
}

/** The command or an option is used wrongly. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Lines to paste, shown below the message as they are. Nothing in them comes from the user. */
  readonly example: string | undefined;

  constructor(message: string, { cause, example }: { readonly cause?: unknown; readonly example?: string } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.example = example;
  }
}
