import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const basis = (...bases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Ansatte', legalBases: bases }],
});
const AT = '/processingActivities/0/legalBases';

testRule(rule, [
  {
    name: 'a letter in § 8, undated',
    declaration: basis({ law: ['POL § 8 f'] }),
    findings: [
      {
        messageId: 'repealed',
        pointer: `${AT}/0/law/0`,
        severity: 'error',
        params: { law: 'POL § 8 f', today: 'GDPR art. 6(1)(f)' },
      },
    ],
  },
  {
    name: 'one finding for the laws and the text of one basis',
    declaration: basis({
      text: 'POL § 8 a, b eller f',
      law: ['POL § 8 a', 'POL § 8 b', 'POL § 8 f'],
    }),
    findings: [
      {
        messageId: 'repealed',
        pointer: `${AT}/0/law/0`,
        params: {
          law: 'POL § 8 a, POL § 8 b, POL § 8 f',
          today: 'GDPR art. 6, GDPR art. 6(1)(f)',
        },
      },
    ],
  },
  {
    name: 'one finding for each basis',
    declaration: basis({ law: ['POL § 9 a'] }, { law: ['POL § 8 d'] }),
    findings: [
      { messageId: 'repealed', pointer: `${AT}/0/law/0`, params: { today: 'GDPR art. 9(2)(a)' } },
      { messageId: 'repealed', pointer: `${AT}/1/law/0`, params: { today: 'GDPR art. 6' } },
    ],
  },
  {
    name: 'in three languages: the declaration’s own first',
    declaration: {
      language: 'nn',
      sections: [
        {
          heading: 'Lov',
          text: {
            nb: 'Vi følger personopplysningsloven § 8 f.',
            nn: 'Vi følgjer personopplysningslova § 8 f.',
          },
        },
      ],
    },
    findings: [
      {
        messageId: 'repealed',
        pointer: '/sections/0/text/nn',
        params: { law: 'personopplysningslova § 8 f' },
      },
    ],
  },
  {
    name: 'a section beyond the act of 2018',
    declaration: basis({ law: ['personopplysningsloven § 42'] }),
    findings: [{ messageId: 'repealed', pointer: `${AT}/0/law/0`, params: { today: 'GDPR' } }],
  },
  {
    name: 'the last section of the act of 2018',
    declaration: basis({ law: ['personopplysningsloven § 34'] }),
  },
  ...['LOV-2000-04-14-31', 'lov av 14. april 2000 nr. 31', 'personopplysningsloven av 2000 § 20'].map(
    (law) => ({
      name: law,
      declaration: basis({ law: [law] }),
      findings: [{ messageId: 'repealed', pointer: `${AT}/0/law/0` }],
    }),
  ),
  {
    name: 'written when it was law: any section',
    declaration: { published: '2018-04', ...basis({ law: ['POL § 8 første ledd'] }) },
    findings: [
      {
        messageId: 'wasLaw',
        pointer: `${AT}/0/law/0`,
        severity: 'error',
        params: { today: 'GDPR art. 6' },
      },
    ],
  },
  {
    name: 'the month of the repeal counts as after it',
    declaration: { published: '2018-07', ...basis({ law: ['POL § 8 f'] }) },
    findings: [{ messageId: 'repealed', pointer: `${AT}/0/law/0` }],
  },
  {
    name: 'checked again later',
    declaration: { published: '2018-04', reviewed: '2024-01-01', ...basis({ law: ['POL § 8 første ledd'] }) },
  },
  {
    name: 'on a day when it was law',
    declaration: basis({ law: ['POL § 8 f'] }),
    asOf: '2018-07-19',
  },
  {
    name: 'on the day of the repeal',
    declaration: basis({ law: ['POL § 8 f'] }),
    asOf: '2018-07-20',
    findings: [{ messageId: 'repealed', pointer: `${AT}/0/law/0` }],
  },
  {
    name: 'security under § 13',
    declaration: { general: { security: { text: 'Vi sikrer opplysningene', law: ['POL § 13'] } } },
    findings: [
      {
        messageId: 'likely',
        pointer: '/general/security/law/0',
        severity: 'warning',
        params: { today: 'GDPR art. 32' },
      },
    ],
  },
  {
    name: 'the right of erasure by its place',
    declaration: { rights: { erasure: { text: 'Be oss om det', law: ['POL § 28'] } } },
    findings: [{ messageId: 'likely', pointer: '/rights/erasure/law/0', params: { today: 'GDPR art. 17' } }],
  },
  {
    name: 'access in a sentence',
    declaration: { sections: [{ heading: 'Innsyn', text: 'Etter POL § 18 har alle rett til innsyn.' }] },
    findings: [{ messageId: 'likely', pointer: '/sections/0/text' }],
  },
  {
    name: 'what §§ 13, 18, 20 and 27 of 2018 are about',
    declaration: {
      sections: [
        {
          heading: 'Ombudet',
          text: 'Personvernombudet har taushetsplikt etter personopplysningsloven § 18 om innsyn.',
        },
        { heading: 'Tilsyn', text: 'Datatilsynet kan kreve informasjon etter personopplysningsloven § 20.' },
        {
          heading: 'Gebyr',
          text: 'Gebyr ved brudd på reglene om sletting følger av personopplysningsloven § 27.',
        },
        {
          heading: 'Utlandet',
          text: 'Personopplysningsloven § 13 gjelder forskrifter om å overføre opplysninger til tredjestater.',
        },
      ],
    },
  },
  {
    name: 'the bare name and the bare abbreviation',
    declaration: {
      published: '2018-04',
      ...basis({ text: 'Etter POL', law: ['POL', 'personopplysningsloven'] }),
    },
  },
  {
    name: 'sections of the act of 2018',
    declaration: basis({ law: ['personopplysningsloven § 8', 'personopplysningslova § 12 a', 'POL § 16'] }),
  },
  {
    name: 'telling what once was',
    declaration: { changes: [{ date: '2018-07-20', text: 'Personopplysningsloven av 2000 ble opphevet.' }] },
  },
  {
    name: 'telling what the page once said (nynorsk)',
    declaration: {
      language: 'nn',
      changes: [{ text: 'Vi tok ut tilvisingane til personopplysningslova av 2000 § 8 bokstav f.' }],
    },
  },
  {
    name: 'what once was, outside the change log',
    declaration: { sections: [{ text: 'Vi viste tidligere til personopplysningsloven av 2000.' }] },
  },
]);
