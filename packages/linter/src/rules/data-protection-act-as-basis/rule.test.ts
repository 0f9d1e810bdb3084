import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (basis: object) => ({
  processingActivities: [{ id: 'a', name: 'Tjenester', legalBases: [basis] }],
});
const AT = '/processingActivities/0/legalBases/0/law';

testRule(rule, [
  {
    name: 'the act as a whole',
    declaration: only({ article: '6(1)(e)', law: ['personopplysningsloven'] }),
    findings: [
      {
        messageId: 'alone',
        pointer: `${AT}/0`,
        severity: 'warning',
        params: { activity: 'Tjenester', law: 'personopplysningsloven' },
      },
    ],
  },
  {
    name: 'the act in nynorsk and the regulation, no article',
    declaration: only({ text: 'Etter lova', law: ['personopplysningslova', 'personvernforordninga'] }),
    findings: [
      {
        messageId: 'alone',
        pointer: `${AT}/0`,
        params: { law: 'personopplysningslova, personvernforordninga' },
      },
    ],
  },
  {
    name: 'the letter repeated',
    declaration: only({ article: '6(1)(e)', law: ['GDPR artikkel 6 nr. 1 bokstav e'] }),
    findings: [{ messageId: 'alone', pointer: `${AT}/0` }],
  },
  {
    name: 'a section that opens for nothing',
    declaration: only({ article: '6(1)(c)', law: ['personopplysningsloven § 16'] }),
    findings: [{ messageId: 'alone', pointer: `${AT}/0` }],
  },
  ...['§ 6', '§ 7', '§ 8', '§ 9', '§ 11', '§ 12 a'].map((section) => ({
    name: `personopplysningsloven ${section} is a ground of its own`,
    declaration: only({ article: '6(1)(e)', law: [`personopplysningsloven ${section}`] }),
  })),
  {
    name: 'a duty of the regulation itself',
    declaration: only({ article: '6(1)(c)', law: ['GDPR artikkel 15'] }),
  },
  {
    name: 'a duty gives no task in the public interest',
    declaration: only({ article: '6(1)(e)', law: ['GDPR artikkel 15'] }),
    findings: [{ messageId: 'alone', pointer: `${AT}/0` }],
  },
  {
    name: 'art. 5(1)(f) and 32 as a duty',
    declaration: only({ article: '6(1)(c)', law: ['GDPR artikkel 5 nr. 1 bokstav f', 'GDPR artikkel 32'] }),
  },
  {
    name: 'a letter written in law instead of article',
    declaration: only({ law: ['GDPR artikkel 6 nr. 1 bokstav a'] }),
  },
  {
    name: 'the supervisory articles have another rule',
    declaration: only({ article: '6(1)(e)', law: ['GDPR artikkel 57'] }),
  },
  { name: 'repealed law has another rule', declaration: only({ law: ['personopplysningsloven 2000 § 18'] }) },
  { name: 'the act of 2000 with a letter', declaration: only({ law: ['POL § 8 f'] }) },
  {
    name: 'beside a section that gives the task',
    declaration: only({ article: '6(1)(e)', law: ['barnehageloven § 47 a', 'personopplysningsloven'] }),
  },
  {
    name: 'among acts named as a whole',
    declaration: only({ law: ['opplæringsloven', 'barnehageloven', 'POL'] }),
    findings: [{ messageId: 'amongActs', pointer: `${AT}/2`, params: { law: 'POL' } }],
  },
  {
    name: 'consent rests on no act',
    declaration: only({ article: '6(1)(a)', law: ['personopplysningsloven'] }),
  },
  { name: 'no law', declaration: only({ article: '6(1)(e)' }) },
]);
