import type { GdprProvision } from '@tretten/norway/gdpr';
import type { Texts } from '../rule/messages.ts';
import { COVERAGE_ROWS } from './table.ts';

/** A provision of art. 12, 13 or 14: what it asks for, and why no rule looks at it, where none does. */
export interface CoveredProvision {
  readonly provision: GdprProvision;
  readonly title: Texts;
  readonly outOfScope?: Texts;
}

/** How the information is given, and what the controller owes people who ask (art. 12). */
const ARTICLE_12: readonly CoveredProvision[] = [
  {
    provision: '12(1)',
    title: {
      nb: 'Klart, forståelig og lett tilgjengelig',
      nn: 'Klart, forståeleg og lett tilgjengeleg',
      en: 'Clear, intelligible and easily accessible',
    },
  },
  {
    provision: '12(2)',
    title: {
      nb: 'Hjelp til å bruke rettighetene',
      nn: 'Hjelp til å bruke rettane',
      en: 'Facilitating the rights',
    },
  },
  {
    provision: '12(3)',
    title: { nb: 'Frist for svar', nn: 'Frist for svar', en: 'Time limit for answers' },
  },
  {
    provision: '12(4)',
    title: { nb: 'Begrunnelse for avslag', nn: 'Grunngiving av avslag', en: 'Reasons for a refusal' },
  },
  { provision: '12(5)', title: { nb: 'Gratis', nn: 'Gratis', en: 'Free of charge' } },
  {
    provision: '12(6)',
    title: { nb: 'Kontroll av identitet', nn: 'Kontroll av identitet', en: 'Verification of identity' },
  },
  {
    provision: '12(7)',
    title: { nb: 'Standardiserte ikoner', nn: 'Standardiserte ikon', en: 'Standardised icons' },
  },
  {
    provision: '12(8)',
    title: { nb: 'Kommisjonens fullmakt', nn: 'Fullmakta til Kommisjonen', en: 'Power of the Commission' },
    outOfScope: {
      nb: 'Gir Kommisjonen fullmakt og pålegger ikke den behandlingsansvarlige noe.',
      nn: 'Gir Kommisjonen fullmakt og pålegg ikkje den behandlingsansvarlege noko.',
      en: 'It empowers the Commission and lays no duty on a controller.',
    },
  },
];

const EXEMPTIONS: Texts = {
  nb: 'Unntak fra å informere',
  nn: 'Unntak frå å informere',
  en: 'Exemptions from informing',
};

/** The paragraphs of art. 13 and 14 without letters of their own in the coverage of a declaration. */
const OTHER_PARAGRAPHS: readonly CoveredProvision[] = [
  {
    provision: '13(3)',
    title: { nb: 'Bruk til et nytt formål', nn: 'Bruk til eit nytt formål', en: 'Use for another purpose' },
  },
  {
    provision: '13(4)',
    title: {
      nb: 'Når personen alt vet det',
      nn: 'Når personen alt veit det',
      en: 'When the person knows already',
    },
    outOfScope: {
      nb: 'Om en person alt har informasjonen, kan ikke avgjøres fra en offentlig erklæring.',
      nn: 'Om ein person alt har informasjonen, kan ikkje avgjerast frå ei offentleg erklæring.',
      en: 'Whether a person already has the information cannot be told from a public declaration.',
    },
  },
  ...(['a', 'b', 'c'] as const).map((letter) => ({
    provision: `14(3)(${letter})` as const,
    title: {
      nb: 'Når du får vite at vi har hentet opplysninger',
      nn: 'Når du får vite at vi har henta opplysningar',
      en: 'When people are told of data obtained from others',
    },
  })),
  {
    provision: '14(4)',
    title: { nb: 'Bruk til et nytt formål', nn: 'Bruk til eit nytt formål', en: 'Use for another purpose' },
  },
  {
    provision: '14(5)(a)',
    title: EXEMPTIONS,
    outOfScope: {
      nb: 'Om en person alt har informasjonen, kan ikke avgjøres fra en offentlig erklæring.',
      nn: 'Om ein person alt har informasjonen, kan ikkje avgjerast frå ei offentleg erklæring.',
      en: 'Whether a person already has the information cannot be told from a public declaration.',
    },
  },
  ...(['b', 'c', 'd'] as const).map((letter) => ({
    provision: `14(5)(${letter})` as const,
    title: EXEMPTIONS,
  })),
];

/** Every provision of art. 12, 13 and 14, in the order of the regulation: each is covered by a rule or says why not. */
export const PROVISIONS: readonly CoveredProvision[] = [
  ...ARTICLE_12,
  ...[...COVERAGE_ROWS.map(({ provision, title }) => ({ provision, title })), ...OTHER_PARAGRAPHS].sort(
    (a, b) => (a.provision < b.provision ? -1 : 1),
  ),
];
