import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

/** Who receives data, in the EEA and outside it. */
export const RECIPIENTS: readonly LawfulVariant[] = [
  {
    id: 'no-recipients-nb',
    base: 'website.nb',
    because: 'That nobody outside the municipality receives the data is an answer (art. 13(1)(e) "if any").',
    changes: [put('/processingActivities/0/recipients', 'none')],
  },
  {
    id: 'recipients-all-over-the-eea',
    base: 'newsletter.nn',
    because: 'A recipient in the EEA is no transfer (art. 44), be it in Iceland, Liechtenstein or the EU.',
    changes: [
      put('/processingActivities/0/recipients', [
        {
          name: 'Brevdua AB',
          category: 'it-supplier',
          role: 'processor',
          agreement: true,
          country: 'IS',
          text: 'Lagrar lista på Island',
        },
        {
          name: 'Versand GmbH',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'DE',
          text: 'Sender breva frå Tyskland',
        },
        {
          name: 'Sikring AG',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'LI',
          text: 'Har sikkerheitskopien i Liechtenstein',
        },
      ]),
    ],
  },
  {
    id: 'outside-the-eu-and-eea-nb',
    base: 'water-meter.nb',
    because: 'The border of a transfer is the EEA; "EU/EØS" is the usual way to write it.',
    changes: [
      put('/processingActivities/0/exclusions/-', {
        of: 'transfers',
        text: 'Tallene sendes ikke ut av EU/EØS.',
      }),
    ],
  },
  {
    id: 'united-kingdom-by-adequacy-nb',
    base: 'job-application.nb',
    because: 'The Commission has found the protection in the United Kingdom adequate (art. 45(3)).',
    changes: [
      put('/processingActivities/2/recipients/-', {
        name: 'Mailpost Ltd',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'GB',
        text: { nb: 'Sender e-postene fra Storbritannia', en: 'Sends the e-mails from the United Kingdom' },
      }),
      put('/processingActivities/2/transfers', [
        {
          country: 'GB',
          recipient: 'Mailpost Ltd',
          mechanism: '45(3)',
          adequacyDecision: true,
          text: {
            nb: 'EU-kommisjonen har bestemt at Storbritannia gir godt nok vern.',
            en: 'The European Commission has decided that the United Kingdom gives adequate protection.',
          },
        },
      ]),
    ],
  },
  {
    id: 'switzerland-by-adequacy-nn',
    base: 'newsletter.nn',
    because:
      'The Commission has found the protection in Switzerland adequate (art. 45, decision 2000/518/EC).',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: 'Kuvert AG',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'CH',
      }),
      put('/processingActivities/0/transfers', [
        {
          country: 'CH',
          recipient: 'Kuvert AG',
          mechanism: '45(3)',
          adequacyDecision: true,
          decision: 'Kommisjonsavgjerd 2000/518/EF',
        },
      ]),
    ],
  },
  {
    id: 'faroe-islands-by-adequacy-nb',
    base: 'library.nb',
    because: 'The Commission has found the protection in the Faroe Islands adequate (art. 45).',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: 'Býarbókasavnið',
        category: 'other-users',
        role: 'controller',
        country: 'FO',
        text: 'Biblioteket på Færøyene, når du fjernlåner derfra',
      }),
      put('/processingActivities/0/transfers', [
        { country: 'FO', recipient: 'Býarbókasavnið', mechanism: '45(3)', adequacyDecision: true },
      ]),
    ],
  },
  {
    id: 'certification-told-in-words-nn',
    base: 'school.nn',
    because:
      'The adequacy decision for the USA covers certified companies; that the company is certified may be told in words.',
    changes: [
      put('/processingActivities/1/transfers', [
        {
          country: 'US',
          recipient: 'Microsoft Corporation',
          mechanism: '45(3)',
          decision: 'EU-US Data Privacy Framework (avgjerd 2023/1795)',
          text: 'Selskapet er sertifisert. Ved feilsøking kan teknikarane sjå det dokumentet feilen gjeld.',
        },
      ]),
    ],
  },
  {
    id: 'standard-clauses-with-copy-nb',
    base: 'water-meter.nb',
    because: 'Art. 13(1)(f): the safeguards of art. 46 and how to obtain a copy.',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: 'Nordtest Ltd',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'IN',
        text: 'Feilsøker programmet fra India',
      }),
      put('/processingActivities/0/transfers', [
        {
          country: 'IN',
          recipient: 'Nordtest Ltd',
          mechanism: '46(2)(c)',
          adequacyDecision: false,
          safeguards: 'EUs standardvilkår, beslutning (EU) 2021/914',
          safeguardsCopy: 'Skriv til vann@vassheim.kommune.no, så sender vi deg vilkårene.',
        },
      ]),
    ],
  },
  {
    id: 'binding-corporate-rules-with-copy-nn',
    base: 'newsletter.nn',
    because: 'Art. 13(1)(f): binding corporate rules (art. 47) and where they are available.',
    changes: [
      put('/processingActivities/1/recipients/-', {
        name: 'Questa Inc.',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'PH',
      }),
      put('/processingActivities/1/transfers', [
        {
          country: 'PH',
          recipient: 'Questa Inc.',
          mechanism: '47',
          adequacyDecision: false,
          safeguards: 'Bindande verksemdsreglar',
          safeguardsCopy: 'Reglane ligg på nettsida til Questa, og vi sender dei når du spør.',
        },
      ]),
    ],
  },
  {
    id: 'important-public-interest-abroad',
    base: 'social-services.nb',
    because:
      'Art. 49(1)(d) is open to public authorities; art. 49(3) closes only (a) to (c) and the second subparagraph.',
    changes: [
      put('/processingActivities/0/recipients', [
        {
          name: 'Trygdeverk Data AS',
          category: 'it-supplier',
          role: 'processor',
          agreement: true,
          country: 'NO',
          text: 'Drifter fagsystemet',
        },
        {
          category: 'court-or-tribunal',
          role: 'controller',
          country: 'TH',
          text: 'Myndighetene i Thailand, når et barn må hjem derfra',
        },
      ]),
      put('/processingActivities/0/transfers', [
        {
          country: 'TH',
          recipient: 'Myndighetene i Thailand',
          mechanism: '49(1)(d)',
          adequacyDecision: false,
          text: 'Vi sender det som trengs for å hjelpe barnet hjem.',
        },
      ]),
    ],
  },
  {
    id: 'american-group-with-no-transfer-nb',
    base: 'job-application.nb',
    because:
      'A vendor of an American group that keeps the data in the EEA is no transfer, when the declaration says so.',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: { nb: 'Microsoft Ireland Operations Ltd', en: 'Microsoft Ireland Operations Ltd' },
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'IE',
        text: { nb: 'Lagrer dokumentene i EØS', en: 'Stores the documents in the EEA' },
      }),
    ],
  },
  {
    id: 'recipient-that-may-see-nb',
    base: 'water-meter.nb',
    because: 'What a recipient is able to do is no hedge of the controller.',
    changes: [
      put('/processingActivities/0/recipients/1/text', 'Kan se målernummeret ved feil på radionettet'),
    ],
  },
  {
    id: 'no-disclosure-unless-law-or-consent-nb',
    base: 'kindergarten.nb',
    because: 'That the law may require disclosure is said in the same sentence (offentleglova § 3).',
    changes: [
      put(
        '/general/confidentiality/text',
        'Vi gir ikke opplysninger til andre uten samtykke fra dere, med mindre loven gir oss rett eller plikt til det.',
      ),
    ],
  },
  {
    id: 'no-disclosure-unless-law-or-consent-nn',
    base: 'volunteers-and-respite.nn',
    because: 'That the law may require disclosure is said in the same sentence (offentleglova § 3).',
    changes: [
      put(
        '/general/confidentiality/text',
        'Vi gir ikkje opplysningar vidare utan samtykke, med mindre lova seier at vi skal eller kan gjere det.',
      ),
    ],
  },
  {
    id: 'not-on-facebook-nb',
    base: 'kindergarten.nb',
    because: 'A platform the municipality is not on makes no joint controller.',
    changes: [
      put('/processingActivities/3/exclusions', [
        { of: 'recipients', text: 'Vi legger aldri bilder av barn på Facebook eller Instagram.' },
      ]),
    ],
  },
  {
    id: 'not-on-facebook-nn',
    base: 'newsletter.nn',
    because: 'A platform the municipality is not on makes no joint controller.',
    changes: [
      put(
        '/processingActivities/0/text',
        'Vi er ikkje på Facebook. Difor sender vi ut eit brev kvar fredag.',
      ),
    ],
  },
  {
    id: 'vendor-that-is-not-used-nn',
    base: 'newsletter.nn',
    because: 'A vendor that is not used receives nothing.',
    changes: [
      put(
        '/processingActivities/0/exclusions/0/text',
        'Vi brukar ikkje Google Analytics eller Mailchimp, og følgjer ikkje med på om du opnar brevet.',
      ),
    ],
  },
  {
    id: 'vendor-that-is-not-used-nb',
    base: 'website.nb',
    because: 'A vendor that is not used receives nothing.',
    changes: [
      put('/processingActivities/2/exclusions', [
        { of: 'recipients', text: 'Vi bruker ikke Google Analytics eller Hotjar.' },
      ]),
    ],
  },
  {
    id: 'former-municipality-in-the-archive',
    base: 'archive-and-journal.nn',
    because:
      'An archive keeps the cases of municipalities that are merged; to name them is no left-over of a copy.',
    changes: [
      put(
        '/processingActivities/3/text',
        'Her ligg òg arkiva etter tidlegare Skodje kommune og Ørskog kommune.',
      ),
    ],
  },
  {
    id: 'processor-without-a-name-nn',
    base: 'newsletter.nn',
    because: 'Art. 13(1)(e) asks for recipients or categories of recipients; names are not required.',
    changes: [
      put('/processingActivities/0/recipients/0', {
        category: 'it-supplier',
        role: 'processor',
        agreement: true,
        country: 'SE',
        text: 'Firmaet i Sverige som sender ut brevet for oss',
      }),
      put(
        '/processingActivities/0/exclusions/1/text',
        'Vi sel ikkje adressa di og gir henne ikkje til andre enn firmaet.',
      ),
    ],
  },
  {
    id: 'category-of-recipients-with-the-case-nb',
    base: 'kindergarten.nb',
    because: 'A category with the case in which it receives the data is specific (art. 13(1)(e)).',
    changes: [
      put('/processingActivities/0/recipients/-', {
        category: 'other-municipality',
        role: 'controller',
        country: 'NO',
        text: 'Andre kommuner, når familien flytter og barnet får plass der',
      }),
    ],
  },
  {
    id: 'data-from-others-alone-nb',
    base: 'building-case.nb',
    because:
      'Where nothing is collected from the person, art. 14 holds, and art. 13(2)(e) on providing data does not.',
    changes: [
      put('/processingActivities/1/sources', [
        { kind: 'private-person', text: 'Den som tipser oss', publiclyAccessible: false },
        { kind: 'publicly-available', text: 'Flyfoto på norgeibilder.no', publiclyAccessible: true },
      ]),
      drop('/processingActivities/1/provision'),
    ],
  },
];
