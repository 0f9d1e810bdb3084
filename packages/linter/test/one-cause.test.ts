import { readDocument } from '@tretten/document';
import { lint } from '@tretten/linter';
import { expect, test } from 'vitest';

const bases = (...articles: string[]) => articles.map((article) => ({ article }));
const school = { id: 'skole', name: 'Skole' };

/** Pairs of rules that look at the same words: which one speaks. */
const table: readonly [cause: string, speaks: string, silent: string, declaration: object][] = [
  [
    'every letter of article 6 for everything',
    'legal-basis-bundled',
    'vital-interest-general-basis',
    { general: { legalBases: bases('6(1)(c)', '6(1)(d)', '6(1)(e)') }, processingActivities: [school] },
  ],
  [
    'vital interests alone for everything',
    'vital-interest-general-basis',
    'legal-basis-bundled',
    { general: { legalBases: bases('6(1)(d)') }, processingActivities: [school] },
  ],
  [
    'a global vendor, and not a word of transfers',
    'transfer-vendor-unaddressed',
    'transfer-none-explicit',
    { processingActivities: [{ ...school, systems: [{ name: 'Classroom', supplier: 'Google' }] }] },
  ],
  [
    'the section of 1992 in words, and the act without a section',
    'arkivlova-1992-section',
    'retention-archive-basis-current',
    { general: { retention: [{ text: 'Kasseres etter arkivlova § 9', law: ['arkivlova'] }] } },
  ],
  [
    'the section of 1992 in the criterion, and the act without a section in the text',
    'arkivlova-1992-section',
    'retention-archive-basis-current',
    {
      general: { retention: [{ text: 'Følger arkivloven', criteria: 'kassasjon etter arkivloven § 9' }] },
    },
  ],
];

test.each(table)('%s: %s speaks, %s is silent', (_cause, speaks, silent, declaration) => {
  const text = JSON.stringify({
    $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json',
    language: 'nb',
    ...declaration,
  });
  const { findings } = lint(readDocument(text, { format: 'json' }), { asOf: '2026-11-21' });
  expect(findings.map(({ ruleId }) => ruleId).filter((id) => id === speaks || id === silent)).toEqual([
    speaks,
  ]);
});
