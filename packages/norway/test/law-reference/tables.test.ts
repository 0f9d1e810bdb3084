import { describe, expect, it } from 'vitest';
import { canonicalLawReference, findLawReferences, parseLawReference } from '../../src/law-reference.ts';
import { actCitations } from './act-citations.ts';
import { gdprCitations } from './gdpr-citations.ts';
import { notation } from './notation.ts';
import { proseCitations } from './prose-citations.ts';

describe('citations in prose', () => {
  it.each(proseCitations)('%s', (text, expected) => {
    expect(findLawReferences(text).map(notation)).toEqual(expected);
  });
});

describe('law references', () => {
  it.each([...actCitations, ...gdprCitations])('%s', (text, expected) => {
    const { citations, unread } = parseLawReference(text);
    expect(citations.map(notation)).toEqual(expected);
    expect(unread).toEqual([]);
  });
});

describe('the canonical form', () => {
  const texts = [...proseCitations, ...actCitations, ...gdprCitations].map(([text]) => text);
  it.each(texts)('cites the same in both languages: %s', (text) => {
    for (const citation of parseLawReference(text).citations) {
      for (const language of ['nb', 'nn'] as const) {
        const again = parseLawReference(canonicalLawReference(citation, language)).citations;
        expect(again.map(notation)).toEqual([notation(citation)]);
      }
    }
  });
});
