import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLawReference, findLawReferences, parseLawReference } from '../../src/law-reference.ts';
import { notation } from './notation.ts';

const pieces = [
  ...'§ §§ ( ) , ; . - – / og eller jf. i til av samt a b e f A I 1 2 6 9 13 17 32 57 2018 nr. bokstav ledd første'.split(
    ' ',
  ),
  ...'annet punktum flg. artikkel art. kapittel kap. lov om forskrift loven lova forvaltningsloven fvl. POL GDPR'.split(
    ' ',
  ),
  ...'personvernforordninga arkivlova plan- bygningsloven LOV-2018-06-15-38 lov/2000-04-14-31 barnetrygdloven EMK'.split(
    ' ',
  ),
  'lov om barneverntjenester',
  'helse- og omsorgstjenesteloven',
  '14. april 2000',
  '(2000)',
  '(1)(e)',
];

const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '\n', '\u00A0')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

const names =
  'forvaltningsloven|fvl.|arkivlova|POL|GDPR|personvernforordninga|opplæringslova|LOV-2018-06-15-38|§'.split(
    '|',
  );
const heads =
  '§ 17|§§ 3 og 10|§ 9 a|§ 2-7 b|§§ 13 a–13 c|§§ 3-5|§ 8 f)|artikkel 6|art. 6 (1) e|artikkel 12 – 15|kap. 2|kapittel 6 – 11'.split(
    '|',
  );
const tails =
  ' første ledd| nr. 1| bokstav e| bokstav a til c| annet punktum| flg.| og 3| og 4 a|, nr. 2|, jf. artikkel 9| samt § 5| (2)| a), b) og c)| i forvaltningsloven| (GDPR)|. Dette'.split(
    '|',
  );
const sentence = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...heads),
    fc.array(fc.constantFrom(...tails), { maxLength: 5 }),
  )
  .map(([name, head, rest]) => `${name} ${head}${rest.join('')}`);
const legalese = fc.oneof(
  soup,
  sentence,
  fc.array(sentence, { maxLength: 4 }).map((list) => list.join(' og ')),
);
const anyText = fc.oneof(legalese, fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem());

describe('citations of any text', () => {
  it('lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const citation of findLawReferences(text)) {
          expect(citation.start).toBeGreaterThanOrEqual(last);
          expect(citation.end).toBeGreaterThan(citation.start);
          expect(text.slice(citation.start, citation.end)).toBe(citation.text);
          last = citation.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('say the same in their canonical form', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('nb' as const, 'nn' as const), (text, language) => {
        for (const citation of parseLawReference(text).citations) {
          if (citation.match === 'unknown') continue;
          const again = parseLawReference(canonicalLawReference(citation, language)).citations;
          expect(again.map(notation)).toEqual([notation(citation)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('together with the unread words cover every letter of a reference but the connecting words', () => {
    fc.assert(
      fc.property(legalese, (text) => {
        const { citations, unread } = parseLawReference(text);
        for (const part of unread) expect(text.slice(part.start, part.end)).toBe(part.text);
        const covered = [...citations, ...unread].sort((a, b) => a.start - b.start);
        let rest = '';
        let place = 0;
        for (const part of covered) {
          rest += text.slice(place, part.start);
          place = part.end;
        }
        expect(rest + text.slice(place)).not.toMatch(/forvaltningsloven|GDPR|punktum|flg/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('long hostile texts', () => {
  const unit = [
    '§',
    '§ 1, ',
    '(',
    'jf. ',
    'art 1, GDPR ',
    'art. 1 nr. 1 og ',
    'bokstav a, ',
    '1-',
    'lov om a ',
    'a-\nb',
    'plan- og ',
    'forvaltningsloven (',
    'lov 1. januar 2000 nr. ',
    'xloven § 1 ',
    'm.fl. ',
    '\u0301',
    '\u00AD',
    '(jf. (',
    'kap. I, ',
    'a',
  ];
  it.each(unit)('%j repeated to 100,000 characters is read to its end', (piece) => {
    const text = `${piece.repeat(Math.ceil(100_000 / piece.length))} forvaltningsloven § 17`;
    const last = findLawReferences(text).at(-1);
    expect(last?.end).toBe(text.length);
  });
});
