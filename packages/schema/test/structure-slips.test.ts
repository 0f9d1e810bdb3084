import { describe, expect, test } from 'vitest';
import {
  getAt,
  parentPointer,
  parsePointer,
  type StructuralProblem,
  validateDeclaration,
} from '../src/index.ts';
import { VOCABULARIES } from '../src/vocabularies.ts';
import { declarationWith } from './declarations.ts';
import { deepFreeze } from './deep-freeze.ts';

const labels = VOCABULARIES;
const problemsOf = (value: unknown) => validateDeclaration(deepFreeze(value), { labels });

/** Where the slip stands, what was written there, and what was meant. */
const WRONG_VALUES: [pointer: string, written: unknown, meant: string][] = [
  ['/language', 'no', 'nb'],
  ['/language', 'nb-NO', 'nb'],
  ['/language', 'norsk', 'nb'],
  ['/language', 'Nynorsk', 'nn'],
  ['/language', 'nordsamisk', 'se'],
  [
    '/$schema',
    'privacy-declaration.schema.json',
    'https://w3id.org/tretten/v1/privacy-declaration.schema.json',
  ],
  ['/status', 'publisert', 'published'],
  ['/published', '1.5.2024', '2024-05-01'],
  ['/updated', '1. oktober 2026', '2026-10-01'],
  ['/reviewed', 'oktober 2026', '2026-10'],
  ['/id', 'www.nordvik.kommune.no/personvern', 'https://www.nordvik.kommune.no/personvern'],
  ['/id', 'https://www.nordvik.kommune.no/personværn', 'https://www.nordvik.kommune.no/personv%C3%A6rn'],
  ['/scope/kind', 'website ', 'website'],
  ['/controller/kind', 'kommune', 'municipality'],
  ['/controller/kind', 'muncipality', 'municipality'],
  ['/controller/organisationNumber', '987 654 325', '987654325'],
  ['/controller/organisationNumber', 'NO987654325MVA', '987654325'],
  ['/controller/municipalityNumber', '99 01', '9901'],
  ['/controller/hosts/0', 'https://www.nordvik.kommune.no/', 'www.nordvik.kommune.no'],
  ['/controller/contact/email', 'mailto:postmottak@nordvik.kommune.no', 'postmottak@nordvik.kommune.no'],
  ['/controller/contact/phone', 'Tlf. 99 99 99 99', '99 99 99 99'],
  ['/processingActivities/0/id', 'Jobbsøknader', 'jobbsoknader'],
  ['/processingActivities/0/service', 'Personal', 'human-resources'],
  ['/processingActivities/0/service', 'Barnehage', 'kindergarten'],
  ['/processingActivities/0/dataSubjects/0', 'Innbyggar', 'resident'],
  ['/processingActivities/0/dataSubjects/0', 'job applicant', 'job-applicant'],
  ['/processingActivities/0/personalData/0/categories/0', 'helseopplysninger', 'health'],
  ['/processingActivities/0/personalData/0/categories/0', 'healt', 'health'],
  ['/processingActivities/0/legalBases/0/article', 'Artikkel 6 nr. 1 bokstav e', '6(1)(e)'],
  ['/processingActivities/0/legalBases/0/article', 'art. 6 (1) e', '6(1)(e)'],
  ['/processingActivities/0/legalBases/0/article', '6.1.e', '6(1)(e)'],
  ['/processingActivities/0/legalBases/0/article', 'GDPR 6(1)(e)', '6(1)(e)'],
  [
    '/processingActivities/0/legalBases/0/article',
    'personvernforordninga artikkel 9 nr. 2 bokstav h',
    '9(2)(h)',
  ],
  ['/processingActivities/0/legalBases/0/article', 'Samtykke', '6(1)(a)'],
  ['/processingActivities/0/recipients/0/country', 'USA', 'US'],
  ['/processingActivities/0/recipients/0/country', 'Norge', 'NO'],
  ['/processingActivities/0/recipients/0/country', 'Noreg', 'NO'],
  ['/processingActivities/0/recipients/0/country', 'India', 'IN'],
  ['/processingActivities/0/recipients/0/country', 'United States', 'US'],
  ['/processingActivities/0/recipients/0/country', 'EØS', 'EEA'],
  ['/processingActivities/0/recipients/0/country', 'no', 'NO'],
  ['/processingActivities/0/recipients/0/category', 'IT-leverandør', 'it-supplier'],
  ['/processingActivities/0/recipients/0/role', 'databehandler', 'processor'],
  ['/processingActivities/0/transfers', 'ingen', 'none'],
  ['/processingActivities/0/transfers', 'nei', 'none'],
  ['/processingActivities/0/transfers', false, 'none'],
  ['/processingActivities/0/automatedDecisions', 'None', 'none'],
  ['/cookies', 'ikke aktuelt', 'none'],
  ['/processingActivities/0/retention/0/period', '10 år', 'P10Y'],
  ['/processingActivities/0/retention/0/period', 'tre månader', 'P3M'],
  ['/processingActivities/0/retention/0/period', 'for alltid', 'indefinite'],
  ['/processingActivities/0/retention/0/then', 'slettes', 'erased'],
  ['/requests/deadline', '30 dager', 'P30D'],
];

