import { describe, expect, test } from 'vitest';
import {
  STRUCTURAL_CODES,
  STRUCTURAL_MESSAGES,
  type StructuralProblem,
  validateDeclaration,
} from '../src/index.ts';
import { explain } from '../src/structure/explain.ts';
import { declarationWith } from './declarations.ts';
import { deepFreeze } from './deep-freeze.ts';
import { STRUCTURE_CASES as CASES } from './structure-cases.ts';

const A = '/processingActivities/0';

describe('structural problems', () => {
  test.each(CASES)('%s = %j: %s %j', (pointer, value, messageId, params, at = pointer, target) => {
    const document = pointer === '' ? value : declarationWith(pointer, value);
    const problems = validateDeclaration(deepFreeze(document));
    if (messageId === '') return expect(problems).toEqual([]);
    expect(problems).toEqual([
      { code: expect.any(String), messageId, pointer: at, target: target ?? 'value', params },
    ]);
    const [{ code }] = problems as [StructuralProblem];
    expect(`${messageId}-`.startsWith(`${code}-`)).toBe(true);
  });

  test('every code and every sentence is seen here', () => {
    const seen = new Set(CASES.map(([, , messageId]) => messageId));
    seen.add('bad-format'); // see below: today's schema has no text that only this sentence fits
    const unseen = Object.keys(STRUCTURAL_MESSAGES).filter((id) => !seen.has(id));
    expect(unseen).toEqual([]);
    expect(STRUCTURAL_CODES.every((code) => [...seen].some((id) => `${id}-`.startsWith(`${code}-`)))).toBe(
      true,
    );
  });

  test('problems come in the order of the document', () => {
    const document = { zzz: 1, ...declarationWith('/controller/kind', 'x'), language: 5, aaa: 1 };
    expect(validateDeclaration(document).map(({ pointer }) => pointer)).toEqual([
      '/zzz',
      '/language',
      '/controller/kind',
      '/aaa',
    ]);
  });

  test('nothing is said of the values of extensions', () => {
    expect(validateDeclaration(declarationWith('/controller/x-own', { a: null, b: [], c: '' }))).toEqual([]);
  });

  test('faulty items that are alike are told as faulty, each language map in full', () => {
    const document = declarationWith('/controller/hosts', [null, null]);
    expect(validateDeclaration(document).map(({ messageId }) => messageId)).toEqual([
      'null-value-item',
      'null-value-item',
    ]);
    const title = declarationWith('/title', { nb: 'Personvern', cookies: null, en: null, norsk: 1 });
    expect(validateDeclaration(title).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unquoted-comma', '/title/nb'],
      ['null-value', '/title/en'],
      ['unknown-language', '/title/norsk'],
    ]);
  });

  test('a text that was cut at a comma is not told as a bad text too', () => {
    const document = declarationWith(`${A}/retention/0`, {
      period: '10 år',
      'så slettes det': null,
      law: ['arkivlova'],
    });
    expect(validateDeclaration(document)).toMatchObject([
      {
        code: 'unquoted-comma',
        pointer: `${A}/retention/0/period`,
        params: { text: '10 år, så slettes det' },
      },
    ]);
  });

  test('two slips in one object are two problems; a misspelt key is not also missing', () => {
    const document = declarationWith(`${A}/purposes/0`, { tekst: 'Vurdere', ID: 'vurdere' });
    expect(validateDeclaration(document).map(({ params }) => params['suggestion'])).toEqual(['text', 'id']);
  });

  test('one unknown text where one text is missing is taken for it', () => {
    const document = declarationWith('/rights/access', { innhold: 'Du har rett' });
    expect(validateDeclaration(document)).toMatchObject([
      { pointer: '/rights/access/innhold', params: { suggestion: 'text' } },
    ]);
  });

  test('an error of a kind that nobody foresaw still gives one problem', () => {
    const errors = [{ instancePath: '/id', schemaPath: '#/maxLength', keyword: 'maxLength', params: {} }];
    expect(explain({ id: 'x' }, [...errors, ...errors], {})).toMatchObject([
      { code: 'bad-format', messageId: 'bad-format-uri', pointer: '/id' },
    ]);
    const unknown = [
      { instancePath: '/version', schemaPath: '#/maxLength', keyword: 'maxLength', params: {} },
    ];
    expect(explain({ version: 'x' }, unknown, {})).toMatchObject([
      { code: 'bad-format', messageId: 'bad-format', pointer: '/version', params: { value: 'x' } },
    ]);
  });
});
