import type { Fault } from '../fault.ts';

/** Held-out faults where the law cited is repealed, not in force, not there or not about this. */
export const LAW: readonly Fault[] = [
  {
    id: 'held-out-access-under-the-act-of-april-2000',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'repealed-pol-2000',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/text',
        value:
          'Etter lov om behandling av personopplysninger av 14. april 2000 har du rett til innsyn i opplysninger om deg selv.',
      },
    ],
  },
  {
    id: 'held-out-security-under-chapter-two-of-the-regulation',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'repealed-pof-2000',
    at: '/processingActivities/0/security',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/security/text',
        value: 'Tallene er kryptert helt inn, slik kapittel 2 i personopplysningsforskriften krever.',
      },
    ],
  },
  {
    id: 'held-out-cookies-under-the-former-section',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/cookies',
    changes: [
      {
        op: 'replace',
        path: '/cookies/text',
        value:
          'Første gang du kommer hit, spør vi om du vil være med i statistikken. Det følger av § 2-7 b i lov om elektronisk kommunikasjon.',
      },
    ],
  },
  {
    id: 'held-out-bullying-under-section-nine-a',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      { op: 'replace', path: '/processingActivities/2/legalBases/0/law/0', value: 'opplæringslova § 9 A-4' },
    ],
  },
  {
    id: 'held-out-building-permit-under-the-act-of-1985',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0/law/0',
        value: 'plan- og bygningsloven § 93',
      },
    ],
  },
  {
    id: 'held-out-cases-under-the-tasks-of-datatilsynet',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'supervisory-article-as-basis',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/0/law/-',
        value: 'personvernforordninga artikkel 57 nr. 1',
      },
    ],
  },
  {
    id: 'held-out-hiring-under-the-act-on-state-employees',
    base: 'job-application.nb',
    kind: 'wrong-law',
    rule: 'act-not-for-municipalities',
    at: '/processingActivities/0/legalBases/1',
    changes: [
      { op: 'replace', path: '/processingActivities/0/legalBases/1/law', value: ['statsansatteloven § 3'] },
    ],
  },
  {
    id: 'held-out-newsletter-under-a-letter-that-is-not-there',
    base: 'newsletter.nn',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/0/text',
        value: 'Grunnlaget er samtykket ditt, jf. personvernforordninga artikkel 6 nr. 1 bokstav h.',
      },
    ],
  },
  {
    id: 'held-out-complaints-under-the-act-to-come',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'not-in-force-law-cited',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/legalBases/0/law/-',
        value: 'forvaltningslova av 2025 § 12',
      },
    ],
  },
  {
    id: 'held-out-visitors-under-a-duty-of-secrecy',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-law',
    rule: 'supplementary-basis-wrong-nature',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      { op: 'replace', path: '/processingActivities/3/legalBases/0/law', value: ['forvaltningsloven § 13'] },
    ],
  },
  {
    id: 'held-out-events-under-the-data-protection-act',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'data-protection-act-as-basis',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/0/law',
        value: ['personopplysningsloven § 1'],
      },
    ],
  },
  {
    id: 'held-out-cameras-reported-as-the-law-demands',
    base: 'camera.nn',
    kind: 'wrong-law',
    rule: ['camera-registration-duty-claim', 'abolished-registration-regime'],
    at: '/processingActivities/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/text',
        value: 'Vi har sendt melding om kameraa til Datatilsynet, slik alle som set opp kamera, må.',
      },
    ],
  },
  {
    id: 'held-out-licence-for-the-whistle-blowing-register',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'abolished-registration-regime',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/text',
        value: 'Kommunen fører registeret over varsler med konsesjon fra Datatilsynet.',
      },
    ],
  },
  {
    id: 'held-out-bound-to-put-the-journal-on-the-web',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'journal-online-duty-claim',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value:
          'Postlista viser inngåande og utgåande brev i saker. Offentleglova påbyd oss å leggje henne ut på nettet.',
      },
    ],
  },
  {
    id: 'held-out-support-under-the-shield',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'transfer-dead-mechanism',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0/decision',
        value: 'Privacy Shield-avtala mellom EU og USA',
      },
    ],
  },
  {
    id: 'held-out-municipal-archive-handed-to-the-state',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'municipal-archive-to-state',
    at: '/processingActivities/3/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/retention/0/text',
        value: 'Når sakene er 25 år gamle, gir vi dei frå oss til Nasjonalarkivet, slik arkivlova krev.',
      },
    ],
  },
  {
    id: 'held-out-called-the-data-protection-directive',
    base: 'newsletter.nn',
    kind: 'wrong-law',
    rule: 'gdpr-misnamed',
    at: '/rights/erasure',
    changes: [
      {
        op: 'replace',
        path: '/rights/erasure/text',
        value:
          'Du har rett til å bli sletta etter EUs personverndirektiv (GDPR). Det skjer når du melder deg av.',
      },
    ],
  },
  {
    id: 'held-out-letter-without-its-paragraph',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'art6-incomplete-citation',
    at: '/processingActivities/4/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/4/legalBases/0',
        value: {
          text: {
            nn: 'Vi viser nettsida med heimel i artikkel 6 bokstav e i personvernforordninga.',
            en: 'We show the website under Article 6(e) of the General Data Protection Regulation.',
          },
          law: ['kommunelova § 4-1'],
        },
      },
    ],
  },
  {
    id: 'held-out-rules-that-are-still-on-their-way',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'gdpr-future-tense',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Nye regler på vei',
            text: 'Når EUs personvernforordning blir innført i Norge, får du flere rettigheter enn du har i dag.',
          },
        ],
      },
    ],
  },
];
