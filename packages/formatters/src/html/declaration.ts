import type { CoverageEntry, FileReport, Finding } from '@tretten/schema/report';
import { BY_GRAVITY, inReadingOrder } from '../finding-order.ts';
import { counted } from '../labels.ts';
import { isolatedHtml, plainHtml } from './escape.ts';
import { findingItem } from './finding.ts';
import { type Page, SIGN } from './page.ts';
import { suppressedTable } from './suppressed.ts';
import { scrollable, tableHead } from './table.ts';

/** A declaration: its findings by severity, the gravest first, and how it answers articles 13 and 14. */
export function declarationSection(file: FileReport, id: string, page: Page): string[] {
  const { path, name = path, summary, coverage = [] } = file;
  const { labels, common } = page;
  const findings = inReadingOrder(file.findings);
  const idOf = (finding: Finding) => `${id}-f${findings.indexOf(finding) + 1}`;
  const { error, warning, info } = common.counted;
  const counts = [
    counted(summary.errors, error),
    counted(summary.warnings, warning),
    counted(summary.infos, info),
  ];
  return [
    '<section class="declaration">',
    `<h2 id="${id}">${isolatedHtml(name)}</h2>`,
    `<p class="about">${name === path ? '' : `<span class="path">${isolatedHtml(path)}</span> `}${counts.join(', ')}</p>`,
    ...(findings.length === 0 ? [`<p>${plainHtml(labels.nothingFound)}</p>`] : []),
    ...BY_GRAVITY.flatMap((severity) => {
      const found = findings.filter((finding) => finding.severity === severity);
      if (found.length === 0) return [];
      return [
        `<h3>${plainHtml(labels.severities[severity])} <span class="of">(${found.length})</span></h3>`,
        '<ol class="findings">',
        ...found.flatMap((finding) => findingItem(finding, idOf(finding), page)),
        '</ol>',
      ];
    }),
    ...suppressedTable(file, page),
    ...(coverage.length === 0 ? [] : coverageTable({ path, coverage, findings }, idOf, page)),
    '</section>',
  ];
}

function coverageTable(
  { path, coverage, findings }: Required<Pick<FileReport, 'path' | 'coverage' | 'findings'>>,
  idOf: (finding: Finding) => string,
  page: Page,
): string[] {
  const { labels, common } = page;
  const linkTo = (ruleId: string) => {
    const finding = findings.find((one) => one.ruleId === ruleId);
    const title = plainHtml(page.rules[ruleId]?.title ?? ruleId);
    return finding ? `<a href="#${idOf(finding)}">${title}</a>` : title;
  };
  const rows = coverage.map((entry) => {
    const { provision, title, status } = entry;
    return [
      `<tr class="${status}"><th scope="row">${plainHtml(provision)}</th><td>${plainHtml(title)}</td>`,
      `<td class="status"><span class="sign ${status}" aria-hidden="true">${SIGN[status]}</span> `,
      `${plainHtml(common.status[status])}</td><td>${where(entry, linkTo, common.wholeDeclaration)}</td></tr>`,
    ].join('');
  });
  return [
    `<h3>${plainHtml(labels.coverage)}</h3>`,
    ...scrollable(`${labels.coverage}: ${path}`, [
      '<table class="coverage">',
      tableHead([labels.provision, labels.asks, labels.status, labels.where]),
      '<tbody>',
      ...rows,
      '</tbody>',
      '</table>',
    ]),
  ];
}

/** Where the answer stands, which findings miss it, or why none is needed. */
function where(entry: CoverageEntry, linkTo: (ruleId: string) => string, whole: string): string {
  const { status, pointers, rules, reason } = entry;
  if (status === 'missing' && rules.length > 0) return rules.map(linkTo).join('; ');
  if (status === 'satisfied' && pointers.length > 0) {
    const [first = '', ...more] = pointers;
    const shown = first === '' ? plainHtml(whole) : `<code>${isolatedHtml(first)}</code>`;
    return more.length === 0 ? shown : `${shown} +${more.length}`;
  }
  return plainHtml(reason ?? '');
}
