import type { Change } from '@tretten/schema';

/** What a rule offers to do about a finding. Paths of the changes are given as the place of the finding is. */
export interface Repairs {
  /** Safe: the declaration says the same as before, in the right form. `--fix` makes these changes. */
  readonly fix?: readonly Change[];
  /** For a person to choose from, since the declaration would say what it did not say before. */
  readonly suggestions?: readonly SuggestedChange[];
}

/** Changes that would settle a finding, and which of the rule's sentences tells what they do. */
export interface SuggestedChange {
  readonly suggestionId: string;
  readonly changes: readonly Change[];
}
