// Generated from https://w3id.org/tretten/v1/baseline.schema.json; do not edit.

/**
 * One finding, or several that cannot be told apart, so described that it is known again when lines move and items change places.
 */
export interface KnownFinding {
  /**
   * The file, from the folder of the baseline, with forward slashes.
   * @example `"personvern.yaml"`
   */
  readonly file: string;
  /**
   * The node of the declaration; items of lists are named by their id, or by `*` where they have none.
   * @example `"/processingActivities/nyhetsbrev/retention/*"`
   */
  readonly at: string;
  /**
   * The id of the rule.
   * @example `"retention-vague"`
   */
  readonly rule: string;
  /**
   * The id of the message.
   * @example `"formula"`
   */
  readonly message: string;
  /**
   * Made of the words that the message names, so that another text at the same place is another finding.
   * @example `"3f2a9c01b7de"`
   */
  readonly about: string;
  /**
   * How many there are; one unless stated.
   * @example `2`
   */
  readonly count?: number;
}

/**
 * The findings that stood when the check was taken into use, so that only new ones are reported. The command writes it, and only ever takes entries out.
 */
export interface Baseline {
  /**
   * The address of this schema, by which a reader knows which version of the baseline it holds.
   * @example `"https://w3id.org/tretten/v1/baseline.schema.json"`
   */
  readonly $schema: 'https://w3id.org/tretten/v1/baseline.schema.json';
  /**
   * What is known, sorted by file, place, rule and message, an entry a line.
   * @example `[]`
   */
  readonly findings: readonly KnownFinding[];
}
