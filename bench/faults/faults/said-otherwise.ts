import type { Fault } from '../fault.ts';

/** The same kinds of faults in other words, seeded after the rules were mended for the first ones. */
export const SAID_OTHERWISE: readonly Fault[] = [
  {
    id: 'head-of-health-is-controller',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'controller-is-officer',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [{ text: 'Kommunalsjef for helse er behandlingsansvarleg for pasientjournalen.' }],
      },
    ],
  },
  {
    id: 'municipality-through-it-as-processor',
    base: 'property-tax.nn',
    kind: 'contradiction',
    rule: 'controller-not-own-processor',
    at: '/general/recipients/0',
    changes: [{ op: 'replace', path: '/general/recipients/0/name', value: 'Lauvdal kommune v/ IKT' }],
  },
  {
    id: 'officer-answers-to-the-law',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'dpo-role-correct',
    at: '/dataProtectionOfficer/text',
    changes: [
      {
        op: 'replace',
        path: '/dataProtectionOfficer/text',
        value: 'Ombudet står ansvarlig for at personopplysninger i barnehagene behandles etter loven.',
      },
    ],
  },
  {
    id: 'officer-is-deputy-chief-executive',
    base: 'job-application.nb',
    kind: 'contradiction',
    rule: 'dpo-role-correct',
    at: '/dataProtectionOfficer/title',
    changes: [
      {
        op: 'add',
        path: '/dataProtectionOfficer/title',
        value: { nb: 'Assisterende kommunedirektør', en: 'Deputy chief executive' },
      },
    ],
  },
  {
    id: 'purpose-good-quality',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'purpose-specific',
    at: '/processingActivities/2/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/purposes/0/text',
        value: 'Sikre god kvalitet i tenestene våre',
      },
    ],
  },
  {
    id: 'addiction-in-debt-advice-in-words',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'special-category-exception-required',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/personalData/-',
        value: { text: 'Rusproblemer og psykiske vansker som har ført til gjelden' },
      },
    ],
  },
  {
    id: 'votes-in-the-reader-survey-in-words',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'special-category-exception-required',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/personalData/-',
        value: { text: 'Kva parti du røysta på ved førre val' },
      },
    ],
  },
  {
    id: 'sensitive-data-in-the-archive',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'term-sensitive-data',
    at: '/processingActivities/3/personalData/1/text',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/personalData/1/text',
        value: 'Sensitive data om helse og tru der det står i eldre saker',
      },
    ],
  },
  {
    id: 'data-with-more',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'categories-open-ended',
    at: '/processingActivities/0/personalData/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/personalData/0/text',
        value: 'Navn, adresse, fødselsdato og telefon til barnet og foreldrene med mer',
      },
    ],
  },
  {
    id: 'not-told-where-the-law-bids',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'indirect-exemption-justified',
    at: '/processingActivities/1/indirectCollection',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/indirectCollection/text',
        value: 'Er innhentingen bestemt i lov, blir du ikke varslet.',
      },
    ],
  },
  {
    id: 'voluntary-pictures-but-parents-must-answer',
    base: 'kindergarten.nb',
    kind: 'contradiction',
    rule: 'provision-contradicted',
    at: '/processingActivities/3/provision/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/provision/0/consequences',
        value: 'Foreldrene er pliktige til å svare. Uten svar får ikke barnet være med på turer.',
      },
    ],
  },
  {
    id: 'platform-log-on-an-interest-in-text',
    base: 'school.nn',
    kind: 'wording',
    rule: 'legitimate-interest-public-task',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/text',
        value: 'Skulen har ei berettiga interesse i å følgje med på kven som loggar inn.',
      },
    ],
  },
  {
    id: 'statistics-on-an-unstated-interest',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'legitimate-interest-stated',
    at: '/processingActivities/2/legalBases/0',
    changes: [{ op: 'replace', path: '/processingActivities/2/legalBases/0', value: { article: '6(1)(f)' } }],
  },
  {
    id: 'balancing-of-the-statistics-not-offered',
    base: 'website.nb',
    kind: 'removed',
    rule: 'legitimate-interest-assessment-offer',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/0',
        value: { article: '6(1)(f)', legitimateInterest: 'Å lage nettsider folk finner fram på' },
      },
    ],
  },
  {
    id: 'various-actors-as-source',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'source-required',
    at: '/processingActivities/1/sources/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/sources/1',
        value: { kind: 'private-organisation', text: 'Diverse private aktører', publiclyAccessible: false },
      },
    ],
  },
  {
    id: 'coordinator-by-name-in-a-sentence',
    base: 'volunteers-and-respite.nn',
    kind: 'wording',
    rule: 'named-staff-published',
    at: '/processingActivities/3/text',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/text',
        value: 'Koordinator for besøksvenene er Marit Lie, tlf. 99 99 99 18.',
      },
    ],
  },
];
