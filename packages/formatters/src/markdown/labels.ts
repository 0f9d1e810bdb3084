import type { ReportLanguage } from '@tretten/schema/report';

/** What a Markdown report says by itself, beside the common labels. */
export interface MarkdownLabels {
  readonly heading: string;
  readonly severity: string;
  readonly place: string;
  readonly what: string;
  readonly rule: string;
  readonly provision: string;
  readonly status: string;
  readonly answer: string;
  readonly line: string;
  readonly suggestions: string;
  readonly failures: string;
  readonly asOf: string;
  /** Of findings that are not shown since the comment would be too long. */
  readonly more: (count: number) => string;
  readonly coverageLeftOut: string;
}

/** The labels in each language of messages. */
export const MARKDOWN_LABELS: Readonly<Record<ReportLanguage, MarkdownLabels>> = {
  nb: {
    heading: 'Kontroll av personvernerklæringer',
    severity: 'Alvor',
    place: 'Sted',
    what: 'Funn',
    rule: 'Regel',
    provision: 'Bestemmelse',
    status: 'Status',
    answer: 'Svar',
    line: 'Linje',
    suggestions: 'Forslag',
    failures: 'Filer som ikke kunne leses',
    asOf: 'Per',
    more: (count) =>
      `${count} funn til er ikke vist her, fordi kommentaren ville blitt for lang. Kjør tretten for å se alle.`,
    coverageLeftOut: 'Oversikten over artikkel 13 og 14 er utelatt, fordi kommentaren ville blitt for lang.',
  },
  nn: {
    heading: 'Kontroll av personvernerklæringar',
    severity: 'Alvor',
    place: 'Stad',
    what: 'Funn',
    rule: 'Regel',
    provision: 'Føresegn',
    status: 'Status',
    answer: 'Svar',
    line: 'Linje',
    suggestions: 'Framlegg',
    failures: 'Filer som ikkje kunne lesast',
    asOf: 'Per',
    more: (count) =>
      `${count} funn til er ikkje viste her, fordi kommentaren ville blitt for lang. Køyr tretten for å sjå alle.`,
    coverageLeftOut: 'Oversikta over artikkel 13 og 14 er utelaten, fordi kommentaren ville blitt for lang.',
  },
  en: {
    heading: 'Check of privacy declarations',
    severity: 'Severity',
    place: 'Place',
    what: 'Finding',
    rule: 'Rule',
    provision: 'Provision',
    status: 'Status',
    answer: 'Answer',
    line: 'Line',
    suggestions: 'Suggestions',
    failures: 'Files that could not be read',
    asOf: 'As of',
    more: (count) =>
      `${count} more ${count === 1 ? 'finding is' : 'findings are'} not shown here, since the comment would be too long. Run tretten to see them all.`,
    coverageLeftOut: 'The overview of articles 13 and 14 is left out, since the comment would be too long.',
  },
};