describe('a value that was written in another way', () => {
  test.each(WRONG_VALUES)('%s: %j was meant as %j', (pointer, written, meant) => {
    const problems = problemsOf(declarationWith(pointer, written));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ pointer, target: 'value', params: { suggestion: meant } });
    expect(problemsOf(declarationWith(pointer, meant))).toEqual([]);
  });
});

/** Where a key stands that the schema does not know, and which one was meant there. */
const WRONG_KEYS: [pointer: string, meant: string][] = [
  ['/processingActivites', 'processingActivities'],
  ['/processing_activities', 'processingActivities'],
  ['/behandlingsansvarlig', 'controller'],
  ['/dpo', 'dataProtectionOfficer'],
  ['/personvernombod', 'dataProtectionOfficer'],
  ['/informasjonskapsler', 'cookies'],
  ['/controller/navn', 'name'],
  ['/controller/orgnr', 'organisationNumber'],
  ['/controller/organizationNumber', 'organisationNumber'],
  ['/controller/contact/epost', 'email'],
  ['/controller/contact/e-mail', 'email'],
  ['/controller/contact/telefon', 'phone'],
  ['/processingActivities/0/legalBasis', 'legalBases'],
  ['/processingActivities/0/purpose', 'purposes'],
  ['/processingActivities/0/lagringstid', 'retention'],
  ['/processingActivities/0/recipents', 'recipients'],
  ['/processingActivities/0/automatedDecision', 'automatedDecisions'],
  ['/processingActivities/0/legalBases/0/artikkel', 'article'],
  ['/rights/innsyn', 'access'],
  ['/rights/sletting', 'erasure'],
  ['/rights/withdraw-consent', 'withdrawConsent'],
  ['/rights/access/description', 'text'],
  ['/rights/access/tekst', 'text'],
];

describe('a key that was written in another way', () => {
  test.each(WRONG_KEYS)('%s was meant as %s', (pointer, suggestion) => {
    const document = declarationWith(pointer, 'x');
    const sibling = `${parentPointer(pointer)}/${suggestion}`;
    const value = getAt(document, sibling);
    const problems = problemsOf(moved(document, sibling, pointer, value ?? 'x'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'unknown-key',
      pointer,
      target: 'key',
      params: { suggestion },
    });
  });
});

/** A copy of the document with the value under another key. */
function moved(document: object, from: string, to: string, value: unknown): object {
  const copy = structuredClone(document);
  const parent = getAt(copy, parentPointer(to)) as Record<string, unknown>;
  delete parent[parsePointer(from).at(-1) as string];
  parent[parsePointer(to).at(-1) as string] = value;
  return copy;
}

/** Where a known key stands that belongs somewhere else, and where. */
const MISPLACED: [pointer: string, params: StructuralProblem['params'] | undefined][] = [
  ['/controller/email', { key: 'email', place: 'contact' }],
  ['/controller/telefon', { key: 'telefon', place: 'contact › phone' }],
  ['/dataProtectionOfficer/phone', { key: 'phone', place: 'contact' }],
  ['/purposes', { key: 'purposes', place: 'processingActivities' }],
  ['/period', { key: 'period', place: 'processingActivities › retention' }],
  ['/processingActivities/0/period', { key: 'period', place: 'retention' }],
  ['/processingActivities/0/retention/0/recipients', { key: 'recipients', place: 'processingActivities' }],
  ['/processingActivities/0/cookies', undefined],
  ['/controller/dataProtectionOfficer', undefined],
];

describe('a key in the wrong place', () => {
  test.each(MISPLACED)('%s', (pointer, params) => {
    const problems = problemsOf(declarationWith(pointer, 'x'));
    const key = parsePointer(pointer).at(-1) as string;
    expect(problems).toEqual([
      params
        ? { code: 'unknown-key', messageId: 'unknown-key-elsewhere', pointer, target: 'key', params }
        : {
            code: 'unknown-key',
            messageId: 'unknown-key-top-level',
            pointer,
            target: 'key',
            params: { key },
          },
    ]);
  });
});

test('without labels a code that was written with its label gets no suggestion, but a typing slip does', () => {
  expect(validateDeclaration(declarationWith('/controller/kind', 'kommune'))[0]).toMatchObject({
    messageId: 'not-in-list',
  });
  expect(validateDeclaration(declarationWith('/controller/kind', 'Municipality'))[0]).toMatchObject({
    params: { suggestion: 'municipality' },
  });
});
