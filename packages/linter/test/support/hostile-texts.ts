import { type LocalizedText, SHAPE } from '@tretten/schema';
import type { Rule } from '../../src/rule/define-rule.ts';
import { readPage } from './page.ts';

/** What patterns over Norwegian texts can be made to start on again and again. */
const UNITS = {
  spaces: ' ',
  'line breaks': '\n',
  'one letter': 'a',
  capitals: 'POL IOP ',
  digits: '1',
  'figures and spaces': '1 ',
  points: 'a. ',
  'vi kan': 'vi kan ',
  ikke: 'ikke ',
  sections: '§ 1 ',
  articles: 'art. 6 nr. 1 ',
  'act titles': 'lov om ',
  'open quotations': '«',
  'open parentheses': '(a ',
  addresses: 'a@a.',
  'web addresses': 'https://a.no/',
} as const;

/** A text of a size for each unit, by the unit's name. */
export const HOSTILE: readonly (readonly [name: string, unit: string])[] = Object.entries(UNITS);

/** Near-matches of a rule: the words it looks for, and the texts of its failing examples cut short, over and over. */
export function nearMatches(rule: Rule): readonly (readonly [name: string, unit: string])[] {
  const texts = failing(rule.id).flatMap((declaration) => textsIn(declaration, 'PrivacyDeclaration'));
  const cut = texts.map((text) => text.slice(0, Math.ceil(text.length * 0.7)));
  const units: [string, string][] = [];
  if (rule.mentions) units.push(['its own words', `${rule.mentions.join(' ')} `]);
  if (cut.length > 0) units.push(['its own examples', `${cut.join(' ')} `]);
  return units;
}

/** A failing example of the rule with every human text replaced, and running text of its own. */
export function declarationWith(rule: Rule, text: string): Record<string, unknown> {
  const example = replaced(failing(rule.id)[0] ?? {}, 'PrivacyDeclaration', text) as Record<string, unknown>;
  return { language: 'nb', sections: [{ text }], ...example };
}

function failing(ruleId: string): Record<string, unknown>[] {
  return readPage(ruleId)
    .examples.filter(({ kind }) => kind === 'fail')
    .map(({ declaration }) => declaration);
}

function isText(type: string): boolean {
  return type === 'LocalizedText' || type === 'LawReference';
}

function textsIn(value: unknown, type: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, type));
  if (isText(type)) return versions(value as LocalizedText);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, SHAPE[type]?.[key] ?? ''));
}

function versions(text: LocalizedText): string[] {
  return typeof text === 'string'
    ? [text]
    : Object.values(text).filter((version) => typeof version === 'string');
}

function replaced(value: unknown, type: string, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, type, text));
  if (isText(type)) return text;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaced(item, SHAPE[type]?.[key] ?? '', text)]),
  );
}
