import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (...legalBases: object[]) => ({
  processingActivities: [
    {
      id: 'a',
      name: 'Vandel',
      personalData: [{ categories: ['name', 'criminal-offences'] }],
      ...(legalBases.length > 0 && { legalBases }),
    },
  ],
});
const AT = '/processingActivities/0/personalData/0/categories/1';
const law = ['barnehageloven § 30'];

testRule(rule, [
  {
    name: 'no basis',
    declaration: only(),
    findings: [{ messageId: 'noLaw', pointer: AT, severity: 'warning', params: { activity: 'Vandel' } }],
  },
  {
    name: 'article 10 without an act',
    declaration: only({ article: '10' }),
    findings: [{ messageId: 'noLaw', pointer: AT }],
  },
  {
    name: 'an act for a purpose that offences are not used for',
    declaration: {
      processingActivities: [
        {
          id: 'a',
          name: 'Oppdrag',
          purposes: [
            { id: 'vandel', text: 'Kontrollere politiattest' },
            { id: 'betaling', text: 'Betale' },
          ],
          personalData: [{ categories: ['criminal-offences'], appliesTo: { purposes: ['vandel'] } }],
          legalBases: [
            { article: '6(1)(c)', law: ['bokføringsloven § 13'], appliesTo: { purposes: ['betaling'] } },
            { article: '10', appliesTo: { purposes: ['vandel'] } },
          ],
        },
      ],
    },
    findings: [{ messageId: 'noLaw', pointer: '/processingActivities/0/personalData/0/categories/0' }],
  },
  {
    name: 'only in words',
    declaration: {
      processingActivities: [
        {
          id: 'a',
          name: 'Skule',
          personalData: [{ text: 'Straffbare forhold som er melde til politiet' }],
          legalBases: [{ article: '6(1)(c)', law: ['opplæringslova § 12-4'] }],
        },
      ],
    },
    findings: [
      { messageId: 'noArticle10', pointer: '/processingActivities/0/personalData/0/text', severity: 'info' },
    ],
  },
  {
    name: 'denied in words',
    declaration: { general: { personalData: [{ text: 'Vi ber ikke om politiattest' }] } },
  },
  { name: 'article 10 with an act', declaration: only({ article: '10', law }) },
  {
    name: 'article 10, and the act beside article 6',
    declaration: only({ article: '10' }, { article: '6(1)(c)', law }),
  },
  {
    name: 'only the act',
    declaration: only({ law }),
    findings: [{ messageId: 'noArticle10', pointer: AT, severity: 'info' }],
  },
  {
    name: 'a task with an act',
    declaration: only({ article: '6(1)(e)', law }),
    findings: [{ messageId: 'noArticle10', pointer: AT }],
  },
  {
    name: 'the act is for other data',
    declaration: only({ article: '6(1)(e)', law, appliesTo: { categories: ['name'] } }),
    findings: [{ messageId: 'noLaw', pointer: AT }],
  },
  {
    name: 'the act is for health data',
    declaration: only({ article: '9(2)(g)', law }),
    findings: [{ messageId: 'noLaw', pointer: AT }],
  },
  {
    name: 'personopplysningsloven § 11 is not demanded',
    declaration: only({ article: '10', law: ['arbeidsmiljøloven § 2 A-3'] }),
  },
  {
    name: 'no such data',
    declaration: {
      processingActivities: [{ id: 'a', name: 'A', personalData: [{ categories: ['health'] }] }],
    },
  },
]);
