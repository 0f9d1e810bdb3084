import type { ActId } from '@tretten/norway/acts';
import type { GdprProvision } from '@tretten/norway/gdpr';

/** Norwegian acts and regulations that rules cite, by the name findings show; the value is the id in `@tretten/norway`. */
export const CITED_ACTS = {
  arkivlova: 'arkl-2025',
  barnevernsloven: 'bvl-2021',
  eForvaltningsforskriften: 'eforvaltningsforskriften',
  ekomloven: 'ekomloven-2024',
  forvaltningsloven: 'fvl-1967',
  'forskrift om arbeidsgivers innsyn i e-postkasse': 'epostforskriften-2018',
  'forskrift om kameraovervåking i virksomhet': 'kameraforskriften-2018',
  kommuneloven: 'koml-2018',
  offentlegforskrifta: 'offentlegforskrifta',
  offentleglova: 'offl-2006',
  'overgangsregler til personopplysningsloven': 'pof-overgang-2018',
  pasientjournalloven: 'pjl-2014',
  'personopplysningsforskriften (2018)': 'pof-2018',
  personopplysningsloven: 'popplyl-2018',
  sameloven: 'sameloven',
  sivilombudsloven: 'sivilombudsloven',
  språklova: 'spraklova',
  statsansatteloven: 'statsansatteloven',
} as const satisfies Record<string, ActId>;

/** Guidance and case law that rules cite. `memory` marks a source nobody has re-read: it carries a warning at most. */
export const GUIDANCE = {
  'Datatilsynet: informasjon og åpenhet': {
    url: 'https://www.datatilsynet.no/rettigheter-og-plikter/virksomhetenes-plikter/informasjon-og-apenhet/',
  },
  'Datatilsynet: behandlingsgrunnlag': {
    url: 'https://www.datatilsynet.no/rettigheter-og-plikter/virksomhetenes-plikter/om-behandlingsgrunnlag/',
  },
  'Datatilsynet: behandlingsansvarlig': {
    url: 'https://www.datatilsynet.no/rettigheter-og-plikter/virksomhetenes-plikter/hva-er-en-behandlingsansvarlig/',
  },
  'WP260 rev.01': {},
  'WP260 rev.01, contact details': { memory: true },
  'WP260 rev.01, translations': { memory: true },
  'WP243 rev.01': { memory: true },
  'Prop. 56 LS (2017–2018)': {},
  'EDPB 05/2020': {},
  'EDPB 07/2020': {},
  'EDPB 01/2022': {},
  'recital 26 of the GDPR': {},
  'recital 32 of the GDPR': {},
  'recital 58 of the GDPR': {},
  'recital 43 of the GDPR': {},
  'CJEU C-154/21': {},
  'CJEU C-210/16': {},
  'CJEU C-673/17': {},
  'CJEU C-311/18': {},
  'CJEU C-362/14': {},
  'CJEU C-422/24': {},
  'Decision (EU) 2021/914': { url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj' },
  'Decision (EU) 2023/1795': { url: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj' },
} as const satisfies Record<string, { url?: string; memory?: boolean }>;

/**
 * A provision or document that a rule rests on, e.g. `GDPR 13(2)(d)`, `ekomloven § 3-15`, `EDPB 07/2020`.
 * A provision that does not exist in the GDPR, or an unknown act, is a compile error.
 */
export type LegalSource =
  | `GDPR ${GdprProvision}`
  | `${keyof typeof CITED_ACTS} § ${string}`
  | keyof typeof GUIDANCE;
