import type { Report } from '@tretten/schema/report';
import { BY_GRAVITY } from '../finding-order.ts';
import { isolatedHtml, plainHtml } from './escape.ts';
import type { Page, PlacedFile } from './page.ts';
import { scrollable, tableHead } from './table.ts';

/** The counts of the whole run, with what each severity means. */
export function summarySection({ summary }: Report, { labels, common }: Page): string[] {
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const tiles = BY_GRAVITY.map((severity) => {
    const [one, many] = common.counted[severity];
    const noun = counts[severity] === 1 ? one : many;
    return [
      `<li class="tile ${severity}${counts[severity] === 0 ? ' none' : ''}">`,
      `<span class="number">${counts[severity]}</span> <span class="noun">${plainHtml(noun)}</span>`,
      `<span class="means">${plainHtml(labels.severityMeans[severity])}</span></li>`,
    ].join('');
  });
  return [
    '<section>',
    `<h2 id="summary">${plainHtml(labels.summary)}</h2>`,
    '<ul class="tiles">',
    ...tiles,
    '</ul>',
    `<p class="caution">${plainHtml(labels.caution)}</p>`,
    '</section>',
  ];
}

/** The declarations with their counts, each a way to its section; '[]' when there is only one. */
export function declarationsSection(placed: readonly PlacedFile[], { labels }: Page): string[] {
  if (placed.length < 2) return [];
  const rows = placed.map(({ file, id }) => {
    const { errors, warnings, infos } = file.summary;
    const cells = [errors, warnings, infos].map(
      (count) => `<td class="count${count === 0 ? ' none' : ''}">${count}</td>`,
    );
    return `<tr><th scope="row">${declarationName({ file, id })}</th>${cells.join('')}</tr>`;
  });
  return [
    '<section>',
    `<h2 id="declarations">${plainHtml(labels.declarations)}</h2>`,
    ...scrollable(labels.declarations, [
      '<table class="counts">',
      tableHead([labels.declaration, ...BY_GRAVITY.map((severity) => labels.severities[severity])]),
      '<tbody>',
      ...rows,
      '</tbody>',
      '</table>',
    ]),
    '</section>',
  ];
}

/** What a declaration calls itself and its path, as a link to its section where it has one. */
export function declarationName({ file, id }: PlacedFile): string {
  const { path, name = path } = file;
  const title = id === undefined ? isolatedHtml(name) : `<a href="#${id}">${isolatedHtml(name)}</a>`;
  return name === path ? title : `${title} <span class="path">${isolatedHtml(path)}</span>`;
}
