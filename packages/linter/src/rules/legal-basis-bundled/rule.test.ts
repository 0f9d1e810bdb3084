import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { listsPossibleBases } from '../../facts/possible-bases.ts';
import rule from './rule.ts';

const purposes = (...ids: string[]) => ids.map((id) => ({ id, text: `Formålet ${id}` }));
const only = (activity: object) => ({ processingActivities: [{ id: 'a', name: 'Skole', ...activity }] });
const AT = '/processingActivities/0/legalBases';

testRule(rule, [
  { name: 'nothing', declaration: {} },
  {
    name: 'vital interests alone in general, told by vital-interest-general-basis',
    declaration: { general: { legalBases: [{ article: '6(1)(d)' }] }, ...only({}) },
  },
  {
    name: 'vital interests among others in general',
    declaration: { general: { legalBases: [{ article: '6(1)(d)' }, { article: '6(1)(e)' }] }, ...only({}) },
    findings: [{ messageId: 'onlyGeneral', pointer: '/general/legalBases' }],
  },
  {
    name: 'vital interests in every activity beside bases that are linked',
    declaration: {
      processingActivities: ['a', 'b'].map((id) => ({
        id,
        name: id,
        purposes: purposes('x', 'y'),
        legalBases: [
          { article: '6(1)(e)', appliesTo: { purposes: ['x'] } },
          { article: '6(1)(c)', appliesTo: { purposes: ['y'] } },
          { article: '6(1)(d)' },
        ],
      })),
    },
  },
  {
    name: 'general lists bases beside activities',
    declaration: { general: { legalBases: [{ article: '6(1)(e)' }] }, ...only({}) },
    findings: [{ messageId: 'onlyGeneral', pointer: '/general/legalBases', severity: 'warning' }],
  },
  {
    name: 'a basis in general that says which activity it belongs to',
    declaration: {
      general: { legalBases: [{ article: '6(1)(e)', appliesTo: { activities: ['a'] } }] },
      ...only({}),
    },
  },
  {
    name: 'general alone with one basis',
    declaration: { general: { legalBases: [{ article: '6(1)(a)' }] } },
  },
  {
    name: 'general alone with two bases for two purposes',
    declaration: {
      general: { purposes: purposes('x', 'y'), legalBases: [{ article: '6(1)(a)' }, { article: '6(1)(b)' }] },
    },
    findings: [
      {
        messageId: 'unlinked',
        pointer: '/general/legalBases',
        params: { activity: 'general', letters: '6(1)(a), 6(1)(b)' },
      },
    ],
  },
  {
    name: 'two bases, two purposes, one basis not linked',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [{ article: '6(1)(b)', appliesTo: { purposes: ['x'] } }, { article: '6(1)(e)' }],
    }),
    findings: [
      { messageId: 'unlinked', pointer: AT, params: { activity: 'Skole', letters: '6(1)(b), 6(1)(e)' } },
    ],
  },
  {
    name: 'bases linked to data instead of purposes',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [
        { article: '6(1)(b)', appliesTo: { categories: ['pay'] } },
        { article: '6(1)(c)', appliesTo: { categories: ['tax'] } },
      ],
    }),
  },
  {
    name: 'a limit to activities says nothing about purposes',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [{ article: '6(1)(b)', appliesTo: { activities: ['a'] } }, { article: '6(1)(a)' }],
    }),
    findings: [{ messageId: 'unlinked', pointer: AT }],
  },
  {
    name: 'two bases for one purpose',
    declaration: only({
      purposes: purposes('x'),
      legalBases: [{ article: '6(1)(b)' }, { article: '6(1)(e)' }],
    }),
  },
  {
    name: 'a duty and a task without links are told by legal-basis-c-e-mixed',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [{ article: '6(1)(c)' }, { article: '6(1)(e)' }],
    }),
  },
  {
    name: 'the same letter twice, with different acts',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [{ article: '6(1)(e)' }, { article: '6(1)(e)' }],
    }),
  },
  {
    name: 'a condition of article 9 is not a basis for another purpose',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [{ article: '6(1)(e)' }, { article: '9(2)(g)' }],
    }),
  },
  {
    name: 'three bases for the only purpose',
    declaration: only({
      purposes: purposes('x'),
      legalBases: [{ article: '6(1)(a)' }, { article: '6(1)(c)' }, { article: '6(1)(e)' }],
    }),
    findings: [
      {
        messageId: 'manyForOne',
        pointer: AT,
        params: { activity: 'Skole', letters: '6(1)(a), 6(1)(c), 6(1)(e)' },
      },
    ],
  },
  {
    name: 'three bases for one of two purposes',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: ['6(1)(a)', '6(1)(b)', '6(1)(e)'].map((article) => ({
        article,
        appliesTo: { purposes: ['y'] },
      })),
    }),
    findings: [{ messageId: 'manyForOne', pointer: AT }],
  },
  {
    name: 'three bases, each for its own data',
    declaration: only({
      purposes: purposes('x'),
      legalBases: [
        { article: '6(1)(a)', appliesTo: { categories: ['image'] } },
        { article: '6(1)(c)', appliesTo: { categories: ['tax'] } },
        { article: '6(1)(b)', appliesTo: { categories: ['pay'] } },
      ],
    }),
  },
  {
    name: 'no purpose at all is told by purpose-required',
    declaration: only({
      legalBases: [{ article: '6(1)(a)' }, { article: '6(1)(c)' }, { article: '6(1)(e)' }],
    }),
  },
  {
    name: 'letters of which one applies',
    declaration: only({ legalBases: [{ text: 'POL § 8 a, b eller f' }, { text: 'samt POL § 9 a, b og f' }] }),
    findings: [{ messageId: 'possible', pointer: `${AT}/0/text`, params: { activity: 'Skole' } }],
  },
  {
    name: 'each language is read',
    declaration: only({
      legalBases: [
        {
          article: '6(1)(e)',
          text: { nb: 'Offentlig myndighet', nn: 'Grunnlaget kan til dømes vere avtale' },
        },
      ],
    }),
    findings: [{ messageId: 'possible', pointer: `${AT}/0/text/nn` }],
  },
]);

describe('words that list possible bases', () => {
  test.each([
    ['Behandlingsgrunnlaget kan blant annet være samtykke', true],
    ['Behandlingsgrunnlaget kan mellom anna vere at:', true],
    ['Det kan være flere hjemler. Det kan for eksempel være hjemmel i lov', true],
    ['The legal basis may be consent', true],
    ['artikkel 6 nr. 1 bokstav c eller e', true],
    ['§ 8 a), b) eller f)', true],
    ['Article 6(1)(c) or (e)', true],
    ['artikkel 6 nr. 1 bokstav c og e', false],
    ['Vi behandler opplysninger som kan være nødvendige for å gi deg plass', false],
    ['Grunnlaget er avtalen. Helse kan være med i søknaden', false],
    ['Vedtak eller avtale', false],
  ])('%s: %s', (text, expected) => {
    expect(listsPossibleBases(text)).toBe(expected);
  });
});
