import type { Fault } from '../fault.ts';

/** Faults in what for and on which legal basis: arts 5(1)(b), 6, 7, 13(1)(c)–(d), 13(2)(c) and 14. */
export const PURPOSES_AND_BASES: readonly Fault[] = [
  {
    id: 'purpose-serving-the-residents',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'purpose-specific',
    at: '/processingActivities/0/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/purposes/0/text',
        value: { nn: 'Yte tenester til innbyggjarane', en: 'Provide services to residents' },
      },
    ],
  },
  {
    id: 'purpose-statutory-tasks',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'purpose-specific',
    at: '/processingActivities/0/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/purposes/0/text',
        value: 'Utføre oppgaver som kommunen er pålagt ved lov',
      },
    ],
  },
  {
    id: 'purpose-running-the-municipality',
    base: 'volunteers-and-respite.nn',
    kind: 'wording',
    rule: 'purpose-specific',
    at: '/processingActivities/3/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/purposes/0/text',
        value: 'Drive verksemda til kommunen på ein god og effektiv måte',
      },
    ],
  },
  {
    id: 'purpose-necessary-casework',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'purpose-specific',
    at: '/processingActivities/0/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/purposes/0/text',
        value: 'Nødvendig saksbehandling og administrasjon',
      },
    ],
  },
  {
    id: 'collecting-charges-without-a-basis',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'purpose-without-basis',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/legalBases/1' }],
  },
  {
    id: 'tax-list-without-a-basis',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'purpose-without-basis',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/legalBases/1' }],
  },
  {
    id: 'health-under-the-condition-of-another-purpose',
    base: 'whole-municipality.nn',
    kind: 'wrong-value',
    rule: 'purpose-without-basis',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/1/appliesTo/purposes',
        value: ['plass'],
      },
    ],
  },
  {
    id: 'police-certificate-without-a-letter-of-article-6',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'purpose-without-basis',
    at: '/processingActivities/2',
    changes: [{ op: 'remove', path: '/processingActivities/2/legalBases/1' }],
  },
  {
    id: 'contract-and-duty-not-told-apart',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'legal-basis-bundled',
    at: '/processingActivities/3',
    changes: [
      { op: 'remove', path: '/processingActivities/3/legalBases/0/appliesTo' },
      { op: 'remove', path: '/processingActivities/3/legalBases/1/appliesTo' },
    ],
  },
  {
    id: 'three-purposes-three-bases-unlinked',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'legal-basis-bundled',
    at: '/processingActivities/2',
    changes: [
      { op: 'remove', path: '/processingActivities/2/legalBases/0/appliesTo' },
      { op: 'remove', path: '/processingActivities/2/legalBases/1/appliesTo' },
      { op: 'remove', path: '/processingActivities/2/legalBases/2/appliesTo' },
    ],
  },
  {
    id: 'basis-is-one-of-many-in-text',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'legal-basis-bundled',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/0/text',
        value: 'Grunnlaget kan mellom anna vere samtykke, avtale eller ei lovpålagd oppgåve.',
      },
    ],
  },
  {
    id: 'benefit-on-duty-and-task-at-once',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'legal-basis-c-e-mixed',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/1/appliesTo/purposes',
        value: ['stonad', 'utbetaling'],
      },
    ],
  },
  {
    id: 'journal-on-duty-and-task-unlinked',
    base: 'archive-and-journal.nn',
    kind: 'removed',
    rule: ['legal-basis-c-e-mixed', 'legal-basis-bundled'],
    at: '/processingActivities/0',
    changes: [
      { op: 'remove', path: '/processingActivities/0/legalBases/0/appliesTo' },
      { op: 'remove', path: '/processingActivities/0/legalBases/1/appliesTo' },
    ],
  },
  {
    id: 'inspection-on-duty-and-task-at-once',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'legal-basis-c-e-mixed',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/1/appliesTo/purposes',
        value: ['kontroll', 'palegg'],
      },
    ],
  },
  {
    id: 'consent-described-at-a-public-task',
    base: 'health-and-care.nn',
    kind: 'contradiction',
    rule: 'legal-basis-details-mismatch',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/legalBases/0/consent',
        value: { text: 'Du samtykkjer når du skriv under på avtalen om tryggleiksalarm.' },
      },
    ],
  },
  {
    id: 'interest-described-at-a-public-task',
    base: 'library.nb',
    kind: 'contradiction',
    rule: 'legal-basis-details-mismatch',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/legalBases/0/legitimateInterest',
        value: 'Å vite hvor mange stoler vi trenger',
      },
    ],
  },
  {
    id: 'interest-described-at-a-consent',
    base: 'newsletter.nn',
    kind: 'contradiction',
    rule: 'legal-basis-details-mismatch',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/legalBases/0/legitimateInterest',
        value: 'Å lage eit brev folk vil lese',
      },
    ],
  },
  {
    id: 'server-log-on-legitimate-interest',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'legitimate-interest-public-task',
    at: '/processingActivities/0/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/1',
        value: {
          article: '6(1)(f)',
          legitimateInterest: 'Å oppdage og stanse angrep på nettstedet',
          appliesTo: { purposes: ['sikkerhet'] },
        },
      },
      {
        op: 'add',
        path: '/processingActivities/0/assessments',
        value: [
          { kind: 'legitimate-interests', available: true, text: 'Du får interesseavveiingen av oss.' },
        ],
      },
    ],
  },
  {
    id: 'library-entry-on-legitimate-interest',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'legitimate-interest-public-task',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0',
        value: { article: '6(1)(f)', legitimateInterest: 'Å verne bøker og inventar mot hærverk' },
      },
      {
        op: 'add',
        path: '/processingActivities/1/assessments',
        value: [{ kind: 'legitimate-interests', available: true, text: 'Spør oss om avveiningen.' }],
      },
    ],
  },
  {
    id: 'bus-terminal-as-public-task-on-legitimate-interest',
    base: 'camera.nn',
    kind: 'wrong-law',
    rule: 'legitimate-interest-public-task',
    at: '/processingActivities/1',
    changes: [{ op: 'replace', path: '/processingActivities/1/publicTask', value: true }],
  },
  {
    id: 'journal-online-after-a-balancing',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'legitimate-interest-public-task',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/text',
        value:
          'Vi legg ut postlista etter ei interesseavveging (personvernforordninga artikkel 6 nr. 1 bokstav f).',
      },
    ],
  },
  {
    id: 'recycling-cameras-without-the-interest',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'legitimate-interest-stated',
    at: '/processingActivities/2/legalBases/0',
    changes: [{ op: 'remove', path: '/processingActivities/2/legalBases/0/legitimateInterest' }],
  },
  {
    id: 'pool-cameras-without-one-of-the-interests',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'legitimate-interest-stated',
    at: '/processingActivities/0/legalBases/1',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/1/legitimateInterest' }],
  },
  {
    id: 'interest-that-says-nothing',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'legitimate-interest-stated',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/legitimateInterest',
        value: 'Kommunen si berettiga interesse',
      },
    ],
  },
  {
    id: 'balancing-of-the-terminal-not-offered',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'legitimate-interest-assessment-offer',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/assessments' }],
  },
  {
    id: 'balancing-of-the-pool-not-offered',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'legitimate-interest-assessment-offer',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/assessments/0' }],
  },
  {
    id: 'fee-task-without-an-act',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'supplementary-basis-missing',
    at: '/processingActivities/2/legalBases/0',
    changes: [{ op: 'remove', path: '/processingActivities/2/legalBases/0/law' }],
  },
  {
    id: 'duty-without-an-act',
    base: 'archive-and-journal.nn',
    kind: 'removed',
    rule: 'supplementary-basis-missing',
    at: '/processingActivities/2/legalBases/0',
    changes: [{ op: 'remove', path: '/processingActivities/2/legalBases/0/law' }],
  },
  {
    id: 'act-without-a-section',
    base: 'health-and-care.nn',
    kind: 'wrong-value',
    rule: 'supplementary-basis-missing',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/0/law',
        value: ['helse- og omsorgstenestelova'],
      },
    ],
  },
  {
    id: 'required-by-law-and-no-more',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'supplementary-basis-missing',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0',
        value: { article: '6(1)(e)', text: 'Rådgivningen er en lovpålagt oppgave for kommunen.' },
      },
    ],
  },
  {
    id: 'journal-keeping-resting-on-security',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'supplementary-basis-wrong-nature',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/law',
        value: ['pasientjournallova § 22'],
      },
    ],
  },
  {
    id: 'follow-up-resting-on-secrecy',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'supplementary-basis-wrong-nature',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/law',
        value: ['fvl. §§ 13 til 13 e'],
      },
    ],
  },
  {
    id: 'child-welfare-resting-on-secrecy',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'supplementary-basis-wrong-nature',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0/law',
        value: ['barnevernsloven § 13-1'],
      },
    ],
  },
  {
    id: 'shelter-resting-on-secrecy',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'supplementary-basis-wrong-nature',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/0/law',
        value: ['sosialtjenesteloven § 44'],
      },
    ],
  },
  {
    id: 'answers-resting-on-information-security',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'supplementary-basis-wrong-nature',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/law',
        value: ['eForvaltningsforskriften § 15'],
      },
    ],
  },
  {
    id: 'fee-resting-on-the-data-protection-act',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'data-protection-act-as-basis',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      { op: 'replace', path: '/processingActivities/2/legalBases/0/law', value: ['personopplysningsloven'] },
    ],
  },
  {
    id: 'complaints-resting-on-section-1',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'data-protection-act-as-basis',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/0/law',
        value: ['personopplysningslova § 1'],
      },
    ],
  },
  {
    id: 'volunteers-resting-on-gdpr',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-law',
    rule: 'data-protection-act-as-basis',
    at: '/processingActivities/3/legalBases/0',
    changes: [{ op: 'replace', path: '/processingActivities/3/legalBases/0/law', value: ['GDPR'] }],
  },
  {
    id: 'customers-resting-on-the-identity-number-section',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'data-protection-act-as-basis',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/law',
        value: ['personopplysningsloven § 12'],
      },
    ],
  },
  {
    id: 'applicants-under-the-act-on-state-employees',
    base: 'job-application.nb',
    kind: 'wrong-law',
    rule: 'act-not-for-municipalities',
    at: '/processingActivities/0/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/1/law',
        value: ['statsansatteloven § 3'],
      },
    ],
  },
  {
    id: 'applicants-under-the-act-on-state-employees-by-number',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'act-not-for-municipalities',
    at: '/processingActivities/3/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/1/law',
        value: [{ act: 'LOV-2017-06-16-67', provision: '§ 6' }],
      },
    ],
  },
  {
    id: 'sanctions-under-the-act-on-state-employees',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'act-not-for-municipalities',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/law',
        value: ['lov om statens ansatte § 25'],
      },
    ],
  },
  {
    id: 'article-6-and-no-letter',
    base: 'library.nb',
    kind: 'wording',
    rule: ['art6-incomplete-citation', 'legal-basis-required'],
    at: '/processingActivities/1/legalBases',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0',
        value: { text: 'Personvernforordningen artikkel 6', law: ['folkebibliotekloven § 1'] },
      },
    ],
  },
  {
    id: 'letter-c-and-no-paragraph',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'art6-incomplete-citation',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/0',
        value: { text: 'Personvernforordninga artikkel 6 bokstav c', law: ['offentleglova § 3'] },
      },
    ],
  },
  {
    id: 'paragraph-1-and-no-letter',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: ['art6-incomplete-citation', 'legal-basis-required'],
    at: '/processingActivities/2/legalBases',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/0',
        value: { law: ['GDPR art. 6 nr. 1', 'vass- og avløpsanleggslova § 7'] },
      },
    ],
  },
  {
    id: 'letter-e-after-a-comma',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'art6-incomplete-citation',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0',
        value: { text: 'Heimelen er GDPR art. 6, e)', law: ['eigedomsskattelova § 8 A-3'] },
      },
    ],
  },
  {
    id: 'reduced-fee-on-consent',
    base: 'kindergarten.nb',
    kind: 'wrong-law',
    rule: 'consent-basis-public-task',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/0',
        value: {
          article: '6(1)(a)',
          consent: {
            withdrawal: {
              text: 'Dere kan ta samtykket tilbake når som helst. Det vi gjorde før det, er lovlig.',
              howTo: 'Send en e-post til barnehagekontoret.',
              earlierProcessingStaysLawful: true,
            },
          },
        },
      },
    ],
  },
  {
    id: 'visiting-friends-on-consent',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-law',
    rule: 'consent-basis-public-task',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/0',
        value: {
          article: '6(1)(a)',
          consent: {
            withdrawal: {
              text: 'Du kan når som helst trekkje samtykket. Det vi gjorde før du trekte det, er framleis lovleg.',
              howTo: 'Send oss ei melding eller ring.',
              earlierProcessingStaysLawful: true,
            },
          },
        },
      },
    ],
  },
  {
    id: 'permits-on-consent',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'consent-basis-public-task',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0',
        value: {
          article: '6(1)(a)',
          consent: {
            withdrawal: {
              text: {
                nn: 'Du kan når som helst trekkje samtykket. Det vi gjorde før, er framleis lovleg.',
                en: 'You can withdraw consent at any time. What we did before remains lawful.',
              },
              howTo: { nn: 'Send oss ein e-post.', en: 'Send us an e-mail.' },
              earlierProcessingStaysLawful: true,
            },
          },
        },
      },
    ],
  },
  {
    id: 'withdrawal-forgotten-in-the-newsletter',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'consent-withdrawal-required',
    changes: [
      { op: 'remove', path: '/rights/withdrawConsent' },
      { op: 'remove', path: '/processingActivities/0/legalBases/0/consent/withdrawal' },
      { op: 'remove', path: '/processingActivities/1/legalBases/0/consent/withdrawal' },
    ],
  },
  {
    id: 'withdrawal-forgotten-in-job-alerts',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'consent-withdrawal-required',
    changes: [
      { op: 'remove', path: '/rights/withdrawConsent' },
      { op: 'remove', path: '/processingActivities/2/legalBases/0/consent' },
    ],
  },
  {
    id: 'withdrawal-forgotten-on-the-website',
    base: 'website.nb',
    kind: 'removed',
    rule: 'consent-withdrawal-required',
    changes: [
      { op: 'remove', path: '/cookies/withdrawal' },
      { op: 'remove', path: '/processingActivities/2/legalBases/0/consent/withdrawal' },
    ],
  },
  {
    id: 'withdrawal-forgotten-for-pictures',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'consent-withdrawal-required',
    changes: [
      { op: 'remove', path: '/rights/withdrawConsent' },
      { op: 'remove', path: '/processingActivities/3/legalBases/0/consent/withdrawal' },
    ],
  },
  {
    id: 'earlier-processing-forgotten-in-the-newsletter',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'consent-withdrawal-prior-lawfulness',
    changes: [
      {
        op: 'replace',
        path: '/rights/withdrawConsent',
        value: { text: 'Du trekkjer samtykket når du vil.', howTo: 'Trykk «Meld meg av» nedst i brevet.' },
      },
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0/consent/withdrawal',
        value: {
          text: 'Du har rett til å trekkje samtykket når som helst.',
          howTo: 'Trykk «Meld meg av» nedst i brevet.',
        },
      },
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/consent/withdrawal',
        value: { text: 'Du har rett til å trekkje svaret.', howTo: 'Bruk lenkja i kvitteringa.' },
      },
    ],
  },
  {
    id: 'earlier-processing-forgotten-in-job-alerts',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'consent-withdrawal-prior-lawfulness',
    changes: [
      { op: 'remove', path: '/processingActivities/2/legalBases/0/consent' },
      {
        op: 'replace',
        path: '/rights/withdrawConsent',
        value: {
          text: {
            nb: 'Jobbvarsel bygger på samtykke, som du når som helst kan trekke.',
            en: 'Job alerts rest on consent, which you can withdraw at any time.',
          },
          howTo: { nb: 'Bruk lenken i e-posten.', en: 'Use the link in the e-mail.' },
        },
      },
    ],
  },
  {
    id: 'earlier-processing-said-to-become-unlawful',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'consent-withdrawal-prior-lawfulness',
    changes: [
      { op: 'remove', path: '/processingActivities/3/legalBases/0/consent/withdrawal' },
      {
        op: 'replace',
        path: '/rights/withdrawConsent',
        value: {
          text: 'Har dere sagt ja til bilder, kan dere ombestemme dere når som helst.',
          howTo: 'Gå til «Samtykker» i appen.',
          earlierProcessingStaysLawful: false,
        },
      },
    ],
  },
  {
    id: 'clicked-in-but-withdrawn-by-letter',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'consent-withdrawal-method',
    changes: [
      {
        op: 'replace',
        path: '/rights/withdrawConsent/howTo',
        value: 'Send eit brev med underskrift til Sjøgata 14.',
      },
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0/consent/withdrawal/howTo',
        value: 'Send eit brev med underskrift til Sjøgata 14.',
      },
      { op: 'remove', path: '/processingActivities/0/legalBases/0/consent/withdrawal/url' },
    ],
  },
  {
    id: 'given-in-the-app-but-withdrawn-on-paper',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'consent-withdrawal-method',
    changes: [
      {
        op: 'replace',
        path: '/rights/withdrawConsent/howTo',
        value: 'Fyll ut papirskjemaet og lever det til styreren.',
      },
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/0/consent/withdrawal/howTo',
        value: 'Fyll ut papirskjemaet og lever det til styreren.',
      },
    ],
  },
  {
    id: 'no-word-of-how-to-stop-job-alerts',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'consent-withdrawal-method',
    changes: [
      { op: 'remove', path: '/rights/withdrawConsent/howTo' },
      { op: 'remove', path: '/processingActivities/2/legalBases/0/consent/withdrawal/howTo' },
    ],
  },
  {
    id: 'consent-to-withdraw-in-building-cases',
    base: 'building-case.nb',
    kind: 'contradiction',
    rule: 'consent-withdrawal-unneeded',
    at: '/rights/withdrawConsent',
    changes: [
      {
        op: 'add',
        path: '/rights/withdrawConsent',
        value: {
          text: 'Du kan når som helst trekke tilbake samtykket ditt. Det påvirker ikke lovligheten av det vi gjorde før.',
          howTo: 'Send en e-post til postmottaket.',
          earlierProcessingStaysLawful: true,
        },
      },
    ],
  },
  {
    id: 'consent-to-withdraw-in-the-archive',
    base: 'archive-and-journal.nn',
    kind: 'contradiction',
    rule: 'consent-withdrawal-unneeded',
    at: '/rights/withdrawConsent',
    changes: [
      {
        op: 'add',
        path: '/rights/withdrawConsent',
        value: {
          text: 'Har du samtykt, kan du trekkje samtykket når du vil. Det vi gjorde før, er framleis lovleg.',
          howTo: 'Ring dokumentsenteret.',
          earlierProcessingStaysLawful: true,
        },
      },
    ],
  },
  {
    id: 'kindergarten-place-on-contract',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'contract-basis-for-decision',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0',
        value: { article: '6(1)(b)', appliesTo: { purposes: ['plass', 'kvardag'] } },
      },
    ],
  },
  {
    id: 'support-contact-decision-on-contract',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-law',
    rule: 'contract-basis-for-decision',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0',
        value: { article: '6(1)(b)', appliesTo: { purposes: ['vedtak', 'kopling'] } },
      },
    ],
  },
  {
    id: 'vital-interests-everywhere-in-child-welfare',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'vital-interest-general-basis',
    changes: [
      { op: 'add', path: '/processingActivities/0/legalBases/-', value: { article: '6(1)(d)' } },
      { op: 'add', path: '/processingActivities/1/legalBases/-', value: { article: '6(1)(d)' } },
    ],
  },
  {
    id: 'vital-interests-everywhere-in-whistle-blowing',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'vital-interest-general-basis',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/-',
        value: { article: '6(1)(d)', text: 'Vitale interesser' },
      },
      {
        op: 'add',
        path: '/processingActivities/1/legalBases/-',
        value: { article: '6(1)(d)', text: 'Vitale interesser' },
      },
    ],
  },
  {
    id: 'tax-collection-not-a-public-task',
    base: 'property-tax.nn',
    kind: 'contradiction',
    rule: 'public-task-contradicted',
    at: '/processingActivities/2',
    changes: [{ op: 'replace', path: '/processingActivities/2/publicTask', value: false }],
  },
  {
    id: 'library-events-not-a-public-task',
    base: 'library.nb',
    kind: 'contradiction',
    rule: 'public-task-contradicted',
    at: '/processingActivities/2',
    changes: [{ op: 'replace', path: '/processingActivities/2/publicTask', value: false }],
  },
  {
    id: 'decisions-over-applicants-not-a-public-task',
    base: 'social-services.nb',
    kind: 'contradiction',
    rule: 'public-task-contradicted',
    at: '/processingActivities/2',
    changes: [{ op: 'replace', path: '/processingActivities/2/publicTask', value: false }],
  },
  {
    id: 'journal-under-the-tasks-of-the-authority',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'supervisory-article-as-basis',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/0/law/-',
        value: 'personvernforordninga artikkel 57',
      },
    ],
  },
  {
    id: 'debt-advice-under-the-powers-of-the-authority',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'supervisory-article-as-basis',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/legalBases/0/law/-',
        value: 'GDPR art. 58 nr. 1',
      },
    ],
  },
  {
    id: 'casework-copied-from-the-authority',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'supervisory-article-as-basis',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/0/text',
        value: {
          nn: 'Offentleg mynde, jf. personvernforordninga artikkel 57 og 58.',
          en: 'Official authority, cf. articles 57 and 58 of the GDPR.',
        },
      },
    ],
  },
  {
    id: 'answers-copied-from-the-authority',
    base: 'website.nb',
    kind: 'wording',
    rule: 'supervisory-article-as-basis',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/legalBases/0/text',
        value: 'Vi svarer i medhold av personvernforordningens art. 57 nr. 1 og art. 58.',
      },
    ],
  },
];
