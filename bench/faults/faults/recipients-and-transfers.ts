import type { Fault } from '../fault.ts';

/** What is said of recipients, of publication and of transfers out of the EEA (art. 13(1)(e)–(f), offentleglova). */
export const RECIPIENTS_AND_TRANSFERS: readonly Fault[] = [
  {
    id: 'recipients-other-public-bodies',
    base: 'library.nb',
    kind: 'wording',
    rule: 'recipients-specific',
    at: '/processingActivities/0/recipients/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/1',
        value: {
          text: 'Andre offentlige instanser',
          role: 'controller',
          country: 'NO',
          appliesTo: { purposes: ['utlan'] },
        },
      },
    ],
  },
  {
    id: 'recipients-our-partners',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'recipients-specific',
    at: '/processingActivities/1/recipients/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/recipients/1',
        value: { text: 'Våre samarbeidspartnere', role: 'controller', country: 'NO' },
      },
    ],
  },
  {
    id: 'recipients-various-third-parties',
    base: 'school.nn',
    kind: 'wording',
    rule: 'recipients-specific',
    at: '/processingActivities/0/recipients/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/1',
        value: { text: 'Ulike tredjepartar som vi har avtale med', role: 'controller', country: 'NO' },
      },
    ],
  },
  {
    id: 'recipients-whoever-has-a-claim',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'recipients-specific',
    at: '/processingActivities/2/recipients/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/recipients/1',
        value: { text: 'Andre som har krav på opplysningane etter lova', role: 'controller', country: 'NO' },
      },
    ],
  },
  {
    id: 'recipients-external-suppliers',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'recipients-specific',
    at: '/processingActivities/1/recipients/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/recipients/0',
        value: { text: 'Eksterne leverandører', role: 'processor', agreement: true, country: 'NO' },
      },
    ],
  },
  {
    id: 'nobody-told-unless-you-say-yes',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'no-sharing-without-consent-claim',
    at: '/general/text',
    changes: [
      {
        op: 'replace',
        path: '/general/text',
        value: 'Ingen andre får opplysninger om deg uten at du har sagt ja.',
      },
    ],
  },
  {
    id: 'never-passed-on-without-consent',
    base: 'child-welfare.nn',
    kind: 'wording',
    rule: 'no-sharing-without-consent-claim',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            text: {
              nn: 'Opplysningane blir aldri gitt vidare utan samtykke frå deg.',
              nb: 'Opplysningene blir aldri gitt videre uten samtykke fra deg.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'disclosed-only-if-you-consented',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'no-sharing-without-consent-claim',
    at: '/general/text',
    changes: [
      {
        op: 'add',
        path: '/general/text',
        value: 'Vi utleverer ikkje personopplysningar til nokon med mindre du har samtykt til det.',
      },
    ],
  },
  {
    id: 'not-shared-with-outsiders',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'no-sharing-without-consent-claim',
    at: '/text',
    changes: [
      {
        op: 'replace',
        path: '/text',
        value:
          'Her forteller vi hvilke opplysninger vi har. Vi deler dem ikke med utenforstående uten samtykke fra dere.',
      },
    ],
  },
  {
    id: 'identity-number-said-not-stored',
    base: 'library.nb',
    kind: 'contradiction',
    rule: 'exclusion-contradicted',
    at: '/processingActivities/0/exclusions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/exclusions/-',
        value: {
          of: 'personal-data',
          text: 'Vi lagrer ikke fødselsnummeret ditt.',
          appliesTo: { categories: ['national-identity-number'] },
        },
      },
    ],
  },
  {
    id: 'nothing-leaves-the-eea-but-support',
    base: 'school.nn',
    kind: 'contradiction',
    rule: 'exclusion-contradicted',
    at: '/processingActivities/1/exclusions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/exclusions',
        value: [{ of: 'transfers', text: 'Ingenting går ut av EØS.' }],
      },
    ],
  },
  {
    id: 'health-said-not-shared',
    base: 'health-and-care.nn',
    kind: 'contradiction',
    rule: 'exclusion-contradicted',
    at: '/processingActivities/1/exclusions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/exclusions',
        value: [
          {
            of: 'recipients',
            text: 'Helseopplysningar blir ikkje delte med andre.',
            appliesTo: { categories: ['health'] },
          },
        ],
      },
      {
        op: 'add',
        path: '/processingActivities/1/recipients/1/appliesTo',
        value: { categories: ['health'] },
      },
    ],
  },
  {
    id: 'loans-said-not-counted',
    base: 'library.nb',
    kind: 'contradiction',
    rule: 'exclusion-contradicted',
    at: '/processingActivities/0/exclusions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/exclusions/-',
        value: {
          of: 'purposes',
          text: 'Vi bruker ikke utlånene til statistikk.',
          appliesTo: { purposes: ['tall'] },
        },
      },
    ],
  },
  {
    id: 'journal-and-access-unmentioned-tax',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'public-disclosure-statement',
    changes: [{ op: 'remove', path: '/publicAccess' }],
  },
  {
    id: 'journal-and-access-unmentioned-whole',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'public-disclosure-statement',
    changes: [{ op: 'remove', path: '/publicAccess' }],
  },
  {
    id: 'journal-and-access-unmentioned-library',
    base: 'library.nb',
    kind: 'removed',
    rule: 'public-disclosure-statement',
    changes: [{ op: 'remove', path: '/publicAccess' }],
  },
  {
    id: 'building-documents-without-criteria',
    base: 'building-case.nb',
    kind: 'removed',
    rule: 'document-publication-criteria',
    at: '/publicAccess/documents',
    changes: [{ op: 'remove', path: '/publicAccess/documents/criteria' }],
  },
  {
    id: 'tax-decisions-published-without-criteria',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'document-publication-criteria',
    at: '/publicAccess/documents',
    changes: [
      {
        op: 'add',
        path: '/publicAccess/documents',
        value: {
          published: true,
          url: 'https://innsyn.lauvdal.kommune.no',
          text: 'Vedtak i klagesaker kan du lese på innsynssida.',
        },
      },
    ],
  },
  {
    id: 'journal-with-documents-in-full',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'document-publication-criteria',
    at: '/publicAccess',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: 'Postlisten viser brev inn og ut, og dokumentene kan lastes ned i fulltekst.',
      },
    ],
  },
  {
    id: 'case-documents-on-the-portal',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'document-publication-criteria',
    at: '/publicAccess',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/documentAccess/text',
        value: {
          nn: 'Offentlege dokument i saker blir lagde ut på innsynsportalen vår.',
          en: 'Public documents in cases are published on our portal.',
        },
      },
    ],
  },
  {
    id: 'act-said-to-demand-the-list-online',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'journal-online-duty-claim',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: 'Offentleglova pålegger kommunen å legge ut postlisten på internett.',
      },
    ],
  },
  {
    id: 'duty-to-put-the-list-online',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'journal-online-duty-claim',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: 'Etter offentleglova har kommunen plikt til å leggje postlista ut på nett.',
      },
    ],
  },
  {
    id: 'bound-by-law-to-publish-the-journal',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'journal-online-duty-claim',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: 'Vi er ved lov forpliktet til å publisere postjournalen på hjemmesiden.',
      },
    ],
  },
  {
    id: 'law-said-to-demand-the-journal-on-the-net',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'journal-online-duty-claim',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: {
          nn: 'Lova krev at alle kommunar har den offentlege journalen på nettet.',
          en: 'The act requires all municipalities to have the public journal online.',
        },
      },
    ],
  },
  {
    id: 'india-said-to-be-adequate',
    base: 'water-meter.nb',
    kind: 'wrong-value',
    rule: 'transfer-adequacy-nonexistent',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients/-',
        value: {
          name: 'Dropline Support Pvt Ltd',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'IN',
          text: 'Hjelper Dråpen Målerdata med feil i systemet',
        },
      },
      {
        op: 'replace',
        path: '/processingActivities/0/transfers',
        value: [{ country: 'IN', recipient: 'Dropline Support Pvt Ltd', mechanism: '45(3)' }],
      },
    ],
  },
  {
    id: 'australia-said-to-be-adequate',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'transfer-adequacy-nonexistent',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients/-',
        value: {
          name: 'Pigeon Mail Pty Ltd',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'AU',
          text: 'Gir Brevdua teknisk støtte',
        },
      },
      {
        op: 'replace',
        path: '/processingActivities/0/transfers',
        value: [{ country: 'AU', recipient: 'Pigeon Mail Pty Ltd', adequacyDecision: true }],
      },
    ],
  },
  {
    id: 'adequate-and-not-adequate',
    base: 'school.nn',
    kind: 'contradiction',
    rule: 'transfer-adequacy-nonexistent',
    at: '/processingActivities/1/transfers/0',
    changes: [{ op: 'add', path: '/processingActivities/1/transfers/0/adequacyDecision', value: false }],
  },
  {
    id: 'privacy-shield-as-decision',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'transfer-dead-mechanism',
    at: '/processingActivities/3/transfers/0',
    changes: [
      { op: 'replace', path: '/processingActivities/3/transfers/0/decision', value: 'Privacy Shield' },
    ],
  },
  {
    id: 'old-standard-clauses',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'transfer-dead-mechanism',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0',
        value: {
          country: 'US',
          recipient: 'Microsoft Corporation',
          mechanism: '46(2)(c)',
          safeguards: 'Standardvilkåra frå EU-kommisjonen (avgjerd 2010/87/EU)',
          safeguardsCopy: 'Skriv til skulekontoret, så sender vi ein kopi',
        },
      },
    ],
  },
  {
    id: 'member-of-the-shield-in-text',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'transfer-dead-mechanism',
    at: '/processingActivities/3/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/transfers/0/text',
        value: 'Meta er tilsluttet Privacy Shield-ordningen mellom EU og USA.',
      },
    ],
  },
  {
    id: 'safe-harbour-in-text',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'transfer-dead-mechanism',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0/text',
        value: 'Filene ligg i EØS. Teknikarane i USA følgjer Safe Harbor-prinsippa.',
      },
    ],
  },
  {
    id: 'parents-consent-to-transfer',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'transfer-derogation-public-authority',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients/-',
        value: {
          category: 'child-welfare',
          role: 'controller',
          country: 'TH',
          text: {
            nn: 'Barnevernet i Thailand, når barnet har slekt der',
            nb: 'Barnevernet i Thailand, når barnet har slekt der',
          },
        },
      },
      {
        op: 'add',
        path: '/processingActivities/0/transfers',
        value: [
          {
            country: 'TH',
            recipient: { nn: 'Barnevernet i Thailand', nb: 'Barnevernet i Thailand' },
            adequacyDecision: false,
            mechanism: '49(1)(a)',
          },
        ],
      },
    ],
  },
  {
    id: 'contract-as-ground-for-transfer-of-aid',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'transfer-derogation-public-authority',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients',
        value: [
          {
            name: 'Trygdeverk Data AS',
            category: 'it-supplier',
            role: 'processor',
            agreement: true,
            country: 'NO',
          },
          { category: 'bank', role: 'controller', country: 'MA', text: 'Banken din i Marokko' },
        ],
      },
      {
        op: 'add',
        path: '/processingActivities/0/transfers',
        value: [
          {
            country: 'MA',
            recipient: 'Banken din i Marokko',
            adequacyDecision: false,
            mechanism: '49(1)(c)',
          },
        ],
      },
    ],
  },
  {
    id: 'compelling-interests-as-ground',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'transfer-derogation-public-authority',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/recipients/-',
        value: { category: 'other-users', role: 'controller', country: 'EG', text: 'Eiere som bor i Egypt' },
      },
      {
        op: 'replace',
        path: '/processingActivities/1/transfers',
        value: [
          {
            country: 'EG',
            recipient: 'Eiere som bor i Egypt',
            adequacyDecision: false,
            mechanism: '49(1)-second',
            safeguards: 'Vi sender bare det som gjelder eiendommen',
            safeguardsCopy: 'Skriv til byggesaksavdelingen',
          },
        ],
      },
    ],
  },
  {
    id: 'consent-to-transfer-in-a-public-task',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'transfer-derogation-public-authority',
    at: '/processingActivities/2/transfers/0',
    changes: [
      { op: 'remove', path: '/processingActivities/2/exercisesPublicPowers' },
      {
        op: 'add',
        path: '/processingActivities/2/recipients',
        value: [{ name: 'Foreleseren fra Kairo', role: 'controller', country: 'EG' }],
      },
      {
        op: 'add',
        path: '/processingActivities/2/transfers',
        value: [
          {
            country: 'EG',
            recipient: 'Foreleseren fra Kairo',
            adequacyDecision: false,
            mechanism: '49(1)(a)',
          },
        ],
      },
    ],
  },
  {
    id: 'may-be-transferred-to-the-states',
    base: 'website.nb',
    kind: 'removed',
    rule: 'transfer-mechanism-complete',
    at: '/processingActivities/3/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/transfers/0',
        value: {
          country: 'US',
          recipient: 'Meta Platforms Inc.',
          text: 'Meta kan overføre opplysninger til USA.',
        },
      },
    ],
  },
  {
    id: 'technicians-in-the-states-see-files',
    base: 'school.nn',
    kind: 'removed',
    rule: 'transfer-mechanism-complete',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0',
        value: {
          country: 'US',
          recipient: 'Microsoft Corporation',
          text: 'Filene ligg i EØS, men teknikarar i USA kan sjå dei.',
        },
      },
    ],
  },
  {
    id: 'india-without-a-ground',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'transfer-mechanism-complete',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients/-',
        value: {
          name: 'Dropline Support Pvt Ltd',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'IN',
        },
      },
      {
        op: 'replace',
        path: '/processingActivities/0/transfers',
        value: [{ country: 'IN', recipient: 'Dropline Support Pvt Ltd', adequacyDecision: false }],
      },
    ],
  },
  {
    id: 'transfers-left-out-library',
    base: 'library.nb',
    kind: 'removed',
    rule: 'transfer-none-explicit',
    changes: [{ op: 'remove', path: '/general/transfers' }],
  },
  {
    id: 'transfers-left-out-tax',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'transfer-none-explicit',
    changes: [{ op: 'remove', path: '/general/transfers' }],
  },
  {
    id: 'transfers-left-out-whole',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'transfer-none-explicit',
    changes: [{ op: 'remove', path: '/general/transfers' }],
  },
  {
    id: 'support-in-india-not-a-recipient',
    base: 'school.nn',
    kind: 'contradiction',
    rule: 'transfer-recipient-unlisted',
    at: '/processingActivities/1/transfers/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/transfers/-',
        value: {
          country: 'IN',
          recipient: 'Helpline Services Pvt Ltd',
          mechanism: '46(2)(c)',
          adequacyDecision: false,
          safeguardsCopy: 'Skriv til skulekontoret, så sender vi avtalen',
        },
      },
    ],
  },
  {
    id: 'payroll-in-britain-not-a-recipient',
    base: 'volunteers-and-respite.nn',
    kind: 'contradiction',
    rule: 'transfer-recipient-unlisted',
    at: '/processingActivities/2/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/transfers',
        value: [{ country: 'GB', recipient: 'PayRun Ltd', mechanism: '45(3)', adequacyDecision: true }],
      },
    ],
  },
  {
    id: 'mailer-in-the-states-not-a-recipient',
    base: 'job-application.nb',
    kind: 'contradiction',
    rule: 'transfer-recipient-unlisted',
    at: '/processingActivities/2/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/transfers',
        value: [
          {
            country: 'US',
            recipient: { nb: 'Alertly Inc.', en: 'Alertly Inc.' },
            mechanism: '45(3)',
            certified: true,
          },
        ],
      },
    ],
  },
  {
    id: 'standard-clauses-without-a-copy',
    base: 'school.nn',
    kind: 'removed',
    rule: 'transfer-safeguard-copy',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0',
        value: {
          country: 'US',
          recipient: 'Microsoft Corporation',
          mechanism: '46(2)(c)',
          text: 'Vi har avtalt standardvilkåra til EU-kommisjonen.',
        },
      },
    ],
  },
  {
    id: 'safeguards-in-words-without-a-copy',
    base: 'website.nb',
    kind: 'removed',
    rule: 'transfer-safeguard-copy',
    at: '/processingActivities/3/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/transfers/0',
        value: {
          country: 'US',
          recipient: 'Meta Platforms Inc.',
          adequacyDecision: false,
          safeguards: 'Standardkontrakten fra EU-kommisjonen av 2021',
        },
      },
    ],
  },
  {
    id: 'corporate-rules-without-a-copy',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'transfer-safeguard-copy',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients/-',
        value: {
          name: 'Dropline Support Pvt Ltd',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'IN',
        },
      },
      {
        op: 'replace',
        path: '/processingActivities/0/transfers',
        value: [
          {
            country: 'IN',
            recipient: 'Dropline Support Pvt Ltd',
            mechanism: '47',
            adequacyDecision: false,
            text: 'Konsernet har bindende virksomhetsregler.',
          },
        ],
      },
    ],
  },
  {
    id: 'meta-in-the-states-not-a-transfer',
    base: 'website.nb',
    kind: 'removed',
    rule: 'transfer-stated',
    at: '/processingActivities/3',
    changes: [{ op: 'remove', path: '/processingActivities/3/transfers' }],
  },
  {
    id: 'microsoft-support-not-a-transfer',
    base: 'school.nn',
    kind: 'removed',
    rule: 'transfer-stated',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/transfers' }],
  },
  {
    id: 'mailer-in-the-states-and-no-transfer',
    base: 'newsletter.nn',
    kind: 'contradiction',
    rule: 'transfer-stated',
    at: '/processingActivities/0',
    changes: [
      { op: 'replace', path: '/processingActivities/0/recipients/0/country', value: 'US' },
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/0/text',
        value: 'Lagrar lista over abonnentar og sender ut breva',
      },
    ],
  },
  {
    id: 'system-in-britain-and-no-transfer',
    base: 'water-meter.nb',
    kind: 'contradiction',
    rule: 'transfer-stated',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/systems/-',
        value: { name: 'Lekkasjevarsling', supplier: 'LeakSense Ltd', country: 'GB' },
      },
    ],
  },
  {
    id: 'american-adequacy-without-certificate',
    base: 'website.nb',
    kind: 'removed',
    rule: 'transfer-us-dpf-unqualified',
    at: '/processingActivities/3/transfers/0',
    changes: [{ op: 'remove', path: '/processingActivities/3/transfers/0/certified' }],
  },
  {
    id: 'american-adequacy-for-all',
    base: 'school.nn',
    kind: 'removed',
    rule: 'transfer-us-dpf-unqualified',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0',
        value: {
          country: 'US',
          recipient: 'Microsoft Corporation',
          mechanism: '45(3)',
          text: 'EU-kommisjonen har godkjent overføring til USA.',
        },
      },
    ],
  },
  {
    id: 'american-adequacy-not-certified',
    base: 'website.nb',
    kind: 'contradiction',
    rule: 'transfer-us-dpf-unqualified',
    at: '/processingActivities/3/transfers/0',
    changes: [{ op: 'replace', path: '/processingActivities/3/transfers/0/certified', value: false }],
  },
  {
    id: 'microsoft-and-not-a-word-of-transfers',
    base: 'school.nn',
    kind: 'removed',
    rule: 'transfer-vendor-unaddressed',
    at: '/processingActivities/1',
    changes: [
      { op: 'remove', path: '/general/transfers' },
      { op: 'remove', path: '/processingActivities/1/recipients/2' },
      { op: 'remove', path: '/processingActivities/1/transfers' },
    ],
  },
  {
    id: 'google-forms-and-not-a-word-of-transfers',
    base: 'library.nb',
    kind: 'removed',
    rule: 'transfer-vendor-unaddressed',
    at: '/processingActivities/2',
    changes: [
      { op: 'remove', path: '/general/transfers' },
      { op: 'add', path: '/processingActivities/2/systems', value: [{ name: 'Google Forms' }] },
    ],
  },
  {
    id: 'mailchimp-and-not-a-word-of-transfers',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'transfer-vendor-unaddressed',
    at: '/processingActivities/0',
    changes: [
      { op: 'remove', path: '/processingActivities/0/transfers' },
      { op: 'remove', path: '/processingActivities/1/transfers' },
      { op: 'remove', path: '/processingActivities/0/exclusions/1' },
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/0',
        value: {
          name: 'Mailchimp',
          category: 'it-supplier',
          role: 'processor',
          agreement: true,
          text: 'Lagrar lista over abonnentar og sender ut breva',
        },
      },
    ],
  },
  {
    id: 'finland-as-a-transfer',
    base: 'water-meter.nb',
    kind: 'wrong-value',
    rule: 'transfer-within-eea',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/transfers',
        value: [{ country: 'FI', recipient: 'Nordlys Radionett Oy' }],
      },
    ],
  },
  {
    id: 'sweden-as-an-approved-country',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'transfer-within-eea',
    at: '/processingActivities/0/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/transfers',
        value: [{ country: 'SE', recipient: 'Brevdua AB', mechanism: '45(3)', adequacyDecision: true }],
      },
    ],
  },
  {
    id: 'app-in-sweden-as-a-transfer',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'transfer-within-eea',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/transfers',
        value: [
          {
            country: 'SE',
            recipient: 'Liten Og Stor AS',
            mechanism: '46(2)(c)',
            safeguardsCopy: 'Spør styreren',
          },
        ],
      },
    ],
  },
  {
    id: 'recordings-never-out-of-the-union',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'eu-vs-eea',
    at: '/general/text',
    changes: [
      {
        op: 'replace',
        path: '/general/text',
        value: 'Ingen sit og ser på bileta. Opptaka blir aldri sende ut av EU.',
      },
    ],
  },
  {
    id: 'no-countries-outside-the-union',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'eu-vs-eea',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [{ text: 'Vi overfører ikke personopplysninger til land utenfor EU.' }],
      },
    ],
  },
  {
    id: 'nothing-sent-beyond-the-union',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'eu-vs-eea',
    at: '/general/exclusions/0',
    changes: [
      {
        op: 'add',
        path: '/general/exclusions',
        value: [{ of: 'transfers', text: 'Ingen opplysningar blir sende utanfor EU.' }],
      },
    ],
  },
  {
    id: 'data-stay-inside-the-union',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'eu-vs-eea',
    at: '/general/security',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Sakene ligger i en egen sone, og opplysningene forlater aldri EU.',
      },
    ],
  },
  {
    id: 'recipients-relevant-bodies',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'recipients-specific',
    at: '/processingActivities/2/recipients/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/recipients/1',
        value: {
          text: 'Relevante instanser i det offentlige hjelpeapparatet',
          role: 'controller',
          country: 'NO',
        },
      },
    ],
  },
  {
    id: 'recipients-others-who-need-it',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'recipients-specific',
    at: '/processingActivities/1/recipients/4',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/recipients/4',
        value: { text: 'Andre som treng opplysningane', role: 'controller', country: 'NO' },
      },
    ],
  },
  {
    id: 'given-away-only-with-your-consent',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'no-sharing-without-consent-claim',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          { text: 'Opplysningene dine blir bare utlevert til andre når du har gitt samtykke til det.' },
        ],
      },
    ],
  },
  {
    id: 'no-third-party-without-permission',
    base: 'school.nn',
    kind: 'wording',
    rule: 'no-sharing-without-consent-claim',
    at: '/general/text',
    changes: [
      {
        op: 'add',
        path: '/general/text',
        value: 'Vi gir aldri opplysningar om elevane til utanforståande utan løyve frå foreldra.',
      },
    ],
  },
  {
    id: 'all-documents-readable-online',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'document-publication-criteria',
    at: '/publicAccess',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: 'På nettsida finn du postlista med alle dokumenta i fulltekst.',
      },
    ],
  },
  {
    id: 'journal-must-be-public-on-the-net',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'journal-online-duty-claim',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/text',
        value: 'Vi er pålagde å gjere journalen tilgjengeleg på internett.',
      },
    ],
  },
  {
    id: 'shield-companies',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'transfer-dead-mechanism',
    at: '/processingActivities/3/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/transfers/0/decision',
        value: 'EU-U.S. Privacy-Shield',
      },
    ],
  },
  {
    id: 'servers-outside-the-union-never',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'eu-vs-eea',
    at: '/processingActivities/0/exclusions',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/exclusions/1',
        value: { of: 'transfers', text: 'Adressa di blir aldri lagra på tenarar utanfor EU.' },
      },
    ],
  },
  {
    id: 'whoever-collects-the-readings-not-a-recipient',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'processor-as-recipient',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/recipients/0' }],
  },
];
