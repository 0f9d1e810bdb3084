import { describe, expect, it } from 'vitest';
import { type ActId, actById, allActs, findActs, statusAt, successorSection } from '../../src/acts.ts';

describe('findActs', () => {
  it.each<[string, ActId[]]>([
    ['forvaltningsloven', ['fvl-1967', 'fvl-2025']],
    ['FORVALTNINGSLOVA', ['fvl-1967', 'fvl-2025']],
    ['forvaltningslovens', ['fvl-1967', 'fvl-2025']],
    ['forvaltningslov', ['fvl-1967', 'fvl-2025']],
    ['  forvaltnings­loven ', ['fvl-1967', 'fvl-2025']],
    ['fvl.', ['fvl-1967', 'fvl-2025']],
    ['fvl-1967', ['fvl-1967']],
    ['LOV-1967-02-10', ['fvl-1967']],
    ['lov-2018-06-15-38', ['popplyl-2018']],
    ['lov av 14. april 2000 nr. 31', ['popplyl-2000']],
    ['lov 2000-04-14 nr 31', ['popplyl-2000']],
    ['https://lovdata.no/dokument/NL/lov/2018-06-15-38', ['popplyl-2018']],
    ['https://lovdata.no/dokument/SF/forskrift/2018-06-15-876/§4', ['pof-2018']],
    ['personopplysningsloven', ['popplyl-2018', 'popplyl-2000']],
    ['personopplysningsloven (2000)', ['popplyl-2000']],
    ['POL', ['popplyl-2018', 'popplyl-2000']],
    ['offentlighetsloven', ['offl-2006', 'offvl-1970']],
    ['likestillingsloven', ['ldl-2017', 'likestl-2013', 'likestl-1978']],
    ['helse- og omsorgstjenesteloven', ['hol-2011']],
    ['helse-og omsorgstenestelova', ['hol-2011']],
    ['Lov om folkehelsearbeid', ['fhl-2011']],
    ['GDPR', ['gdpr']],
    ['personvernforordninga', ['gdpr']],
    ['forordning (EU) 2016/679', ['gdpr']],
    ['barnetrygdloven', []],
    ['forvaltningsloven § 17', []],
    ['', []],
  ])('%s', (name, ids) => {
    expect(findActs(name).map((act) => act.id)).toEqual(ids);
  });
});

describe('actById', () => {
  it('takes ids of the register and of Lovdata', () => {
    expect(actById('fvl-1967').lovdataId).toBe('LOV-1967-02-10');
    expect(actById('LOV-1967-02-10')?.id).toBe('fvl-1967');
    expect(actById('LOV-1999-01-01-1')).toBeUndefined();
  });

  it('gives acts in full', () => {
    expect(actById('arkl-1992')).toMatchObject({
      kind: 'act',
      label: 'arkivloven (1992)',
      name: { nb: 'arkivloven', nn: 'arkivlova' },
      officialLanguage: 'nn',
      status: 'repealed',
      inForce: '1999-01-01',
      repealed: '2026-01-01',
      successors: ['arkl-2025'],
      survivingSections: ['9 b'],
      confidence: 'high',
    });
    expect(actById('arkl-2025')).toMatchObject({ predecessors: ['arkl-1992'], pendingSections: ['11'] });
    expect(actById('offl-2006').title).toBe(
      'Lov om rett til innsyn i dokument i offentleg verksemd (offentleglova)',
    );
    expect(allActs()).toHaveLength(176);
  });
});

describe('statusAt', () => {
  it.each<[ActId, string, string | undefined, string]>([
    ['popplyl-2000', '2018-07-19', undefined, 'in-force'],
    ['popplyl-2000', '2018-07-20', undefined, 'repealed'],
    ['popplyl-2000', '2018-04', undefined, 'in-force'],
    ['popplyl-2018', '2018-05-25', undefined, 'not-yet-in-force'],
    ['popplyl-2018', '2018-07-20', undefined, 'in-force'],
    ['gdpr', '2018-05-25', undefined, 'not-yet-in-force'],
    ['fvl-1967', '2026-11-21', undefined, 'in-force'],
    ['fvl-2025', '2026-11-21', undefined, 'not-yet-in-force'],
    ['barnelova-2025', '2030-01-01', undefined, 'not-yet-in-force'],
    ['arkl-1992', '2026-03-01', undefined, 'repealed'],
    ['arkl-1992', '2026-03-01', '9 b', 'in-force'],
    ['arkl-1992', '2026-03-01', '6', 'repealed'],
    ['arkl-2025', '2026-03-01', '11', 'not-yet-in-force'],
    ['arkl-2025', '2026-03-01', '12', 'in-force'],
    ['rskl-1977', '1980', undefined, 'in-force'],
    ['rskl-1977', '1999-01-01', undefined, 'repealed'],
  ])('%s on %s, § %s: %s', (id, asOf, section, status) => {
    expect(statusAt(actById(id), asOf, section ? { section } : undefined)).toBe(status);
  });

  it('takes the letter of a surviving section apart from its number', () => {
    expect(statusAt(actById('arkl-1992'), '2026-03-01', { section: '9', letter: 'b' })).toBe('in-force');
    expect(statusAt(actById('arkl-1992'), '2026-03-01', { section: '9', letter: 'a' })).toBe('repealed');
  });
});

describe('successorSection', () => {
  it.each<[ActId, string, string | undefined, unknown]>([
    ['arkl-1992', '6', undefined, { act: 'arkl-2025', provisions: [{ section: '5' }], confidence: 'high' }],
    ['arkl-1992', '10', undefined, { act: 'arkl-2025', provisions: [{ section: '14' }], confidence: 'high' }],
    [
      'arkl-1992',
      '9',
      'a',
      { act: 'arkl-2025', provisions: [{ section: '10' }, { section: '13' }], confidence: 'high' },
    ],
    ['arkl-1992', '9', 'b', undefined],
    ['popplyl-2000', '8', 'f', { act: 'gdpr', provisions: [{ article: '6' }], confidence: 'high' }],
    ['popplyl-2000', '18', undefined, { act: 'gdpr', provisions: [{ article: '15' }], confidence: 'high' }],
    [
      'ekomloven-2003',
      '2-7 b',
      undefined,
      { act: 'ekomloven-2024', provisions: [{ section: '3-15' }], confidence: 'high' },
    ],
    ['fvl-1967', '17', undefined, undefined],
  ])('%s § %s %s', (act, section, letter, expected) => {
    expect(successorSection(act, { section, ...(letter && { letter }) })).toEqual(expected);
  });
});
