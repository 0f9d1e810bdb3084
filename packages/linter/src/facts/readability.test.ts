import { describe, expect, test } from 'vitest';
import { lixOf, readabilityOf, together } from './readability.ts';

// Counted by hand; LIX = words / sentences + 100 × long words / words, rounded.
const rows: readonly [text: string, words: number, sentences: number, longWords: number, lix: number][] = [
  ['', 0, 0, 0, 0],
  ['Takk!', 1, 1, 0, 1],
  ['Vi sletter svaret ditt.', 4, 1, 1, 29],
  // tjenesten, kommunen, opplysninger = 3 of 9 words in 2 sentences: 4.5 + 33.3
  ['Du søker tjenesten. Så henter kommunen opplysninger om deg.', 9, 2, 3, 38],
  ['Har du spørsmål? Ring oss!', 5, 2, 1, 23],
  // The citation and the points in it count for nothing; forvaltningsloven and svarer stand.
  ['Vi svarer jf. forvaltningsloven § 17 nr. 2 og art. 6 nr. 1 bokstav e. Ring oss.', 7, 2, 1, 18],
  ['Vi har bl.a. navn m.m. Datoen er 1. januar 2020. Slutt.', 11, 3, 0, 4],
  ['Storgata 1. Vi svarer kl. Åtte.', 5, 2, 1, 23],
  ['Skriv til post@nordvik.kommune.no. Les https://www.nordvik.kommune.no/a. Takk.', 4, 3, 0, 1],
  ['Første avsnitt\n\nAndre avsnitt', 4, 2, 2, 52],
  ['Barne- og ungdomspsykiatrisk e-post.', 4, 1, 1, 29],
];

describe('words, sentences, long words, LIX', () => {
  test.each(rows)('%j', (text, words, sentences, longWords, lix) => {
    const measure = readabilityOf(text);
    expect(measure).toMatchObject({ words, sentences, longWords });
    expect(lixOf(measure)).toBe(lix);
  });
  test('several texts together', () => {
    const sum = together([readabilityOf('Vi sletter svaret ditt.'), readabilityOf('Ring oss! Takk.')]);
    expect(sum).toEqual({ words: 7, sentences: 3, longWords: 1, longest: 4 });
    expect(lixOf(sum)).toBe(17);
  });
});
