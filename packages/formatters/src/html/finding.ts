import type { Finding } from '@tretten/schema/report';
import { legalSources } from '../legal-sources.ts';
import { isolatedHtml, linkHtml, plainHtml, sentenceHtml } from './escape.ts';
import type { Page } from './page.ts';

/** One finding as an item of a list: what is wrong, where, what to do, why. */
export function findingItem(
  finding: Finding,
  id: string,
  { language, common, labels, rules }: Page,
): string[] {
  const { severity, message, remedy, sources, ruleId, url, suggestions = [], fix } = finding;
  const basis = legalSources(sources, language);
  const title = rules[ruleId]?.title ?? ruleId;
  const offered = suggestions.map(({ text }) => `<li>${sentenceHtml(text)}</li>`).join('');
  const entries: [string, string][] = [
    [labels.place, place(finding, labels)],
    [common.remedy, sentenceHtml(remedy) + (fix ? ` ${plainHtml(labels.fixable)}` : '')],
    ...(offered === '' ? [] : [[labels.suggestions, `<ul>${offered}</ul>`] as [string, string]]),
    ...(basis === '' ? [] : [[common.basis, plainHtml(basis)] as [string, string]]),
    [labels.rule, linkHtml(`${plainHtml(title)} <code>${plainHtml(ruleId)}</code>`, url)],
  ];
  return [
    `<li class="finding ${severity}" id="${id}">`,
    `<h4>${sentenceHtml(message)}</h4>`,
    '<dl>',
    ...entries.map(([term, told]) => `<div><dt>${plainHtml(term)}</dt><dd>${told}</dd></div>`),
    '</dl>',
    '</li>',
  ];
}

function place({ path, range, pointer }: Finding, { line, column }: Page['labels']): string {
  const file = path === undefined ? '' : `${isolatedHtml(path)}, `;
  const { start } = range;
  const value = pointer === '' ? '' : ` <code class="pointer">${isolatedHtml(pointer)}</code>`;
  return `${file}${plainHtml(`${line} ${start.line}, ${column} ${start.column}`)}${value}`;
}
