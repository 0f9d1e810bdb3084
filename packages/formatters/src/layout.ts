import type { ReportLanguage } from '@tretten/schema/report';
import type { Styles } from './ansi.ts';
import type { Labels } from './labels.ts';

/** What every part of the text output is laid out with. */
export interface Layout {
  readonly labels: Labels;
  readonly language: ReportLanguage;
  readonly styles: Styles;
  /** Columns of the terminal. */
  readonly width: number;
}
