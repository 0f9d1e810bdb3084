import type { Messages, Texts } from './messages.ts';
import type { Severity } from './severity.ts';

/** What `rules` lists and findings refer to: rules of law, of structure (the schema), of reading (the file) and of suppressions alike. */
export interface ListedRule {
  readonly id: string;
  readonly kind: 'law' | 'structure' | 'reading' | 'suppression';
  readonly title: Texts;
  readonly severity: Severity;
  readonly strict?: Severity;
  /** Empty for rules of structure and of reading. */
  readonly sources: readonly string[];
  readonly messages: Messages;
  readonly suggestions?: Readonly<Record<string, Texts>>;
  readonly since: string;
  /** The page that explains it, for a rule of a plug-in. */
  readonly url?: string;
  /**
   * `suppressions`: what the rule finds cannot be suppressed in a file or hidden by a baseline. `always`: nor can a
   * configuration change its severity.
   */
  readonly locked?: 'suppressions' | 'always';
}
