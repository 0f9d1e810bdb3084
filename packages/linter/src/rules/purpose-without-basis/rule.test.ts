import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const purposes = [
  { id: 'lonn', text: 'Betale lønn' },
  { id: 'kurs', text: 'Melde på kurs' },
];
const of = (activity: object) => ({
  processingActivities: [{ id: 'a', name: 'Ansatte', purposes, ...activity }],
});
const forPay = { appliesTo: { purposes: ['lonn'] } };
const AT = '/processingActivities/0';

testRule(rule, [
  {
    name: 'a purpose that is left out',
    declaration: { language: 'nn', ...of({ legalBases: [{ article: '6(1)(b)', ...forPay }] }) },
    findings: [
      {
        messageId: 'noBasis',
        pointer: `${AT}/purposes/1`,
        severity: 'warning',
        params: { activity: 'Ansatte', purpose: 'Melde på kurs' },
      },
    ],
  },
  {
    name: 'strict',
    preset: 'strict',
    declaration: of({ legalBases: [{ article: '6(1)(b)', ...forPay }] }),
    findings: [{ messageId: 'noBasis', pointer: `${AT}/purposes/1`, severity: 'error' }],
  },
  {
    name: 'a purpose without an id cannot be named by any basis',
    declaration: of({
      purposes: [{ id: 'lonn', text: 'Betale lønn' }, { text: 'Melde på kurs' }],
      legalBases: [{ article: '6(1)(b)', ...forPay }],
    }),
    findings: [{ messageId: 'noBasis', pointer: `${AT}/purposes/1` }],
  },
  {
    name: 'a condition of article 9 is no basis for the purpose',
    declaration: of({ legalBases: [{ article: '6(1)(b)', ...forPay }, { article: '9(2)(b)' }] }),
    findings: [{ messageId: 'noBasis', pointer: `${AT}/purposes/1` }],
  },
  {
    name: 'a special category used for a purpose that no condition covers',
    declaration: of({
      personalData: [{ categories: ['name', 'health'], appliesTo: { purposes: ['lonn', 'kurs'] } }],
      legalBases: [{ article: '6(1)(b)' }, { article: '9(2)(b)', ...forPay }],
    }),
    findings: [
      {
        messageId: 'noCondition',
        pointer: `${AT}/personalData/0/appliesTo/purposes/1`,
        params: { activity: 'Ansatte', category: 'health', purpose: 'kurs' },
      },
    ],
  },
  {
    name: 'conditions for other data are for special-category-exception-required',
    declaration: of({
      personalData: [{ categories: ['health'], appliesTo: { purposes: ['kurs'] } }],
      legalBases: [
        { article: '6(1)(b)' },
        { article: '9(2)(b)', appliesTo: { purposes: ['lonn'], categories: ['trade-union-membership'] } },
      ],
    }),
  },
  {
    name: 'special data without a purpose of their own may belong to the purpose with the condition',
    declaration: of({
      personalData: [{ categories: ['health'] }],
      legalBases: [{ article: '6(1)(b)' }, { article: '9(2)(b)', ...forPay }],
    }),
  },
  {
    name: 'a misspelt purpose is for reference-dangling',
    declaration: of({ legalBases: [{ article: '6(1)(b)', appliesTo: { purposes: ['lonn', 'kurset'] } }] }),
  },
  { name: 'a basis without a limit', declaration: of({ legalBases: [{ article: '6(1)(b)' }] }) },
  {
    name: 'an old basis in words may cover the rest',
    declaration: of({ legalBases: [{ article: '6(1)(b)', ...forPay }, { text: 'Lovpålagt' }] }),
  },
  {
    name: 'no letter at all is for legal-basis-required',
    declaration: of({ legalBases: [{ text: 'Lov', ...forPay }] }),
  },
  {
    name: 'a further purpose may rest on the first basis',
    declaration: of({
      purposes: [purposes[0], { id: 'statistikk', text: 'Lage statistikk', further: true }],
      legalBases: [{ article: '6(1)(b)', ...forPay }],
    }),
  },
  {
    name: 'a basis limited to data covers every purpose',
    declaration: of({ legalBases: [{ article: '6(1)(b)', appliesTo: { categories: ['pay'] } }] }),
  },
]);
