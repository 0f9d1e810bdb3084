// Generated from https://w3id.org/tretten/v1/report.schema.json; do not edit.

/**
 * The program that made the report.
 */
export interface Tool {
  /**
   * The name of the program.
   * @example `"tretten"`
   */
  readonly name: 'tretten';
  /**
   * The version of the program; another version may find more.
   * @example `"0.1.0"`
   */
  readonly version: string;
  /**
   * Where a person can read about the program.
   * @example `"https://w3id.org/tretten"`
   */
  readonly url: WebAddress;
}

/** All values of {@link ReportLanguage}, in display order. */
export const REPORT_LANGUAGES = ['nb', 'nn', 'en'] as const;

/**
 * A language of messages: Norwegian bokmål, Norwegian nynorsk or English.
 */
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/**
 * A rule that occurs among the findings.
 */
export interface RuleSummary {
  /**
   * What the rule asks for, in one line, in the language of the report.
   * @example `"Retten til å klage til Datatilsynet skal stå i erklæringen"`
   */
  readonly title: string;
  /**
   * The provisions the rule builds on; empty for a rule about form, such as the syntax of the file.
   * @example `["GDPR 13(2)(d)","GDPR 14(2)(e)"]`
   */
  readonly sources: Sources;
  /**
   * The page that explains the rule.
   * @example `"https://w3id.org/tretten/rules/complaint-right-required"`
   */
  readonly url: WebAddress;
}

/**
 * One file that was read: what was found in it and how far it answers articles 13 and 14.
 */
export interface FileReport {
  /**
   * The file as the caller named it, with forward slashes; relative to the working directory where it can be.
   * @example `"examples/balsfjord/balsfjord.yaml"`
   */
  readonly path: string;
  /**
   * How the file was read; absent when its text was not read in any format.
   * @example `"yaml"`
   */
  readonly format?: FileFormat;
  /**
   * What the declaration calls itself: its title, or else the controller's name; absent when it gives neither.
   * @example `"Balsfjord kommune"`
   */
  readonly name?: string;
  /**
   * What was found in the file; an empty list when there is nothing to remark.
   * @example `[]`
   */
  readonly findings: readonly Finding[];
  /**
   * What was found as well, but somebody has decided to live with; absent when there is nothing.
   * @example `[]`
   */
  readonly suppressed?: readonly SuppressedFinding[];
  /**
   * Element by element of articles 13 and 14, what the declaration answers; absent when the file could not be read as a declaration.
   * @example `[{"provision":"13(1)(a)","title":"Behandlingsansvarlig og kontaktopplysninger","status":"satisfied","pointers":["/controller"],"rules":[]}]`
   */
  readonly coverage?: readonly CoverageEntry[];
  /**
   * The findings of this file counted.
   * @example `{"errors":1,"warnings":3,"infos":0}`
   */
  readonly summary: FileSummary;
}

/** All values of {@link FileFormat}, in display order. */
export const FILE_FORMATS = ['json', 'yaml', 'typescript'] as const;

/**
 * A format in which a declaration may be written.
 */
export type FileFormat = (typeof FILE_FORMATS)[number];

/**
 * One thing to mend, with its place, its reason and its remedy.
 */
