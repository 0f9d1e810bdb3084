import { PAGES } from './generated/pages.ts';

/** The sections of a rule's page by heading (`Bokmål`, `Nynorsk`, `English`, `Examples`); empty for rules without a page. */
export function pageSections(ruleId: string): ReadonlyMap<string, string> {
  const [, ...parts] = (PAGES[ruleId] ?? '').split(/^## /m);
  return new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n')).trim()]));
}
