import type { Fault } from '../fault.ts';

/** Held-out faults about purposes, legal bases and consent: GDPR 6, 7, 8, 13(1)(c) and (d), 13(2)(c). */
export const PURPOSES_AND_BASES: readonly Fault[] = [
  {
    id: 'held-out-purpose-is-good-services',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'purpose-specific',
    at: '/processingActivities/0/purposes',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/purposes/0/text',
        value: { nn: 'Gi innbyggjarane gode tenester', en: 'Give the residents good services' },
      },
    ],
  },
  {
    id: 'held-out-no-way-to-withdraw-from-the-newsletter',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'consent-withdrawal-required',
    changes: [
      { op: 'remove', path: '/processingActivities/0/legalBases/0/consent/withdrawal' },
      { op: 'remove', path: '/rights/withdrawConsent' },
    ],
  },
  {
    id: 'held-out-earlier-photos-stay-lawful-not-told',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'consent-withdrawal-prior-lawfulness',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/0/consent/withdrawal',
        value: {
          text: 'Dere kan når som helst ta tilbake samtykket.',
          howTo: 'Skru av bilder under «Samtykker» i appen, samme sted som dere skrudde det på.',
        },
      },
      {
        op: 'replace',
        path: '/rights/withdrawConsent',
        value: {
          text: 'Har dere sagt ja til bilder, kan dere ombestemme dere når som helst.',
          howTo: 'Gå til «Samtykker» i appen.',
          appliesTo: { activities: ['bilder'] },
        },
      },
    ],
  },
  {
    id: 'held-out-readers-of-ten-consent-alone',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'child-consent-age',
    at: '/processingActivities/0',
    changes: [{ op: 'add', path: '/processingActivities/0/legalBases/0/consent/childMinimumAge', value: 10 }],
  },
  {
    id: 'held-out-debt-advice-on-consent',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'consent-basis-public-task',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0',
        value: {
          article: '6(1)(a)',
          consent: {
            explicit: false,
            withdrawal: {
              text: 'Du kan når som helst trekke samtykket. Det vi har gjort før det, er fortsatt lovlig.',
              howTo: 'Si fra til rådgiveren din.',
              earlierProcessingStaysLawful: true,
            },
          },
          appliesTo: { purposes: ['rad'] },
        },
      },
    ],
  },
  {
    id: 'held-out-interest-in-the-recycling-cameras-unsaid',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'legitimate-interest-stated',
    at: '/processingActivities/2/legalBases/0',
    changes: [{ op: 'remove', path: '/processingActivities/2/legalBases/0/legitimateInterest' }],
  },
  {
    id: 'held-out-debt-advice-without-the-act',
    base: 'social-services.nb',
    kind: 'removed',
    rule: 'supplementary-basis-missing',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/legalBases/0/law' }],
  },
  {
    id: 'held-out-matching-without-a-basis',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'purpose-without-basis',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/0/appliesTo/purposes/1' }],
  },
  {
    id: 'held-out-mail-bases-no-longer-linked-to-purposes',
    base: 'archive-and-journal.nn',
    kind: 'removed',
    rule: ['legal-basis-bundled', 'legal-basis-c-e-mixed'],
    at: '/processingActivities/0',
    changes: [
      { op: 'remove', path: '/processingActivities/0/legalBases/0/appliesTo' },
      { op: 'remove', path: '/processingActivities/0/legalBases/1/appliesTo' },
    ],
  },
  {
    id: 'held-out-library-figures-without-a-basis',
    base: 'library.nb',
    kind: 'removed',
    rule: ['further-processing-notice', 'purpose-without-basis'],
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/1' }],
  },
  {
    id: 'held-out-valuation-is-both-duty-and-task',
    base: 'property-tax.nn',
    kind: 'contradiction',
    rule: 'legal-basis-c-e-mixed',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/-',
        value: {
          article: '6(1)(c)',
          law: ['eigedomsskattelova § 8 A-3'],
          appliesTo: { purposes: ['takst'] },
        },
      },
    ],
  },
  {
    id: 'held-out-consent-described-under-a-public-task',
    base: 'school.nn',
    kind: 'contradiction',
    rule: 'legal-basis-details-mismatch',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/legalBases/0/consent',
        value: { explicit: false, text: 'Foreldra kryssar av i søknaden for at vi får bruke opplysningane.' },
      },
    ],
  },
  {
    id: 'held-out-powers-without-a-public-task',
    base: 'camera.nn',
    kind: 'contradiction',
    rule: 'public-task-contradicted',
    at: '/processingActivities/2',
    changes: [{ op: 'replace', path: '/processingActivities/2/exercisesPublicPowers', value: true }],
  },
  {
    id: 'held-out-withdrawal-of-a-consent-nobody-gave',
    base: 'property-tax.nn',
    kind: 'contradiction',
    rule: 'consent-withdrawal-unneeded',
    at: '/rights/withdrawConsent',
    changes: [
      {
        op: 'add',
        path: '/rights/withdrawConsent',
        value: {
          text: 'Du kan når som helst trekkje samtykket ditt. Det vi gjorde før det, er framleis lovleg.',
          howTo: 'Skriv til eigedomsskattekontoret.',
          earlierProcessingStaysLawful: true,
        },
      },
    ],
  },
  {
    id: 'held-out-letter-written-with-full-stops',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'not-in-list',
    at: '/processingActivities/2/legalBases/0/article',
    changes: [{ op: 'replace', path: '/processingActivities/2/legalBases/0/article', value: '6.1.e' }],
  },
  {
    id: 'held-out-basis-for-a-purpose-renamed-since',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'reference-dangling',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      { op: 'replace', path: '/processingActivities/0/legalBases/0/appliesTo/purposes/0', value: 'vedtaket' },
    ],
  },
];
