import type { CoverageEntry, CoverageStatus, FileReport, ReportLanguage } from '@tretten/schema/report';
import { LABELS } from '../labels.ts';
import { plainMarkdown } from './escape.ts';
import { tableHead } from './findings-table.ts';
import { MARKDOWN_LABELS } from './labels.ts';

const SIGN: Readonly<Record<CoverageStatus, string>> = {
  satisfied: '✅',
  missing: '❌',
  'not-applicable': '➖',
};

/** What a file answers of articles 13 and 14, folded in until it is asked for; '[]' when that is not known. */
export function coverageLines({ coverage = [] }: FileReport, language: ReportLanguage): string[] {
  if (coverage.length === 0) return [];
  const { coverage: heading, status } = LABELS[language];
  const count = (of: CoverageStatus) => coverage.filter((entry) => entry.status === of).length;
  const counts = (['satisfied', 'missing', 'not-applicable'] as const)
    .filter((of) => count(of) > 0)
    .map((of) => `${count(of)} ${status[of]}`);
  const labels = MARKDOWN_LABELS[language];
  return [
    '',
    `<details><summary>${heading}: ${counts.join(', ')}</summary>`,
    '',
    ...tableHead([labels.provision, labels.status, labels.answer]),
    ...coverage.map((entry) => row(entry, status)),
    '',
    '</details>',
  ];
}

function row(
  { provision, title, status, rules, reason }: CoverageEntry,
  labels: Record<CoverageStatus, string>,
) {
  const why = status === 'missing' && rules.length > 0 ? rules.join(', ') : (reason ?? '');
  const answer = plainMarkdown(why === '' ? title : `${title}: ${why}`);
  return `| ${plainMarkdown(provision)} | ${SIGN[status]} ${labels[status]} | ${answer} |`;
}
