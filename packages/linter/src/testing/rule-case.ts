import type { Preset } from '../presets.ts';
import type { Severity } from '../rule/severity.ts';

/** What a case expects of one finding; what is not named is not compared. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly pointer: string;
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One row of a rule's table: a fragment of a declaration (`$schema` and `language: nb` are added). */
export interface RuleCase {
  readonly name: string;
  readonly declaration: Record<string, unknown>;
  /** Default: none. */
  readonly findings?: readonly ExpectedFinding[];
  readonly preset?: Preset;
  /** Default 2026-11-21. */
  readonly asOf?: string;
}
