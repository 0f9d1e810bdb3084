import type { CoverageStatus, FileReport, Report, ReportLanguage } from '@tretten/schema/report';
import { LABELS, type Labels } from '../labels.ts';
import { HTML_LABELS, type HtmlLabels } from './labels.ts';

/** What every part of the page is written with. */
export interface Page {
  readonly language: ReportLanguage;
  readonly common: Labels;
  readonly labels: HtmlLabels;
  readonly rules: Report['rules'];
}

/** The page of a report. */
export function pageOf({ language, rules }: Pick<Report, 'language' | 'rules'>): Page {
  return { language, rules, common: LABELS[language], labels: HTML_LABELS[language] };
}

/** A declaration of the page with the id of its section; without one, it stands in the tables only. */
export interface PlacedFile {
  readonly file: FileReport;
  readonly id: string | undefined;
}

/** The signs of the statuses; words always go with them. */
export const SIGN: Readonly<Record<CoverageStatus, string>> = {
  satisfied: '✓',
  missing: '✗',
  'not-applicable': '–',
};

/** A sign for the eye, and words for those who hear the page. */
export function signed(sign: string, words: string): string {
  return `<span aria-hidden="true">${sign}</span><span class="unseen">${words}</span>`;
}