export interface Finding {
  /**
   * The rule that made the finding; never translated and never reused.
   * @example `"complaint-right-required"`
   */
  readonly ruleId: RuleId;
  /**
   * Which of the rule's messages this is; with `params` enough to say it in another language.
   * @example `"missing"`
   */
  readonly messageId: string;
  /**
   * How serious the finding is.
   * @example `"error"`
   */
  readonly severity: Severity;
  /**
   * What is wrong, in the language of the report.
   * @example `"Erklæringen sier ikke at man kan klage til Datatilsynet."`
   */
  readonly message: string;
  /**
   * What to do about it, in the language of the report.
   * @example `"Legg til `complaint` med en setning om retten til å klage."`
   */
  readonly remedy: string;
  /**
   * The values that the message is made with; never a national identity number.
   * @example `{"activity":"Jobbsøknader","days":30}`
   */
  readonly params: Params;
  /**
   * The provisions that this finding builds on; empty for a finding about form.
   * @example `["GDPR 13(2)(d)","GDPR 14(2)(e)","GDPR 77(1)"]`
   */
  readonly sources: Sources;
  /**
   * The node of the declaration that the finding is about; of something missing, the node that should have it.
   * @example `"/processingActivities/0/retention/1/text"`
   */
  readonly pointer: JsonPointer;
  /**
   * Whether the range covers the key of the node or its value.
   * @example `"value"`
   */
  readonly target: FindingTarget;
  /**
   * The file that the range is in, when it is another one than the file report's, such as a file that a declaration in TypeScript takes constants from; written like the file report's path.
   * @example `"personvern/kontakt.ts"`
   */
  readonly path?: string;
  /**
   * Where in the text of the file.
   * @example `{"start":{"offset":184,"line":12,"column":1},"end":{"offset":192,"line":12,"column":9}}`
   */
  readonly range: Range;
  /**
   * The page that explains the rule.
   * @example `"https://w3id.org/tretten/rules/complaint-right-required"`
   */
  readonly url: WebAddress;
  /**
   * Changes that put the same statement in the right form, by JSON Patch; `--fix` makes them. Absent when a person has to decide.
   * @example `[{"op":"replace","path":"/processingActivities/0/legalBases/0/article","value":"6(1)(e)"}]`
   */
  readonly fix?: Changes;
  /**
   * Changes to choose from; each makes the declaration say something it did not say before, so nothing makes them by itself.
   * @example `[{"text":"Oppgi at det ikke er noen («none»)","changes":[{"op":"add","path":"/general/recipients","value":"none"}]}]`
   */
  readonly suggestions?: readonly Suggestion[];
}

/**
 * A finding that does not count, and the decision that it does not.
 */
export interface SuppressedFinding {
  /**
   * What was found.
   * @example `{"ruleId":"metadata-review-date","messageId":"noDate","severity":"warning","message":"Erklæringen sier ikke når den sist ble oppdatert.","remedy":"Legg til «updated».","params":{},"sources":["GDPR 5(2)"],"pointer":"","target":"key","range":{"start":{"offset":0,"line":1,"column":1},"end":{"offset":7,"line":1,"column":8}},"url":"https://w3id.org/tretten/rules/metadata-review-date"}`
   */
  readonly finding: Finding;
  /**
   * Where the decision is written.
   * @example `"comment"`
   */
  readonly by: SuppressionKind;
  /**
   * Why; absent for what the baseline holds.
   * @example `"Avklart med personvernombudet"`
   */
  readonly reason?: string;
  /**
   * The last day of the decision, year-month-day; absent when it has none.
   * @example `"2027-03-31"`
   */
  readonly until?: string;
}

/** All values of {@link SuppressionKind}, in display order. */
export const SUPPRESSION_KINDS = ['comment', 'extension', 'configuration', 'baseline'] as const;

/**
 * comment: in a comment of the file; extension: under x-tretten in the file; configuration: in the configuration; baseline: it stood when the check was taken into use.
 */
export type SuppressionKind = (typeof SUPPRESSION_KINDS)[number];

/**
 * One way to settle a finding.
 */
export interface Suggestion {
  /**
   * What the changes do, in the language of the report.
   * @example `"Legg til klageretten med adressen til Datatilsynet"`
   */
  readonly text: string;
  /**
   * The changes of the declaration, made together.
   * @example `[{"op":"add","path":"/general/recipients","value":"none"}]`
   */
  readonly changes: Changes;
}

/**
 * Operations of JSON Patch (RFC 6902) on the declaration, in order.
 */
export type Changes = readonly Change[];

/**
 * One operation of JSON Patch; `add` to a list takes an index or `-`.
 */
