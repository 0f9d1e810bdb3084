import type { CoverageEntry } from '@tretten/schema/report';
import { plainHtml } from './escape.ts';
import { type Page, type PlacedFile, SIGN, signed } from './page.ts';
import { declarationName } from './summary.ts';
import { scrollable } from './table.ts';

/**
 * How several declarations answer articles 13 and 14: a row for each, a column for each letter. '[]' for fewer than two,
 * since the section of a declaration has its own list.
 */
export function coverageMatrix(placed: readonly PlacedFile[], page: Page): string[] {
  const covered = placed.filter(({ file }) => (file.coverage ?? []).length > 0);
  if (covered.length < 2) return [];
  const { labels } = page;
  const columns = columnsOf(covered);
  return [
    '<section>',
    `<h2 id="coverage">${plainHtml(labels.coverage)}</h2>`,
    `<p>${plainHtml(labels.coverageIntro)}</p>`,
    signsLegend(page),
    ...scrollable(labels.coverage, [
      '<table class="matrix">',
      ...matrixHead(columns, page),
      '<tbody>',
      ...covered.map((one) => matrixRow(one, columns, page)),
      '</tbody>',
      '</table>',
    ]),
    `<h3>${plainHtml(labels.columnsMean)}</h3>`,
    '<div class="letters">',
    ...articlesOf(columns).map((article) =>
      lettersOf(columns.filter((column) => articleOf(column) === article)),
    ),
    '</div>',
    '</section>',
  ];
}

function columnsOf(covered: readonly PlacedFile[]): CoverageEntry[] {
  const columns = new Map<string, CoverageEntry>();
  for (const entry of covered.flatMap(({ file }) => file.coverage ?? [])) {
    if (!columns.has(entry.provision)) columns.set(entry.provision, entry);
  }
  return [...columns.values()].sort((a, b) => (a.provision < b.provision ? -1 : 1));
}

function lettersOf(columns: readonly CoverageEntry[]): string {
  const letters = columns.map(
    ({ provision, title }) => `<div><dt>${plainHtml(provision)}</dt><dd>${plainHtml(title)}</dd></div>`,
  );
  return `<dl>${letters.join('')}</dl>`;
}

function signsLegend({ common }: Page): string {
  const items = (['satisfied', 'missing', 'not-applicable'] as const).map(
    (status) =>
      `<li><span class="sign ${status}" aria-hidden="true">${SIGN[status]}</span> ${plainHtml(common.status[status])}</li>`,
  );
  return `<ul class="signs">${items.join('')}</ul>`;
}

function matrixHead(columns: readonly CoverageEntry[], { labels }: Page): string[] {
  const groups = articlesOf(columns).map((article) => {
    const span = columns.filter((column) => articleOf(column) === article).length;
    return `<th scope="colgroup" colspan="${span}">${plainHtml(`${labels.article} ${article}`)}</th>`;
  });
  const letters = columns.map(({ provision, title }) => {
    const whole = plainHtml(`${provision}: ${title}`);
    const [, paragraph = '', letter = ''] = /\((\d)\)(?:\((\w)\))?$/.exec(provision) ?? [];
    return `<th scope="col" title="${whole}">${signed(`${paragraph}${letter}`, whole)}</th>`;
  });
  return [
    '<thead>',
    `<tr><th scope="col" rowspan="2">${plainHtml(labels.declaration)}</th>${groups.join('')}` +
      `<th scope="col" rowspan="2">${plainHtml(labels.missing)}</th></tr>`,
    `<tr>${letters.join('')}</tr>`,
    '</thead>',
  ];
}

function matrixRow(placed: PlacedFile, columns: readonly CoverageEntry[], { common, labels }: Page): string {
  const { coverage = [] } = placed.file;
  const cells = columns.map(({ provision }) => {
    const status = coverage.find((entry) => entry.provision === provision)?.status;
    const words = plainHtml(status ? common.status[status] : labels.notAssessed);
    const title = `${plainHtml(provision)}: ${words}`;
    return `<td class="${status ?? 'unknown'}" title="${title}">${signed(status ? SIGN[status] : '·', words)}</td>`;
  });
  const missing = coverage.filter(({ status }) => status === 'missing').length;
  return `<tr><th scope="row">${declarationName(placed)}</th>${cells.join('')}<td class="count">${missing}</td></tr>`;
}

function articlesOf(columns: readonly CoverageEntry[]): string[] {
  return [...new Set(columns.map(articleOf))];
}

function articleOf({ provision }: Pick<CoverageEntry, 'provision'>): string {
  return provision.split('(', 1)[0] ?? provision;
}
