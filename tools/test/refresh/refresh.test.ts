import { expect, test } from 'vitest';
import { type ActEntry, refreshActs } from '../../refresh/acts.ts';
import { summary } from '../../refresh/difference.ts';
import { type MunicipalityEntry, refreshMunicipalities } from '../../refresh/municipalities.ts';

const TODAY = '2027-02-01';

const act = (changes: Partial<ActEntry>): ActEntry => ({
  id: 'fvl-1967',
  kind: 'act',
  lovdataId: 'LOV-1967-02-10',
  title: 'Lov om forvaltning',
  status: 'in-force',
  inForce: '1970-01-01',
  source: 'read',
  asOf: '2026-07-28',
  confidence: 'high',
  ...changes,
});
const acts = (...list: ActEntry[]) => ({ asOf: '2026-07-28', acts: list });
const header = {
  lovdataId: 'LOV-1967-02-10',
  title: 'Lov om forvaltning',
  inForce: ['1970-01-01', '1971-01-01'],
};

test('an act that is as it was is confirmed', () => {
  const { register, differences } = refreshActs(acts(act({})), [header], TODAY);
  expect(differences).toEqual([]);
  expect(register.asOf).toBe(TODAY);
  expect(register.acts[0]).toEqual(
    act({ source: 'Lovdata public data (NLOD 2.0); earlier: read', asOf: TODAY }),
  );
  const again = refreshActs(register, [header], '2027-03-01').register.acts[0];
  expect(again?.source).toBe('Lovdata public data (NLOD 2.0); earlier: read');
});

test.each([
  ['a new title', act({}), { ...header, title: 'Lov om saker' }, { title: 'Lov om saker' }, ['title']],
  [
    'an act that commences',
    act({ status: 'not-yet-in-force', inForce: null }),
    { ...header, inForce: ['2027-01-01'] },
    { status: 'in-force', inForce: '2027-01-01' },
    ['inForce', 'status'],
  ],
  [
    'a day of commencement to come',
    act({ status: 'not-yet-in-force', inForce: null }),
    { ...header, inForce: ['2028-01-01'] },
    { status: 'not-yet-in-force', inForce: '2028-01-01' },
    ['inForce'],
  ],
  [
    'still undecided',
    act({ status: 'not-yet-in-force', inForce: null }),
    { ...header, inForce: [] },
    { status: 'not-yet-in-force', inForce: null },
    [],
  ],
  [
    'another first day is for a person',
    act({ inForce: '1969-01-01' }),
    header,
    { inForce: '1969-01-01' },
    ['inForce'],
  ],
  [
    'a repealed act among current law is for a person',
    act({ status: 'repealed' }),
    header,
    { status: 'repealed' },
    ['status'],
  ],
])('%s', (_what, before, found, after, fields) => {
  const { register, differences } = refreshActs(acts(before), [found], TODAY);
  expect(register.acts[0]).toMatchObject(after);
  expect(differences.map(({ field }) => field)).toEqual(fields);
});

test('an act that is gone is kept, and carries no finding until its repeal is found', () => {
  const { register, differences } = refreshActs(
    acts(act({}), act({ id: 'old', status: 'repealed' }), act({ id: 'gdpr', kind: 'eu-regulation' })),
    [],
    TODAY,
  );
  expect(register.acts).toEqual([
    act({ confidence: 'low' }),
    act({ id: 'old', status: 'repealed' }),
    act({ id: 'gdpr', kind: 'eu-regulation' }),
  ]);
  expect(differences.map(({ id, field, byHand }) => [id, field, byHand])).toEqual([
    ['fvl-1967', 'status', true],
    ['fvl-1967', 'confidence', undefined],
  ]);
});

