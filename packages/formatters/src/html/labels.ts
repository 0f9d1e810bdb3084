import type { ReportLanguage, Severity } from '@tretten/schema/report';
import { EN } from './labels-en.ts';
import { NB } from './labels-nb.ts';
import { NN } from './labels-nn.ts';

/** What the HTML report says by itself, beside the common labels. */
export interface HtmlLabels {
  readonly title: string;
  readonly report: string;
  readonly skip: string;
  readonly summary: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityMeans: Readonly<Record<Severity, string>>;
  readonly declarations: string;
  readonly declaration: string;
  readonly coverage: string;
  readonly coverageIntro: string;
  readonly article: string;
  readonly columnsMean: string;
  readonly missing: string;
  /** Of a letter that the report says nothing of. */
  readonly notAssessed: string;
  readonly place: string;
  readonly line: string;
  readonly column: string;
  readonly suggestions: string;
  readonly fixable: string;
  readonly rule: string;
  readonly provision: string;
  readonly asks: string;
  readonly status: string;
  readonly where: string;
  readonly nothingFound: string;
  readonly suppressed: string;
  readonly finding: string;
  readonly reason: string;
  readonly until: string;
  /** The reason of findings that the baseline holds. */
  readonly inBaseline: string;
  readonly failures: string;
  readonly file: string;
  readonly why: string;
  readonly asOf: string;
  readonly preset: string;
  /** What each preset takes in, with its name on the command line; a newer report may know others. */
  readonly presets: Readonly<Record<string, string>>;
  readonly madeWith: string;
  readonly caution: string;
  /** Of declarations without findings that have no section of their own in a long report. */
  readonly onlyInTables: (count: number) => string;
}

/** The labels in each language of messages. */
export const HTML_LABELS: Readonly<Record<ReportLanguage, HtmlLabels>> = { nb: NB, nn: NN, en: EN };
