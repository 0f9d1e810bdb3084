import type { EffectiveActivity, PrivacyDeclaration, Range } from '@tretten/schema';
import type { Grounds } from './grounds.ts';
import type { Messages, ParamsOf } from './messages.ts';
import type { Repairs } from './repair.ts';

/** A stretch of the file's text, and the value or key that it belongs to: `''` for what belongs to none, such as a comment. */
export interface TextPlace {
  readonly pointer: string;
  readonly target: 'key' | 'value';
  readonly range: Range;
  /** The file that the range is in, when it is another one than the document's. */
  readonly file?: string;
}

/** What a rule knows besides the node it checks. */
export interface RuleContext<M extends Messages> {
  readonly declaration: PrivacyDeclaration;
  /** Every activity with what `general` gives it; one made of `general` where there are none. */
  readonly activities: readonly EffectiveActivity[];
  /** The activity that the node belongs to, under scope `effective`. */
  readonly activity: EffectiveActivity | undefined;
  /** The date that the verdict holds for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** JSON pointer of the node in the document. */
  readonly pointer: string;
  /** The pointer with `*` in place of list indexes. */
  readonly path: string;
  /**
   * Reports a finding. `where` is a pointer from the node (`/text`), or from the root when it begins with `#`.
   * Where nothing stands there, the finding is placed at the key that should hold it. A stretch of text is reported
   * even where the structure is broken. Identity numbers in the parameters are masked. A rule that rests on
   * a register says how far the entry can be trusted.
   */
  report<Id extends keyof M & string>(
    ...finding: keyof ParamsOf<M[Id]> extends never
      ? [messageId: Id, params?: Record<string, never>, where?: string | TextPlace, more?: Repairs & Grounds]
      : [messageId: Id, params: ParamsOf<M[Id]>, where?: string | TextPlace, more?: Repairs & Grounds]
  ): void;
}
