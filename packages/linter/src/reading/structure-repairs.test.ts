import { readDocument } from '@tretten/document';
import { applyChanges, getAt, validateDeclaration } from '@tretten/schema';
import { describe, expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { STRUCTURE_SUGGESTIONS } from './structure-suggestions.ts';

const HEAD = { $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json', language: 'nb' };
const ACTIVITY = { id: 'x', name: 'X' };

/** What is written, where, and what stands there after the fix. */
const FIXES: readonly [name: string, declaration: object, pointer: string, after: unknown][] = [
  [
    'a provision in words',
    activity({ legalBases: [{ article: 'Artikkel 6 nr. 1 bokstav e' }] }),
    '/processingActivities/0/legalBases/0/article',
    '6(1)(e)',
  ],
  [
    'a provision with points',
    activity({ legalBases: [{ article: '6.1.e' }] }),
    '/processingActivities/0/legalBases/0/article',
    '6(1)(e)',
  ],
  [
    'article 10 as a number',
    activity({ legalBases: [{ article: 10 }] }),
    '/processingActivities/0/legalBases/0/article',
    '10',
  ],
  [
    'a misspelt code',
    activity({ service: 'kindergarden' }),
    '/processingActivities/0/service',
    'kindergarten',
  ],
  [
    'a country by name',
    activity({ recipients: [{ name: 'A', country: 'Norge' }] }),
    '/processingActivities/0/recipients/0/country',
    'NO',
  ],
  [
    'a country in small letters',
    activity({ recipients: [{ name: 'A', country: 'us' }] }),
    '/processingActivities/0/recipients/0/country',
    'US',
  ],
  [
    'a country read as false',
    activity({ recipients: [{ name: 'A', country: false }] }),
    '/processingActivities/0/recipients/0/country',
    'NO',
  ],
  [
    'an area by name',
    activity({ recipients: [{ name: 'A', country: 'EØS' }] }),
    '/processingActivities/0/recipients/0/country',
    'EEA',
  ],
  [
    'an organisation number with spaces',
    { controller: { organisationNumber: '940 208 580' } },
    '/controller/organisationNumber',
    '940208580',
  ],
  [
    'an organisation number with MVA',
    { controller: { organisationNumber: 'NO940208580MVA' } },
    '/controller/organisationNumber',
    '940208580',
  ],
  [
    'a phone number with a word before it',
    { controller: { contact: { phone: 'Tlf. 77 72 20 00' } } },
    '/controller/contact/phone',
    '77 72 20 00',
  ],
  [
    'an address without https',
    { id: 'www.nordvik.kommune.no/personvern' },
    '/id',
    'https://www.nordvik.kommune.no/personvern',
  ],
  ['a date in Norwegian', { published: '1. mai 2024' }, '/published', '2024-05-01'],
  ['ingen for none', { general: { transfers: 'ingen' } }, '/general/transfers', 'none'],
  ['ja for true', { general: { publicTask: 'ja' } }, '/general/publicTask', true],
  [
    'a misspelt key',
    { complant: { text: 'Du kan klage til Datatilsynet' } },
    '/complaint/text',
    'Du kan klage til Datatilsynet',
  ],
];

/** What is written, where, and the suggestions that are offered; none of these is a fix. */
const SUGGESTIONS: readonly [name: string, declaration: object, pointer: string, ids: readonly string[]][] = [
  [
    'an empty list of recipients',
    { general: { publicTask: true, recipients: [] } },
    '/general/recipients',
    ['removeEmpty', 'stateNone'],
  ],
  ['an empty list', activity({ purposes: [] }), '/processingActivities/0/purposes', ['removeEmpty']],
  ['an empty text', { title: '' }, '/title', ['removeEmpty']],
  [
    'Europe is more than the EEA',
    activity({ recipients: [{ name: 'A', country: 'Europa' }] }),
    '/processingActivities/0/recipients/0/country',
    ['useSuggestion'],
  ],
  ['a repeated code', { scope: { services: ['school', 'scholl'] } }, '/scope/services/1', ['removeRepeated']],
  [
    'a key by another name',
    { dpo: { contact: { email: 'ombud@nordvik.kommune.no' } } },
    '/dpo',
    ['useSuggestion'],
  ],
];

describe('slips of form are fixed', () => {
  test.each(FIXES)('%s', (_name, declaration, pointer, after) => {
    const { value, findings } = linted(declaration);
    const fix = findings.flatMap((finding) => finding.fix ?? []);
    const fixed = applyChanges(value, fix);
    expect(getAt(fixed, pointer)).toEqual(after);
    expect(validateDeclaration(fixed)).toEqual([]);
  });
});

describe('what might mean another thing is suggested', () => {
  test.each(SUGGESTIONS)('%s', (_name, declaration, pointer, ids) => {
    const { value, findings } = linted(declaration);
    const finding = findings.find((candidate) => candidate.pointer === pointer);
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggestions?.map(({ suggestionId }) => suggestionId)).toEqual(ids);
    for (const { suggestionId, changes } of finding?.suggestions ?? []) {
      expect(STRUCTURE_SUGGESTIONS).toHaveProperty(suggestionId);
      expect(validateDeclaration(applyChanges(value, changes)).length).toBeLessThan(
        validateDeclaration(value).length,
      );
    }
  });
});

function activity(fields: object): object {
  return { processingActivities: [{ ...ACTIVITY, ...fields }] };
}

function linted(declaration: object) {
  const value = { ...HEAD, ...declaration };
  const document = readDocument(JSON.stringify(value), { format: 'json' });
  return { value, findings: lint(document, { asOf: '2026-11-21', rules: [] }).findings };
}
