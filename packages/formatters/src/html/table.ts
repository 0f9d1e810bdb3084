import { plainHtml } from './escape.ts';

/** A table that scrolls by itself when it is wider than the page; its name, different from all others, is for those who hear it. */
export function scrollable(name: string, table: readonly string[]): string[] {
  return [
    `<div class="scroll" role="region" aria-label="${plainHtml(name)}" tabindex="0">`,
    ...table,
    '</div>',
  ];
}

/** The head of a simple table. */
export function tableHead(titles: readonly string[]): string {
  return `<thead><tr>${titles.map((title) => `<th scope="col">${plainHtml(title)}</th>`).join('')}</tr></thead>`;
}
