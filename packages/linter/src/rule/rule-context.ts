import type { EffectiveActivity, PrivacyDeclaration } from '@tretten/schema';
import type { Messages, ParamsOf } from './messages.ts';
import type { Repairs } from './repair.ts';

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
   * Where nothing stands there, the finding is placed at the key that should hold it.
   */
  report<Id extends keyof M & string>(
    ...finding: keyof ParamsOf<M[Id]> extends never
      ? [messageId: Id, params?: Record<string, never>, where?: string, repairs?: Repairs]
      : [messageId: Id, params: ParamsOf<M[Id]>, where?: string, repairs?: Repairs]
  ): void;
}
