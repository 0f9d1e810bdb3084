import type { GdprProvision } from '@tretten/norway/gdpr';
import type { EffectiveActivity, General, LegalBasisArticle } from '@tretten/schema';
import { anyBasis } from '../facts/bases.ts';
import { collectionMode } from '../facts/collection.ts';
import type { Texts } from '../rule/messages.ts';

/** One letter of art. 13 or 14. */
export interface CoverageRow {
  readonly provision: GdprProvision;
  readonly title: Texts;
  /** Whether the letter's article concerns this declaration at all. */
  readonly article: Condition;
  /** What else must hold for the letter to concern it, as far as the declaration tells. */
  readonly condition?: Condition;
}

/** A condition, and what to say where it does not hold. */
export interface Condition {
  readonly holds: (activities: readonly EffectiveActivity[], general: General | undefined) => boolean;
  readonly otherwise: Texts;
}

const CONSENT = ['6(1)(a)', '9(2)(a)'] as const;

/** A general list of bases is not inherited by activities, but a page that names a basis there may still use it. */
function names(general: General | undefined, articles: readonly LegalBasisArticle[]): boolean {
  return (general?.legalBases ?? []).some(
    ({ article }) => article !== undefined && articles.includes(article),
  );
}

const direct: Condition = {
  holds: (all) => all.length === 0 || all.some((activity) => collectionMode(activity) !== 'indirect'),
  otherwise: {
    nb: 'Ingen opplysninger hentes fra den det gjelder.',
    nn: 'Ingen opplysningar blir henta frå den det gjeld.',
    en: 'No data are collected from the data subject.',
  },
};
const indirect: Condition = {
  holds: (all) => all.some((activity) => /indirect|both/.test(collectionMode(activity))),
  otherwise: {
    nb: 'Det står ikke at opplysninger hentes fra andre.',
    nn: 'Det står ikkje at opplysningar blir henta frå andre.',
    en: 'Nothing says that data are obtained from others.',
  },
};
const legitimateInterest: Condition = {
  holds: (all, general) => anyBasis(all, ['6(1)(f)']) || names(general, ['6(1)(f)']),
  otherwise: {
    nb: 'Ingen behandling bygger på art. 6 nr. 1 bokstav f.',
    nn: 'Inga behandling byggjer på art. 6 nr. 1 bokstav f.',
    en: 'No activity relies on art. 6(1)(f).',
  },
};
const consent: Condition = {
  holds: (all, general) => anyBasis(all, CONSENT) || names(general, CONSENT),
  otherwise: {
    nb: 'Ingen behandling bygger på samtykke.',
    nn: 'Inga behandling byggjer på samtykke.',
    en: 'No activity relies on consent.',
  },
};
const transfers: Condition = {
  holds: (all) => all.some(({ value }) => value.transfers !== undefined),
  otherwise: {
    nb: 'Ingen overføring ut av EØS er nevnt.',
    nn: 'Inga overføring ut av EØS er nemnd.',
    en: 'No third-country transfer is mentioned.',
  },
};
const automated: Condition = {
  holds: (all) => all.some(({ value }) => value.automatedDecisions !== undefined),
  otherwise: {
    nb: 'Ingen automatiserte avgjørelser er nevnt.',
    nn: 'Ingen automatiserte avgjerder er nemnde.',
    en: 'No automated decisions are mentioned.',
  },
};

/** What both articles ask for, with the letter in each. */
const COMMON: readonly [GdprProvision, GdprProvision, Condition | undefined, Texts][] = [
  [
    '13(1)(a)',
    '14(1)(a)',
    undefined,
    {
      nb: 'Behandlingsansvarlig og kontakt',
      nn: 'Behandlingsansvarleg og kontakt',
      en: 'Controller and contact details',
    },
  ],
  [
    '13(1)(b)',
    '14(1)(b)',
    undefined,
    {
      nb: 'Kontakt til personvernombudet',
      nn: 'Kontakt til personvernombodet',
      en: 'Contact details of the data protection officer',
    },
  ],
  [
    '13(1)(c)',
    '14(1)(c)',
    undefined,
    { nb: 'Formål og rettslig grunnlag', nn: 'Formål og rettsleg grunnlag', en: 'Purposes and legal basis' },
  ],
  [
    '13(1)(d)',
    '14(2)(b)',
    legitimateInterest,
    { nb: 'Berettigede interesser', nn: 'Berettiga interesser', en: 'Legitimate interests' },
  ],
  ['13(1)(e)', '14(1)(e)', undefined, { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' }],
  [
    '13(1)(f)',
    '14(1)(f)',
    transfers,
    { nb: 'Overføring ut av EØS', nn: 'Overføring ut av EØS', en: 'Third-country transfers' },
  ],
  ['13(2)(a)', '14(2)(a)', undefined, { nb: 'Lagringstid', nn: 'Lagringstid', en: 'Storage period' }],
  ['13(2)(b)', '14(2)(c)', undefined, { nb: 'Rettighetene', nn: 'Rettane', en: 'Rights' }],
  [
    '13(2)(c)',
    '14(2)(d)',
    consent,
    { nb: 'Å trekke samtykke', nn: 'Å trekkje samtykke', en: 'Withdrawal of consent' },
  ],
  [
    '13(2)(d)',
    '14(2)(e)',
    undefined,
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

function row(provision: GdprProvision, title: Texts, article: Condition, condition?: Condition): CoverageRow {
  return { provision, title, article, ...(condition ? { condition } : {}) };
}

/** Every letter of art. 13(1), 13(2), 14(1) and 14(2), in the order of the regulation. */
export const COVERAGE_ROWS: readonly CoverageRow[] = [
  ...COMMON.map(([provision, , condition, title]) => row(provision, title, direct, condition)),
  {
    provision: '13(2)(e)' as const,
    title: {
      nb: 'Om du må gi opplysningene',
      nn: 'Om du må gi opplysningane',
      en: 'Whether data must be provided',
    },
    article: direct,
  },
  ...COMMON.map(([, provision, condition, title]) => row(provision, title, indirect, condition)),
  {
    provision: '14(1)(d)' as const,
    title: {
      nb: 'Kategorier av opplysninger',
      nn: 'Kategoriar av opplysningar',
      en: 'Categories of personal data',
    },
    article: indirect,
  },
  {
    provision: '14(2)(f)' as const,
    title: {
      nb: 'Hvor opplysningene kommer fra',
      nn: 'Kvar opplysningane kjem frå',
      en: 'Source of the data',
    },
    article: indirect,
  },
].sort((a, b) => (a.provision < b.provision ? -1 : 1));
