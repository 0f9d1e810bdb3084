import { describe, expect, it } from 'vitest';
import { findLawReferences, parseLawReference } from '../../src/law-reference.ts';

describe('names that the register does not hold', () => {
  it.each([
    ['personopplysingsloven § 8', 'popplyl-2018', 'personopplysningsloven'],
    ['personopplyningslova § 12', 'popplyl-2018', 'personopplysningslova'],
    ['personvernsforordningen artikkel 6', 'gdpr', 'personvernforordningen'],
    ['personvernforodninga artikkel 6', 'gdpr', 'personvernforordninga'],
    ['arkivloa § 6', 'arkl-2025', 'arkivlova'],
    ['GRDP artikkel 6', 'gdpr', 'GDPR'],
    ['forvaltingslova § 17', 'fvl-1967', 'forvaltningslova'],
    ['forvatlningsloven § 17', 'fvl-1967', 'forvaltningsloven'],
    ['forvaltnignsloven § 13', 'fvl-1967', 'forvaltningsloven'],
    ['arkvlova § 6', 'arkl-2025', 'arkivlova'],
    ['opplæringloven § 25-1', 'oppl-2023', 'opplæringsloven'],
    ['plan- og bygingsloven § 20-1', 'pbl-2008', 'plan- og bygningsloven'],
    ['helse- og omsorgtjenesteloven § 3-1', 'hol-2011', 'helse- og omsorgstjenesteloven'],
    ['pasientjornalloven § 8', 'pjl-2014', 'pasientjournalloven'],
    ['helsepersonnelloven § 21', 'hpl-1999', 'helsepersonelloven'],
    ['E-kom loven § 3-15', 'ekomloven-2024', 'ekomloven'],
    ['Lov om barnehage', 'bhl-2005', 'Lov om barnehager'],
    ['Sosialhelsetjenesteloven', undefined, undefined],
    ['barneverntjenesteloven § 6-7', undefined, undefined],
    ['barnetrygdloven § 3', undefined, undefined],
    ['arveloven § 1', undefined, undefined],
    ['EMK artikkel 8', undefined, undefined],
  ])('%s', (text, act, name) => {
    const [citation] = parseLawReference(text).citations;
    expect(citation?.act).toBeUndefined();
    expect(citation?.match).toBe('unknown');
    expect(citation?.suggestion).toEqual(act && { act, name });
  });

  it('leaves generic words alone', () => {
    const text = 'Loven krever at forskriften følges. Eg lova å gjere det. Rammeloven og særlovene gjeld.';
    expect(findLawReferences(text)).toEqual([]);
  });
});

describe('what is read of an object', () => {
  it('reads act and provision together', () => {
    const { citations } = parseLawReference({ act: 'LOV-2018-06-15-38', provision: '§ 8' });
    expect(citations).toMatchObject([{ act: 'popplyl-2018', match: 'id', provisions: [{ section: '8' }] }]);
  });

  it('reads a bare article after GDPR', () => {
    const { citations } = parseLawReference({ act: 'GDPR', provision: '6(1)(e)' });
    expect(citations).toMatchObject([
      { act: 'gdpr', provisions: [{ article: '6', paragraph: 1, letter: 'e' }] },
    ]);
  });

  it('reads an address when nothing else is given', () => {
    const { citations } = parseLawReference({ url: 'https://lovdata.no/dokument/NL/lov/1967-02-10/§17' });
    expect(citations).toMatchObject([{ act: 'fvl-1967', provisions: [{ section: '17' }] }]);
  });

  it('leaves agreements and decisions alone', () => {
    const agreement = { title: 'Hovedtariffavtalen § 3', kind: 'collective-agreement' };
    expect(parseLawReference(agreement)).toEqual({ citations: [], unread: [] });
  });
});

describe('an understood act', () => {
  it.each([
    ['6(1)(e)', [{ article: '6', paragraph: 1, letter: 'e' }]],
    ['6 nr. 1 bokstav e', [{ article: '6', paragraph: 1, letter: 'e' }]],
    ['9(2)(g), 10', [{ article: '9', paragraph: 2, letter: 'g' }, { article: '10' }]],
    ['artikkel 30', [{ article: '30' }]],
  ])('%s is read as the GDPR when told so', (text, provisions) => {
    const { citations, unread } = parseLawReference(text, { defaultAct: 'gdpr' });
    expect(citations).toMatchObject([{ act: 'gdpr', match: 'implied', provisions }]);
    expect(unread).toEqual([]);
  });

  it('is not invented for a bare number', () => {
    expect(parseLawReference('6(1)(e)')).toMatchObject({ citations: [], unread: [{ text: '6(1)(e' }] });
  });
});

describe('words that are not understood', () => {
  it.each([
    ['forvaltningsloven § 17', []],
    ['jf. forvaltningsloven § 17 og offentleglova § 3.', []],
    ['forvaltningsloven § 17 og kommunens reglement', ['kommunens reglement']],
    ['Rundskriv H-1/20', ['Rundskriv H-1/20']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(parseLawReference(text).unread.map((part) => part.text)).toEqual(expected);
  });
});