const balsfjord: MunicipalityEntry = {
  number: '5532',
  name: 'Balsfjord',
  names: [{ name: 'Balsfjord', lang: 'no' }],
  county: { number: '55', name: 'Troms', officialName: 'Troms' },
  organisationNumber: { value: '940208580', confidence: 'medium' },
  domains: { main: 'balsfjord.kommune.no', alternates: [], confidence: 'medium' },
  languageDecision: 'bokmål',
  samiArea: null,
  source: 'lists',
  asOf: '2026-08-21',
  confidence: 'high',
};
const municipalities = (...list: MunicipalityEntry[]) => ({ asOf: '2026-08-21', municipalities: list });
const sources = {
  codes: [{ number: '5532', name: 'Balsfjord' }],
  changes: [],
  units: [
    {
      number: '5532',
      name: 'Balsfjord',
      county: { number: '55', name: 'Troms' },
      names: [{ name: 'Balsfjord', lang: 'no' }],
      inSamiArea: false,
    },
  ],
  entities: [
    {
      organisationNumber: '940208580',
      name: 'BALSFJORD KOMMUNE',
      municipalityNumber: '5532',
      host: 'balsfjord.kommune.no',
    },
  ],
};

test('a municipality that is as it was is confirmed, and what was doubtful is sure', () => {
  const { register, differences } = refreshMunicipalities(municipalities(balsfjord), sources, TODAY);
  expect(differences).toEqual([]);
  expect(register.municipalities).toEqual([
    {
      ...balsfjord,
      organisationNumber: { value: '940208580', confidence: 'high' },
      domains: { main: 'balsfjord.kommune.no', alternates: [], confidence: 'high' },
      source: 'SSB KLASS 131, Kartverket kommuneinfo, Enhetsregisteret',
      asOf: TODAY,
    },
  ]);
});

test('new names, numbers and hosts are written; the Sámi area is for a person', () => {
  const names = [
    { name: 'Balsfjord', lang: 'no' },
    { name: 'Báhccavuotna', lang: 'se' },
  ];
  const { register, differences } = refreshMunicipalities(
    municipalities(balsfjord),
    {
      ...sources,
      units: sources.units.map((unit) => ({ ...unit, names, inSamiArea: true })),
      entities: sources.entities.map((entity) => ({
        ...entity,
        organisationNumber: '921891687',
        host: 'bfj.no',
      })),
    },
    TODAY,
  );
  expect(register.municipalities[0]).toMatchObject({
    names,
    samiArea: null,
    organisationNumber: { value: '921891687', confidence: 'high' },
    domains: { main: 'bfj.no', alternates: ['balsfjord.kommune.no'] },
  });
  expect(differences.map(({ field, byHand }) => [field, byHand])).toEqual([
    ['names', undefined],
    ['samiArea', true],
    ['organisationNumber', undefined],
    ['domains', undefined],
  ]);
});

test('numbers that came or went are told, and nothing is dropped', () => {
  const { register, differences } = refreshMunicipalities(
    municipalities(balsfjord),
    {
      ...sources,
      codes: [{ number: '5599', name: 'Nyfjord' }],
      changes: [{ from: '5532', fromName: 'Balsfjord', to: '5599', day: '2027-01-01' }],
    },
    TODAY,
  );
  expect(register.municipalities).toEqual([balsfjord]);
  expect(differences).toEqual([
    { id: '5532', field: 'municipality', before: 'Balsfjord', after: '5599 from 2027-01-01', byHand: true },
    { id: '5599', field: 'municipality', before: '', after: 'Nyfjord', byHand: true },
  ]);
});

test('the summary names each difference', () => {
  expect(summary('acts', { register: {}, differences: [] })).toBe('acts: nothing has changed');
  const differences = [
    { id: 'fvl-1967', field: 'title', before: 'a', after: 'b' },
    { id: '5599', field: 'municipality', before: '', after: 'Nyfjord', byHand: true as const },
  ];
  expect(summary('all', { register: {}, differences })).toBe(
    'all: 2 differences\n  fvl-1967 title: a → b\n  5599 municipality: – → Nyfjord  (by hand)',
  );
});
