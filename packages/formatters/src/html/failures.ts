import type { Report } from '@tretten/schema/report';
import { isolatedHtml, plainHtml } from './escape.ts';
import type { Page } from './page.ts';
import { scrollable, tableHead } from './table.ts';

/** The files that could not be read, and why; '[]' when all could. */
export function failuresSection({ failures }: Report, { labels }: Page): string[] {
  if (failures.length === 0) return [];
  return [
    '<section>',
    `<h2 id="failures">${plainHtml(labels.failures)}</h2>`,
    ...scrollable(labels.failures, [
      '<table class="failures">',
      tableHead([labels.file, labels.why]),
      '<tbody>',
      ...failures.map(
        ({ path, message }) =>
          `<tr><th scope="row">${isolatedHtml(path)}</th><td>${plainHtml(message)}</td></tr>`,
      ),
      '</tbody>',
      '</table>',
    ]),
    '</section>',
  ];
}
