import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { wordCount } from '../../facts/word-count.ts';
import rule from './rule.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');
const section = (text: unknown, more: object = {}) => ({
  ...more,
  sections: [{ heading: 'Skole', text }],
});
const long = words(1600);

testRule(rule, [
  {
    name: 'long, and no layer',
    declaration: section(long),
    findings: [{ messageId: 'noLayer', pointer: '', severity: 'info', params: { words: 1600, limit: 1500 } }],
  },
  {
    name: "a children's page is no summary",
    declaration: section(long, {
      layers: [{ kind: 'children', url: 'https://www.nordvik.kommune.no/personvern/barn' }],
    }),
    findings: [{ messageId: 'noLayer', pointer: '/layers' }],
  },
  { name: 'up to the limit', declaration: section(words(1499)) },
  {
    name: 'one word more',
    declaration: section(words(1500)),
    findings: [{ messageId: 'noLayer', pointer: '', params: { words: 1500, limit: 1500 } }],
  },
  { name: 'other languages do not add up', declaration: section({ nb: words(1400), nn: words(1400) }) },
  {
    name: 'only the own language counts (nynorsk)',
    declaration: { language: 'nn', ...section({ nb: 'Kort', nn: long }) },
    findings: [{ messageId: 'noLayer', pointer: '' }],
  },
  { name: 'a short layer', declaration: section(long, { layers: [{ kind: 'short' }] }) },
  { name: 'an easy-language layer', declaration: section(long, { layers: [{ kind: 'easy-language' }] }) },
  ...['Kort fortalt', 'Kort oppsummert', 'In short'].map((heading) => ({
    name: `a section: ${heading}`,
    declaration: {
      sections: [
        { heading, text: 'Vi bruker opplysninger til skole' },
        { heading: 'Skole', text: long },
      ],
    },
  })),
  { name: 'no finding under minimum', declaration: section(long), preset: 'minimum' },
]);

describe('words of a declaration', () => {
  const schema = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
  test.each([
    [
      'codes, addresses and law are no text',
      { id: 'https://a.no', relatedLaw: [{ law: ['arkivlova § 12'] }] },
      0,
    ],
    [
      'texts at any depth',
      { title: 'To ord', general: { retention: [{ text: 'slettes  etter\nett år' }] } },
      6,
    ],
    ['none is no text', { general: { transfers: 'none' }, title: { nn: 'Eitt to tre' } }, 0],
  ] as const)('%s', (_name, more, count) => {
    expect(wordCount({ $schema: schema, language: 'nb', ...more })).toBe(count);
  });
});