export interface Change {
  /**
   * What is done.
   * @example `"replace"`
   */
  readonly op: Operation;
  /**
   * The node that is added, replaced or removed, or the place a node is moved to.
   * @example `"/processingActivities/0/legalBases/0/article"`
   */
  readonly path: JsonPointer;
  /**
   * Where a moved node stands now.
   * @example `"/controller/epost"`
   */
  readonly from?: JsonPointer;
  /**
   * What is added or put in place of the node: any JSON value.
   * @example `"6(1)(e)"`
   */
  readonly value?: unknown;
}

/** All values of {@link Operation}, in display order. */
export const OPERATIONS = ['add', 'replace', 'remove', 'move'] as const;

/**
 * The operations of JSON Patch that are used.
 */
export type Operation = (typeof OPERATIONS)[number];

/** All values of {@link Severity}, in display order. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * error: binding law is not met, or the file cannot be used; warning: guidance is not met, or probably a mistake; info: good practice.
 */
export type Severity = (typeof SEVERITIES)[number];

/** All values of {@link FindingTarget}, in display order. */
export const FINDING_TARGETS = ['key', 'value'] as const;

/**
 * The part of a node that a range covers.
 */
export type FindingTarget = (typeof FINDING_TARGETS)[number];
/**
 * Values by name, from which a message is made.
 */
export type Params = Readonly<Record<string, ParamValue>>;
/**
 * A value that a message is made with.
 */
export type ParamValue = string | number;
/**
 * Provisions down to the letter, such as `GDPR 13(2)(d)` or `ekomloven § 3-15`; the most important first.
 */
export type Sources = readonly string[];

/**
 * A stretch of text; the end is exclusive.
 */
export interface Range {
  /**
   * Where the stretch begins.
   * @example `{"offset":184,"line":12,"column":1}`
   */
  readonly start: Position;
  /**
   * The first place after the stretch.
   * @example `{"offset":192,"line":12,"column":9}`
   */
  readonly end: Position;
}

/**
 * A place in the decoded text of a file, without a byte-order mark.
 */
export interface Position {
  /**
   * UTF-16 code units from the start of the text, counted from 0.
   * @example `184`
   */
  readonly offset: number;
  /**
   * The line, counted from 1.
   * @example `12`
   */
  readonly line: number;
  /**
   * UTF-16 code units from the start of the line, counted from 1.
   * @example `1`
   */
  readonly column: number;
}

/**
 * One element of article 13 or 14 and how the declaration answers it.
 */
export interface CoverageEntry {
  /**
   * The paragraph and letter of the GDPR.
   * @example `"13(1)(a)"`
   */
  readonly provision: string;
  /**
   * What the provision asks for, in a few words, in the language of the report.
   * @example `"Behandlingsansvarlig og kontaktopplysninger"`
   */
  readonly title: string;
  /**
   * Whether the declaration answers the provision.
   * @example `"satisfied"`
   */
  readonly status: CoverageStatus;
  /**
   * Where in the declaration the answer stands; empty when there is none.
   * @example `["/controller"]`
   */
  readonly pointers: readonly JsonPointer[];
  /**
   * The rules whose findings make it missing; empty otherwise.
   * @example `["complaint-right-required"]`
   */
  readonly rules: readonly RuleId[];
  /**
   * Why the provision does not apply, or what the status builds on, in the language of the report.
   * @example `"Ingen opplysninger hentes fra andre enn deg selv."`
   */
  readonly reason?: string;
}

/** All values of {@link CoverageStatus}, in display order. */
export const COVERAGE_STATUSES = ['satisfied', 'missing', 'not-applicable'] as const;

/**
 * satisfied: the declaration says it; missing: it should and does not; not-applicable: this declaration need not.
 */
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

/**
 * Findings of a whole run counted.
 */
export interface Summary {
  /**
   * How many files were read; those under `failures` are not among them.
   * @example `3`
   */
  readonly files: Count;
  /**
   * How many of the files have at least one finding.
   * @example `2`
   */
  readonly filesWithFindings: Count;
  /**
   * How many findings are errors.
   * @example `4`
   */
  readonly errors: Count;
  /**
   * How many findings are warnings.
   * @example `7`
   */
  readonly warnings: Count;
  /**
   * How many findings are about good practice.
   * @example `1`
   */
  readonly infos: Count;
  /**
   * How many more were suppressed; absent when none were.
   * @example `2`
   */
  readonly suppressed?: Count;
}

