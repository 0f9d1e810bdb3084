import { readDocument } from '@tretten/document';
import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { lint } from '../../lint.ts';
import rule from './rule.ts';

// Synthetic (month + 80), born in 1899, or counted up from nought: nobody's.
const PERSON = '15819990260';
const D_NUMBER = '55819990092';

testRule(rule, [
  {
    name: 'all kinds, in whatever field',
    declaration: {
      controller: { name: `Nordvik kommune ${PERSON}` },
      relatedLaw: [{ law: [`vedtak ${D_NUMBER}`] }],
      'x-own': { deep: ['ingen', { h: '315299 71241' }] },
      sections: [{ text: { nb: 'Nummer 800000-00098', nn: 'Ingenting' } }],
    },
    findings: [
      { messageId: 'birthNumber', pointer: '/controller/name' },
      { messageId: 'dNumber', pointer: '/relatedLaw/0/law/0' },
      { messageId: 'hNumber', pointer: '/x-own/deep/1/h' },
      { messageId: 'fhNumber', pointer: '/sections/0/text/nb' },
    ],
  },
  {
    name: 'two numbers in one text are two findings',
    declaration: { text: `${PERSON} og ${D_NUMBER}` },
    findings: [
      { messageId: 'birthNumber', pointer: '/text' },
      { messageId: 'dNumber', pointer: '/text' },
    ],
  },
  {
    name: 'a key that is a number is told at the object that holds it',
    declaration: { 'x-people': { [PERSON]: { phone: D_NUMBER } } },
    findings: [
      { messageId: 'birthNumber', pointer: '/x-people' },
      { messageId: 'dNumber', pointer: '/x-people' },
    ],
  },
  {
    name: 'a figure',
    declaration: { 'x-id': Number(PERSON) },
    findings: [{ messageId: 'birthNumber', pointer: '/x-id' }],
  },
  {
    name: 'bank accounts, organisation numbers, phones and dates are none',
    declaration: {
      text: 'Konto 15819990260, også skrevet 1581.99.90260. Org.nr. 974 761 467. Ring 22 39 69 00.',
      controller: { organisationNumber: '974761467', contact: { phone: '+47 99 99 99 90' } },
      updated: '2026-10-05',
    },
  },
]);

describe('places in the text', () => {
  const places = (text: string, format: 'json' | 'yaml' = 'yaml') =>
    lint(readDocument(text, { format }), { asOf: '2026-11-21', rules: [rule] })
      .findings.filter(({ ruleId }) => ruleId === rule.id)
      .map(({ pointer, target, range: { start, end } }) => [
        pointer,
        target,
        `${start.line}:${start.column}-${end.line}:${end.column}`,
      ]);
  const START = '$schema: https://w3id.org/tretten/v1/privacy-declaration.schema.json\nlanguage: nb\n';

  test.each([
    ['comment', `# ring ${PERSON}\n`, [['', 'value', '3:8-3:19']]],
    ['value', `text: Vi er ${PERSON} her\n`, [['/text', 'value', '3:13-3:24']]],
    ['unknown key', `tekst: ${PERSON}\n`, [['/tekst', 'value', '3:8-3:19']]],
    ['key', `x-a:\n  "${PERSON}": ja\n`, [['/x-a', 'key', '4:4-4:15']]],
    ['figure that begins with nought', 'x-a: 01819987188\n', [['/x-a', 'value', '3:6-3:17']]],
    ['folded text', 'text: >\n  Vi er 158199\n  90260 her\n', [['/text', 'value', '4:9-5:8']]],
    ['alias', `x-a: &n "${PERSON}"\nx-b: *n\n`, [['/x-a', 'value', '3:10-3:21']]],
    ['value that a second key hides', `x-a: "${PERSON}"\nx-a: nei\n`, [['', 'value', '3:7-3:18']]],
  ])('%s', (_what, text, expected) => {
    expect(places(START + text)).toEqual(expected);
  });

  test('digits written as escapes', () => {
    const text = `{ "$schema": "https://w3id.org/tretten/v1/privacy-declaration.schema.json", "language": "nb",\n"text": "\\u00315819990260" }`;
    expect(places(text, 'json')).toEqual([['/text', 'value', '2:9-2:27']]);
  });
});
