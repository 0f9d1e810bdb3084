import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

/** Who receives data, and who does not. */
export const RECIPIENTS: readonly LawfulVariant[] = [
  {
    id: 'no-recipients-nb',
    base: 'website.nb',
    because: 'That nobody outside the municipality receives the data is an answer (art. 13(1)(e) "if any").',
    changes: [put('/processingActivities/0/recipients', 'none')],
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
