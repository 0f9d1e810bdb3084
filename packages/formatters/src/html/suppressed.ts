import type { FileReport } from '@tretten/schema/report';
import { dateInWords } from './date-in-words.ts';
import { plainHtml, sentenceHtml } from './escape.ts';
import type { Page } from './page.ts';
import { scrollable, tableHead } from './table.ts';

/** What was found as well, but somebody has decided to live with, and why; '[]' when there is nothing. */
export function suppressedTable(
  { path, suppressed = [] }: FileReport,
  { labels, language, rules }: Page,
): string[] {
  if (suppressed.length === 0) return [];
  const rows = suppressed.map(({ finding, reason, until }) => {
    const cells = [
      `${plainHtml(rules[finding.ruleId]?.title ?? '')} <code>${plainHtml(finding.ruleId)}</code>`,
      plainHtml(reason ?? labels.inBaseline),
      until === undefined ? '' : plainHtml(dateInWords(until, language)),
    ];
    return `<tr><th scope="row">${sentenceHtml(finding.message)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return [
    `<h3>${plainHtml(labels.suppressed)} <span class="of">(${suppressed.length})</span></h3>`,
    ...scrollable(`${labels.suppressed}: ${path}`, [
      '<table class="suppressed">',
      tableHead([labels.finding, labels.rule, labels.reason, labels.until]),
      '<tbody>',
      ...rows,
      '</tbody>',
      '</table>',
    ]),
  ];
}
