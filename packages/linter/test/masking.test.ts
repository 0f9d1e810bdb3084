import { readDocument } from '@tretten/document';
import { expect, test } from 'vitest';
import { lint } from '../src/lint.ts';
import { defineRule } from '../src/rule/define-rule.ts';

const PERSON = '15819990260';
const sentence = { text: '{word} {figure}', remedy: '' } as const;

/** A rule that repeats what it finds, as a careless author might write it. */
const echoing = defineRule({
  id: 'echoing',
  title: { nb: '', nn: '', en: '' },
  at: '/text',
  severity: 'info',
  sources: ['GDPR 12(1)'],
  since: '0.1',
  messages: { found: { nb: sentence, nn: sentence, en: sentence } },
  check(text, { report }) {
    const word = String(text);
    report('found', { word, figure: Number(PERSON) }, '', {
      fix: [{ op: 'replace', path: '', value: word.trim() }],
    });
  },
});

function findings(text: string) {
  const value = {
    $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json',
    language: 'nb',
    text,
  };
  return lint(readDocument(JSON.stringify(value), { format: 'json' }), {
    asOf: '2026-11-21',
    rules: [echoing],
  }).findings;
}

test.each([
  [` Søker ${PERSON} `, ' Søker ●●●●●●●●●●● '],
  ['158199 90260', '●●●●●● ●●●●●'],
])('no parameter repeats an identity number', (text, word) => {
  const [finding] = findings(text);
  expect(finding?.params).toEqual({ word, figure: '●●●●●●●●●●●' });
  // A repair has the text as it is, so that it can be made; reports mask it.
  expect(finding?.fix).toEqual([{ op: 'replace', path: '/text', value: text.trim() }]);
});

test('other parameters are left as they are', () => {
  const [finding] = findings(' Org.nr. 974 761 467 ');
  expect(finding?.params['word']).toBe(' Org.nr. 974 761 467 ');
});
