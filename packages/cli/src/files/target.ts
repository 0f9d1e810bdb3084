import type { DocumentFormat } from '@tretten/document';
import type { FailureCode } from '@tretten/schema/report';

/** A file to lint. */
export interface Target {
  /** As the report names it: relative to the working folder where it lies inside. */
  readonly path: string;
  readonly format: DocumentFormat;
  /** `named`: the user named this very file; `found`: it lay in a folder or matched a glob, and may be something else. */
  readonly by: 'named' | 'found';
}

/** What could not be linted, and why, in one sentence. */
export interface Unreadable {
  readonly path: string;
  readonly code: FailureCode;
  readonly message: string;
}