/**
 * Findings of one file counted.
 */
export interface FileSummary {
  /**
   * How many findings are errors.
   * @example `1`
   */
  readonly errors: Count;
  /**
   * How many findings are warnings.
   * @example `3`
   */
  readonly warnings: Count;
  /**
   * How many findings are about good practice.
   * @example `0`
   */
  readonly infos: Count;
}

/**
 * A file that could not be read at all.
 */
export interface Failure {
  /**
   * The file as the caller named it.
   * @example `"borte.yaml"`
   */
  readonly path: string;
  /**
   * Why it could not be read.
   * @example `"not-found"`
   */
  readonly code: FailureCode;
  /**
   * The same in a sentence, in the language of the report.
   * @example `"Filen finnes ikke."`
   */
  readonly message: string;
}

/** All values of {@link FailureCode}, in display order. */
export const FAILURE_CODES = ['not-found', 'permission-denied', 'not-a-file', 'unknown-format', 'unreadable'] as const;

/**
 * not-found: no such file any more; permission-denied: it may not be read; not-a-file: a folder, socket or the like; unknown-format: its name tells no format; unreadable: any other failure of reading.
 */
export type FailureCode = (typeof FAILURE_CODES)[number];
/**
 * The name of a rule: lower-case words joined by hyphens; for a rule of a plug-in the name of the plug-in and a slash before it.
 */
export type RuleId = string;
/**
 * A node of the declaration by RFC 6901; the empty string is the whole declaration.
 */
export type JsonPointer = string;
/**
 * An address that a browser opens.
 */
export type WebAddress = string;
/**
 * A number of things.
 */
export type Count = number;

/**
 * What one run of the linter found: for every privacy declaration its findings, each with a place, a reason in law and a remedy, and how far the declaration answers articles 13 and 14 of the GDPR.
 */
export interface Report {
  /**
   * The address of this schema, by which a reader knows which version of the report it holds.
   * @example `"https://w3id.org/tretten/v1/report.schema.json"`
   */
  readonly $schema: 'https://w3id.org/tretten/v1/report.schema.json';
  /**
   * The program that made the report.
   * @example `{"name":"tretten","version":"0.1.0","url":"https://w3id.org/tretten"}`
   */
  readonly tool: Tool;
  /**
   * The date on which the law was applied, year-month-day. The same declaration, version and date always give the same findings.
   * @example `"2026-11-21"`
   */
  readonly asOf: string;
  /**
   * The language of every message, remedy, title and reason in the report.
   * @example `"nb"`
   */
  readonly language: ReportLanguage;
  /**
   * The name of the set of rules that the run started from.
   * @example `"recommended"`
   */
  readonly preset: string;
  /**
   * The rules behind the findings by id; a rule that found nothing is not listed.
   * @example `{"complaint-right-required":{"title":"Retten til å klage til Datatilsynet skal stå i erklæringen","sources":["GDPR 13(2)(d)","GDPR 14(2)(e)"],"url":"https://w3id.org/tretten/rules/complaint-right-required"}}`
   */
  readonly rules: Readonly<Partial<Record<RuleId, RuleSummary>>>;
  /**
   * One entry for each file that was read, with or without findings, in the order in which they were asked for.
   * @example `[{"path":"personvern.yaml","format":"yaml","findings":[],"summary":{"errors":0,"warnings":0,"infos":0}}]`
   */
  readonly files: readonly FileReport[];
  /**
   * Files that could not be read at all, so that nothing is known about their content. What is wrong inside a file is a finding instead.
   * @example `[{"path":"borte.yaml","code":"not-found","message":"Filen finnes ikke."}]`
   */
  readonly failures: readonly Failure[];
  /**
   * The findings of all files counted.
   * @example `{"files":3,"filesWithFindings":2,"errors":4,"warnings":7,"infos":1}`
   */
  readonly summary: Summary;
}
