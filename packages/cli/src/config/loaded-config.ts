import type { Document } from '@tretten/document';
import type { Rule } from '@tretten/linter';
import type { Configuration } from '@tretten/schema/config';

/** A configuration that was found and is right. */
export interface LoadedConfig {
  /** As messages and reports name it: from the working folder where it lies inside. */
  readonly path: string;
  /** The absolute folder that its globs and paths count from. */
  readonly folder: string;
  readonly value: Configuration;
  /** The file as it was read; absent for one that was run. */
  readonly document?: Document;
  /** The rules of its plug-ins, under their full names. */
  readonly rules: readonly Rule[];
}
