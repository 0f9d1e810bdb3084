import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { NAMES_SPECIAL_DATA, SPECIAL_CATEGORIES } from '../../facts/special-categories.ts';
import rule from './rule.ts';

const only = (personalData: object[], ...legalBases: object[]) => ({
  processingActivities: [
    { id: 'a', name: 'Skole', personalData, ...(legalBases.length > 0 && { legalBases }) },
  ],
});
const AT = '/processingActivities/0/personalData';

testRule(rule, [
  ...SPECIAL_CATEGORIES.map((category) => ({
    name: `${category} without a condition`,
    declaration: only([{ categories: [category] }], { article: '6(1)(e)' }),
    findings: [
      {
        messageId: 'missing',
        pointer: `${AT}/0/categories/0`,
        severity: 'warning' as const,
        params: { activity: 'Skole', categories: category },
      },
    ],
  })),
  {
    name: 'strict makes it an error',
    preset: 'strict',
    declaration: only([{ categories: ['health'] }]),
    findings: [{ messageId: 'missing', pointer: `${AT}/0/categories/0`, severity: 'error' }],
  },
  {
    name: 'several categories are one finding',
    declaration: only([
      { categories: ['name', 'health'] },
      { categories: ['trade-union-membership', 'health'] },
    ]),
    findings: [
      {
        messageId: 'missing',
        pointer: `${AT}/0/categories/1`,
        params: { categories: 'health, trade-union-membership' },
      },
    ],
  },
  {
    name: 'a condition for everything',
    declaration: only([{ categories: ['health'] }], { article: '9(2)(h)' }),
  },
  {
    name: 'a condition for something else',
    declaration: only([{ categories: ['health', 'political-opinions'] }], {
      article: '9(2)(h)',
      appliesTo: { categories: ['health'] },
    }),
    findings: [
      { messageId: 'missing', pointer: `${AT}/0/categories/1`, params: { categories: 'political-opinions' } },
    ],
  },
  {
    name: 'a condition limited to a purpose',
    declaration: only([{ categories: ['health'] }], { article: '9(2)(g)', appliesTo: { purposes: ['x'] } }),
  },
  {
    name: 'a condition of the act of 2000 is none',
    declaration: only([{ categories: ['trade-union-membership'] }], { law: ['POL § 9 f'] }),
    findings: [{ messageId: 'missing', pointer: `${AT}/0/categories/0` }],
  },
  {
    name: 'identity numbers and offences are not special categories',
    declaration: only([{ categories: ['national-identity-number', 'criminal-offences', 'sex'] }]),
  },
  {
    name: 'only in words, nynorsk, also under strict',
    preset: 'strict',
    declaration: only([{ text: { nn: 'Særlege kategoriar av personopplysningar kan vere med' } }], {
      article: '6(1)(e)',
    }),
    findings: [
      {
        messageId: 'inWords',
        pointer: `${AT}/0/text/nn`,
        severity: 'warning',
        params: { activity: 'Skole' },
      },
    ],
  },
  ...[
    'Om du er medlem av ei fagforeining',
    'Rusproblemer og psykiske vansker',
    'Kva parti du røysta på',
    'Allergier og om du sitter i rullestol',
    'Legeerklæring, når sykdom er grunnen',
  ].map((text) => ({
    name: text,
    declaration: only([{ text }], { article: '6(1)(e)' }),
    findings: [{ messageId: 'inWords', pointer: `${AT}/0/text` }],
  })),
  {
    name: 'the health service as such',
    declaration: only([{ text: 'Om du arbeider i helsetjenesten eller i Helse Nord' }]),
  },
  {
    name: 'in words with a condition',
    declaration: only([{ text: 'Helseopplysninger' }], { article: '9(2)(g)' }),
  },
  {
    name: 'denied in words',
    declaration: only([
      { text: 'Vi behandler ikke særlige kategorier' },
      { text: 'Ingen helseopplysningar' },
    ]),
  },
  {
    name: 'general alone',
    declaration: { general: { personalData: [{ categories: ['health'] }] } },
    findings: [
      {
        messageId: 'missing',
        pointer: '/general/personalData/0/categories/0',
        params: { activity: 'general' },
      },
    ],
  },
  {
    name: 'a condition in general beside activities belongs to none',
    declaration: { general: { legalBases: [{ article: '9(2)(g)' }] }, ...only([{ categories: ['health'] }]) },
    findings: [{ messageId: 'missing', pointer: `${AT}/0/categories/0` }],
  },
]);

describe('words for special categories', () => {
  test.each([
    ['særlige kategorier av personopplysninger', true],
    ['Særlege kategoriar', true],
    ['sensitive helseopplysningar', true],
    ['fagforeningstilhørighet', true],
    ['health data', true],
    ['kategorier av opplysninger', false],
    ['navn og adresse', false],
  ])('%s: %s', (text, expected) => {
    expect(NAMES_SPECIAL_DATA.test(text)).toBe(expected);
  });
});
