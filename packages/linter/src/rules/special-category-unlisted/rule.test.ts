import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const of = (kind: string, data: object[], basis: object) => ({
  processingActivities: [
    {
      id: 'a',
      name: 'Barnehage',
      sources: [{ kind }],
      ...(data.length > 0 && { personalData: data }),
      legalBases: [basis],
    },
  ],
});
const names = { categories: ['name'] };
const AT = '/processingActivities/0/legalBases/0/article';

testRule(rule, [
  {
    name: 'from others, nynorsk',
    declaration: { language: 'nn', ...of('school', [names], { article: '9(2)(g)' }) },
    findings: [
      {
        messageId: 'indirect',
        pointer: AT,
        severity: 'warning',
        params: { activity: 'Barnehage', article: '9(2)(g)' },
      },
    ],
  },
  {
    name: 'the condition is for other special data than those listed',
    declaration: of('data-subject', [names, { categories: ['health'] }], {
      article: '9(2)(b)',
      appliesTo: { categories: ['trade-union-membership'] },
    }),
    findings: [{ messageId: 'direct', pointer: AT, severity: 'info' }],
  },
  {
    name: 'offences are a note even when they come from others',
    declaration: of('public-authority', [names], { article: '10' }),
    findings: [{ messageId: 'direct', pointer: AT, severity: 'info', params: { article: '10' } }],
  },
  {
    name: 'one of several is listed',
    declaration: of('school', [{ categories: ['health'] }], {
      article: '9(2)(g)',
      appliesTo: { categories: ['health', 'genetic'] },
    }),
  },
  {
    name: 'data in words only may be special',
    declaration: of('school', [names, { text: 'Det du skriv' }], { article: '9(2)(g)' }),
  },
  {
    name: 'special categories named in words beside a code',
    declaration: of('school', [{ categories: ['case-information'], text: 'Saka, òg helseopplysningar' }], {
      article: '9(2)(g)',
    }),
  },
  {
    name: 'a police certificate in words',
    declaration: of('data-subject', [{ categories: ['case-information'], text: 'Politiattest' }], {
      article: '10',
    }),
  },
  {
    name: 'no data listed is for categories-required-indirect',
    declaration: of('school', [], { article: '9(2)(g)' }),
  },
  { name: 'no condition', declaration: of('school', [names], { article: '6(1)(e)' }) },
  {
    name: 'a condition for identity numbers is for national-id-not-special-category',
    declaration: of('school', [{ categories: ['national-identity-number'] }], {
      article: '9(2)(g)',
      appliesTo: { categories: ['national-identity-number'] },
    }),
  },
]);
