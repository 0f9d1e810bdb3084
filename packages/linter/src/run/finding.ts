import type { Change, Range } from '@tretten/schema';
import type { SuggestedChange } from '../rule/repair.ts';
import type { Severity } from '../rule/severity.ts';

/** What a rule found, without a place in a text yet. */
export interface UnplacedFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
  /** JSON pointer of the value, or of the object that lacks it. */
  readonly pointer: string;
  /** `value`: the value at the pointer is meant; `key`: the object there lacks something, or the key itself is wrong. */
  readonly target: 'key' | 'value';
  readonly sources: readonly string[];
  /** The text that the rule itself points at; else the pointer tells it. */
  readonly range?: Range;
  /** The file that the range is in, when it is another one than the document's. */
  readonly file?: string;
  /** Changes that put the same statement in the right form. */
  readonly fix?: readonly Change[];
  /** Changes to choose from, each with another content. */
  readonly suggestions?: readonly SuggestedChange[];
}

/** What the linter found, as data; sentences are made by `describe`. */
export interface Finding extends UnplacedFinding {
  readonly range: Range;
}
