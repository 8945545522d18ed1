/** One application to render, and what a render gives. */
import type { InputFile } from '../../lib/types.ts';
import type { Io } from '../io.ts';
import type { Children } from './child.ts';
import type { Repository } from './paths.ts';
import type { Request } from './request.ts';

export interface Application {
  readonly repository: Repository;
  readonly request: Request;
  readonly env: Io['env'];
  readonly children: Children;
}

export interface Rendered {
  readonly files: readonly InputFile[];
  /** Each renders once more. Left out or empty where the result is the same each time. */
  readonly again?: readonly (() => Promise<InputFile>)[];
}
