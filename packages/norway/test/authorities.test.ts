import { describe, expect, it } from 'vitest';
import { authorities, authoritiesNamedIn, authorityById } from '../src/authorities.ts';
import { childConsentAge, endedTransferInstrumentIn } from '../src/dated-law.ts';
import { isOrganisationNumber } from '../src/organisation-number.ts';

describe('authorities', () => {
  it('have one body that takes complaints about processing of personal data', () => {
    const supervisory = authorities.filter(
      (authority) => authority.dataProtectionRole === 'supervisory-authority',
    );
    expect(supervisory).toMatchObject([
      {
        id: 'datatilsynet',
        postalAddress: 'Postboks 458 Sentrum, 0105 Oslo',
        phone: '22 39 69 00',
        web: 'https://www.datatilsynet.no',
        confidence: 'high',
      },
    ]);
    expect(isOrganisationNumber(supervisory[0]?.organisationNumber ?? '')).toBe(true);
  });

  it('are found by id', () => {
    for (const authority of authorities) expect(authorityById(authority.id)).toBe(authority);
  });

  it.each([
    ['Du kan klage til Datatilsynet.', [['datatilsynet', undefined]]],
    [
      'Klag til Statsforvaltaren eller Sivilombodet',
      [
        ['statsforvalteren', undefined],
        ['sivilombudet', undefined],
      ],
    ],
    ['Klage sendes Fylkesmannen i Troms', [['statsforvalteren', 'Fylkesmannen']]],
    ['overført til Arkivverket i tråd med', [['nasjonalarkivet', 'Arkivverket']]],
    ['Difi sin rettleiar', [['digdir', 'Difi']]],
    ['Vi modifiserer teksten', []],
    ['Kontakt kommunen', []],
  ])('named in "%s"', (text, expected) => {
    expect(authoritiesNamedIn(text).map(({ authority, former }) => [authority.id, former])).toEqual(expected);
  });
});

describe('dated law', () => {
  it('has the age of consent', () => {
    expect(childConsentAge).toEqual({ age: 13, asOf: '2026-07-28', confidence: 'high' });
  });

  it.each([
    ['overført til USA på grunnlag av Privacy Shield', 'privacy-shield'],
    ['Safe Harbor-avtalen', 'safe-harbour'],
    ['EUs standardavtaler (2010/87/EU)', 'scc-2001'],
    ['standardavtaler etter (EU) 2021/914', undefined],
    ['EU-US Data Privacy Framework', undefined],
  ])('%s: %s', (text, id) => {
    expect(endedTransferInstrumentIn(text)?.id).toBe(id);
  });
});
