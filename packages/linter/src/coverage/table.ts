import type { GdprProvision } from '@tretten/norway/gdpr';
import type { EffectiveActivity } from '@tretten/schema';
import { anyBasis } from '../facts/bases.ts';
import { collectionMode } from '../facts/collection.ts';
import type { Texts } from '../rule/messages.ts';

/** One letter of art. 13 or 14. */
export interface CoverageRow {
  readonly provision: GdprProvision;
  readonly title: Texts;
  /** Whether the letter concerns this declaration, as far as it tells. */
  applies(activities: readonly EffectiveActivity[]): boolean;
}

type Applies = CoverageRow['applies'];

const always: Applies = () => true;
const direct: Applies = (all) =>
  all.length === 0 || all.some((activity) => collectionMode(activity) !== 'indirect');
const indirect: Applies = (all) => all.some((activity) => /indirect|both/.test(collectionMode(activity)));
const legitimateInterest: Applies = (all) => anyBasis(all, ['6(1)(f)']);
const consent: Applies = (all) => anyBasis(all, ['6(1)(a)', '9(2)(a)']);
const transfers: Applies = (all) => all.some(({ value }) => value.transfers !== undefined);
const automated: Applies = (all) => all.some(({ value }) => value.automatedDecisions !== undefined);

/** What both articles ask for, with the letter in each. */
const COMMON: readonly [GdprProvision, GdprProvision, Applies, Texts][] = [
  [
    '13(1)(a)',
    '14(1)(a)',
    always,
    {
      nb: 'Behandlingsansvarlig og kontakt',
      nn: 'Behandlingsansvarleg og kontakt',
      en: 'Controller and contact details',
    },
  ],
  [
    '13(1)(b)',
    '14(1)(b)',
    always,
    {
      nb: 'Kontakt til personvernombudet',
      nn: 'Kontakt til personvernombodet',
      en: 'Contact details of the data protection officer',
    },
  ],
  [
    '13(1)(c)',
    '14(1)(c)',
    always,
    { nb: 'Formål og rettslig grunnlag', nn: 'Formål og rettsleg grunnlag', en: 'Purposes and legal basis' },
  ],
  [
    '13(1)(d)',
    '14(2)(b)',
    legitimateInterest,
    { nb: 'Berettigede interesser', nn: 'Rettkomne interesser', en: 'Legitimate interests' },
  ],
  ['13(1)(e)', '14(1)(e)', always, { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' }],
  [
    '13(1)(f)',
    '14(1)(f)',
    transfers,
    { nb: 'Overføring ut av EØS', nn: 'Overføring ut av EØS', en: 'Third-country transfers' },
  ],
  ['13(2)(a)', '14(2)(a)', always, { nb: 'Lagringstid', nn: 'Lagringstid', en: 'Storage period' }],
  ['13(2)(b)', '14(2)(c)', always, { nb: 'Rettighetene', nn: 'Rettane', en: 'Rights' }],
  [
    '13(2)(c)',
    '14(2)(d)',
    consent,
    { nb: 'Å trekke samtykke', nn: 'Å trekkje samtykke', en: 'Withdrawal of consent' },
  ],
  [
    '13(2)(d)',
    '14(2)(e)',
    always,
    {
      nb: 'Klage til Datatilsynet',
      nn: 'Klage til Datatilsynet',
      en: 'Complaint to the supervisory authority',
    },
  ],
  [
    '13(2)(f)',
    '14(2)(g)',
    automated,
    { nb: 'Automatiserte avgjørelser', nn: 'Automatiserte avgjerder', en: 'Automated decisions' },
  ],
];

const both =
  (a: Applies, b: Applies): Applies =>
  (all) =>
    a(all) && b(all);

/** Every letter of art. 13(1), 13(2), 14(1) and 14(2), in the order of the regulation. */
export const COVERAGE_ROWS: readonly CoverageRow[] = [
  ...COMMON.map(([provision, , applies, title]) => ({ provision, title, applies: both(direct, applies) })),
  {
    provision: '13(2)(e)' as const,
    title: {
      nb: 'Om du må gi opplysningene',
      nn: 'Om du må gi opplysningane',
      en: 'Whether data must be provided',
    },
    applies: direct,
  },
  ...COMMON.map(([, provision, applies, title]) => ({ provision, title, applies: both(indirect, applies) })),
  {
    provision: '14(1)(d)' as const,
    title: {
      nb: 'Kategorier av opplysninger',
      nn: 'Kategoriar av opplysningar',
      en: 'Categories of personal data',
    },
    applies: indirect,
  },
  {
    provision: '14(2)(f)' as const,
    title: {
      nb: 'Hvor opplysningene kommer fra',
      nn: 'Kvar opplysningane kjem frå',
      en: 'Source of the data',
    },
    applies: indirect,
  },
].sort((a, b) => (a.provision < b.provision ? -1 : 1));
