// What several parts of the declaration say alike. Only constants: nothing of this is run when it is checked.

/** The municipality’s pages. */
export const SITE = 'https://www.nordvik.kommune.no';

/** The name of the controller. */
export const MUNICIPALITY = {
  nb: 'Nordvik kommune',
  nn: 'Nordvik kommune',
  en: 'Nordvik Municipality',
} as const;

export const SWITCHBOARD = '+47 99 99 99 90';

export const POSTAL_ADDRESS = { poBox: 'Postboks 1', postalCode: '9990', city: 'Nordvik' } as const;

/** The archives act of 2025 and its regulation: what is preserved for ever. */
export const ARCHIVES_ACT = { act: 'LOV-2025-06-20-96', provision: '§ 12' } as const;

export const PRESERVED_BY_LAW = {
  nb: 'Loven krever at de bevares for ettertiden',
  nn: 'Lova krev at dei blir bevarte for ettertida',
  en: 'The law requires that they be preserved for posterity',
} as const;

export const END_OF_ACCOUNTING_YEAR = {
  nb: 'utgangen av regnskapsåret',
  nn: 'utgangen av rekneskapsåret',
  en: 'the end of the accounting year',
} as const;

export const CASE_CLOSED = {
  nb: 'saken er avsluttet',
  nn: 'saka er avslutta',
  en: 'the case is closed',
} as const;

export const ACCOUNTING_LAW = ['kommuneloven § 14-6', 'bokføringsloven § 13'] as const;

/** Sources and recipients that several activities have. */
export const POPULATION_REGISTER = {
  kind: 'public-register',
  name: { nb: 'Folkeregisteret', nn: 'Folkeregisteret', en: 'The National Population Register' },
  publiclyAccessible: false,
} as const;

export const PARENT_OR_GUARDIAN = { kind: 'parent-or-guardian', publiclyAccessible: false } as const;

export const COUNTY_GOVERNOR = {
  nb: 'Statsforvalteren, som avgjør klager',
  nn: 'Statsforvaltaren, som avgjer klager',
  en: 'The county governor, who decides appeals',
} as const;

export const CASE_SYSTEM_SUPPLIER = {
  name: { nb: 'Havblikk Fagsystem AS', nn: 'Havblikk Fagsystem AS', en: 'Havblikk Fagsystem AS' },
  category: 'it-supplier',
  role: 'processor',
  agreement: true,
  country: 'NO',
  text: { nb: 'Drifter fagsystemet', nn: 'Driftar fagsystemet', en: 'Runs the case system' },
} as const;
