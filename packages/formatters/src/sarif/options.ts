import type { Change, Range, Severity } from '@tretten/schema/report';

/** One replacement in the text of a file, as `@tretten/document/edit` makes them. */
export interface SarifEdit {
  readonly range: Range;
  readonly text: string;
}

/** What the report does not tell of a rule. */
export interface SarifRuleDetails {
  /** The severity it has unless the user or a message says otherwise. */
  readonly severity: Severity;
  /** Why it exists, in the language of the report, in Markdown; paragraphs are parted by blank lines. */
  readonly explanation: string;
}

/** What formatSarif knows beside the report; both are optional. */
export interface SarifOptions {
  /**
   * The edits of a file's text that make changes of its value, in the order of the text, or undefined where there are
   * none. With it, fixes and suggestions become fixes that an editor can make.
   */
  readonly editsOf?: (path: string, changes: readonly Change[]) => readonly SarifEdit[] | undefined;
  /** More about a rule; without it, rules have the severity of their gravest finding and no explanation. */
  readonly ruleDetails?: (ruleId: string) => SarifRuleDetails | undefined;
}
