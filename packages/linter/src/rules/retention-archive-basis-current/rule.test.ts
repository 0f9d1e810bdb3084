import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const entries = (...retention: object[]) => ({ general: { retention } });
const AT = '/general/retention/0';

testRule(rule, [
  {
    name: 'nynorsk name without section',
    declaration: { language: 'nn', ...entries({ text: 'Blir arkivert', law: ['arkivlova'] }) },
    findings: [
      {
        messageId: 'unspecific',
        pointer: `${AT}/law/0`,
        severity: 'warning',
        params: { words: 'arkivlova' },
      },
    ],
  },
  ...[
    { text: 'Kasseres etter arkivlova § 9', law: ['arkivlova'] },
    { text: 'Slettes etter arkivloven', criteria: 'arkivloven § 13 åpner for det' },
    { text: 'Etter arkivlova av 1992', law: ['arkivloven'] },
  ].map((entry) => ({
    name: `the year or section is told in other words of the entry: ${JSON.stringify(entry)}`,
    declaration: entries(entry),
  })),
  {
    name: 'other words with the section of another act',
    declaration: entries({ text: 'Etter bokføringsloven § 13', law: ['arkivlova'] }),
    findings: [{ messageId: 'unspecific', pointer: `${AT}/law/0` }],
  },
  {
    name: 'second reference',
    declaration: entries({ text: 'Etter lov', law: ['regnskapsloven', 'arkivloven'] }),
    findings: [{ messageId: 'unspecific', pointer: `${AT}/law/1` }],
  },
  {
    name: 'the legislation as a whole',
    declaration: entries({ law: [{ title: 'arkivlovgivningen' }] }),
    findings: [{ messageId: 'unspecific', pointer: `${AT}/law/0`, params: { words: 'arkivlovgivningen' } }],
  },
  {
    name: 'the regulation without section',
    declaration: entries({ law: ['arkivforskriften'] }),
    findings: [{ messageId: 'unspecific', pointer: `${AT}/law/0` }],
  },
  {
    name: 'only in words',
    declaration: entries({ text: { nb: 'Slettes etter arkivloven og regnskapsloven' } }),
    findings: [{ messageId: 'unspecific', pointer: `${AT}/text/nb`, params: { words: 'arkivloven' } }],
  },
  {
    name: 'the act of 1992 was the only one before 2026',
    declaration: entries({ law: ['arkivlova'] }),
    asOf: '2025-12-31',
  },
  { name: 'a year', declaration: entries({ law: ['arkivlova 2025'] }) },
  { name: 'a section', declaration: entries({ law: ['arkivlova § 12'] }) },
  { name: 'an identifier', declaration: entries({ law: ['LOV-2025-06-20-96'] }) },
  {
    name: 'a year of 1992 is told by the rules on repealed law',
    declaration: entries({ law: ['arkivlova av 1992'] }),
  },
  {
    name: 'the act as a whole beside the section',
    declaration: entries({ law: ['arkivlova', { act: 'FOR-2025-12-19-2729', provision: '§ 20' }] }),
  },
  { name: 'a section in the words', declaration: entries({ text: 'Bevares etter arkivlova § 12' }) },
  { name: 'another act', declaration: entries({ law: ['bokføringsloven'] }) },
  {
    name: 'the archive as a place',
    declaration: entries({ text: 'Lagres i arkivet i ti år', period: 'P10Y' }),
  },
  {
    name: 'the act elsewhere than in a storage period',
    declaration: { relatedLaw: [{ law: ['arkivloven'], text: 'Regler om arkiv' }] },
  },
]);
