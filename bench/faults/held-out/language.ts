import type { Fault } from '../fault.ts';

/** Held-out faults of language: what the reader cannot understand, follow or read in the language promised. */
export const LANGUAGE: readonly Fault[] = [
  {
    id: 'held-out-consequence-of-not-paying-not-in-english',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'translation-missing',
    at: '/processingActivities/2/provision/0/consequences',
    changes: [{ op: 'remove', path: '/processingActivities/2/provision/0/consequences/en' }],
  },
  {
    id: 'held-out-one-right-left-in-the-other-standard',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'language-forms-mixed',
    at: '/rights/rectification',
    changes: [
      {
        op: 'replace',
        path: '/rights/rectification/text',
        value:
          'Du har rett til å få rettet opplysninger som ikke stemmer, for eksempel feil eier av boligen.',
      },
    ],
  },
  {
    id: 'held-out-read-more-here-and-nowhere-to-go',
    base: 'school.nn',
    kind: 'wording',
    rule: 'link-text-without-target',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/text',
        value:
          'Elevane loggar inn med Feide og arbeider i Microsoft 365 på maskin frå skulen. Trykk her for å lese rettleiinga til foreldre.',
      },
    ],
  },
  {
    id: 'held-out-scores-and-levels-in-capitals',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'abbreviation-undefined',
    at: '/processingActivities/0/personalData/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/personalData/2/text',
        value: 'Sjukdommar, medisinar, IPLOS-skår og ADL-funksjon',
      },
    ],
  },
  {
    id: 'held-out-county-governor-by-the-former-name',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'obsolete-institution',
    at: '/processingActivities/1/recipients/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/recipients/1/text',
        value: 'Fylkesmannen, som avgjør klager',
      },
    ],
  },
];
