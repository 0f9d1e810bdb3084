import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@tretten/document';
import { describe, expect, test } from 'vitest';
import { COVERAGE_ROWS } from '../src/coverage/table.ts';
import { lint } from '../src/lint.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';

const coverage = (value: object) => {
  const document = readDocument(JSON.stringify({ $schema: SCHEMA, language: 'nb', ...value }), {
    format: 'json',
  });
  return new Map(
    lint(document, { asOf: '2026-11-21' })
      .coverage?.()
      .map((entry) => [entry.provision, entry]),
  );
};
const statusOf = (value: object, provision: string) => coverage(value).get(provision as never)?.status;

const activity = (more: object) => ({ processingActivities: [{ id: 'a', name: 'A', ...more }] });

describe('coverage of art. 13 and 14', () => {
  test('has a row for every letter of 13(1), 13(2), 14(1) and 14(2), in order', () => {
    const letters = (article: string, last: string) =>
      Array.from(
        { length: last.charCodeAt(0) - 96 },
        (_, index) => `${article}(${String.fromCharCode(97 + index)})`,
      );
    expect(COVERAGE_ROWS.map(({ provision }) => provision)).toEqual([
      ...letters('13(1)', 'f'),
      ...letters('13(2)', 'f'),
      ...letters('14(1)', 'f'),
      ...letters('14(2)', 'g'),
    ]);
  });
  test('Nordvik answers everything that concerns it', () => {
    const nordvik = JSON.parse(readFileSync(join(EXAMPLES, 'nordvik/nordvik.json'), 'utf8'));
    const statuses = [...coverage(nordvik).values()].map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['satisfied']));
  });
  test('an empty declaration answers nothing, and is told why some letters do not concern it', () => {
    for (const { provision, status, pointers, reason } of coverage({}).values()) {
      expect([provision, status]).toEqual([
        provision,
        provision.startsWith('14') || reason ? 'not-applicable' : 'missing',
      ]);
      expect(pointers).toEqual([]);
    }
  });
  test.each([
    ['13(2)(d)', { complaint: { text: 'Du kan klage til Datatilsynet' } }, 'satisfied'],
    ['13(1)(d)', activity({ legalBases: [{ article: '6(1)(e)' }] }), 'not-applicable'],
    ['13(1)(d)', activity({ legalBases: [{ article: '6(1)(f)' }] }), 'missing'],
    [
      '13(1)(d)',
      activity({ legalBases: [{ article: '6(1)(f)', legitimateInterest: 'Sikre nettet' }] }),
      'satisfied',
    ],
    ['13(1)(f)', activity({ transfers: 'none' }), 'satisfied'],
    ['13(1)(f)', activity({}), 'not-applicable'],
    ['13(2)(c)', activity({ legalBases: [{ article: '6(1)(a)' }] }), 'missing'],
    ['13(2)(f)', activity({ automatedDecisions: 'none' }), 'satisfied'],
    ['13(2)(e)', activity({ sources: [{ kind: 'data-subject' }] }), 'missing'],
    ['13(2)(e)', activity({ sources: [{ kind: 'public-register' }] }), 'not-applicable'],
    ['14(2)(f)', activity({ sources: [{ kind: 'public-register', name: 'Folkeregisteret' }] }), 'satisfied'],
    ['14(1)(d)', activity({ sources: [{ kind: 'public-register' }] }), 'missing'],
    ['14(1)(d)', activity({ sources: [{ kind: 'data-subject' }] }), 'not-applicable'],
  ])('%s of %j is %s', (provision, value, status) => {
    expect(statusOf(value, provision)).toBe(status);
  });
  test('points at the highest value that answers, and at the rules that miss it', () => {
    const entries = coverage({
      controller: { name: 'Nordvik kommune' },
      complaint: { text: 'x', authority: { name: 'Datatilsynet' } },
    });
    expect(entries.get('13(2)(d)')?.pointers).toEqual(['/complaint']);
    expect(entries.get('13(1)(a)')).toMatchObject({
      status: 'missing',
      rules: ['controller-contact-required'],
    });
  });
  test('a text that nobody filled in answers nothing', () => {
    const declaration = {
      ...activity({ purposes: [{ text: 'Gi plass' }], retention: [{ text: 'TODO: hvor lenge' }] }),
      controller: { name: 'Nordvik kommune', contact: { postalAddress: 'TODO' } },
    };
    expect(coverage(declaration).get('13(1)(a)')).toMatchObject({
      status: 'missing',
      rules: ['template-placeholder-left'],
    });
    expect(coverage(declaration).get('13(2)(a)')?.rules).toContain('template-placeholder-left');
    expect(coverage(declaration).get('13(1)(c)')?.rules).not.toContain('template-placeholder-left');
  });
});
