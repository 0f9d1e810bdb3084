import { readDocument } from '@tretten/document';
import { expect, describe as suite, test } from 'vitest';
import { describe } from '../describe.ts';
import { lint } from '../lint.ts';
import { ruleById } from '../rule-by-id.ts';

const declaration = (keys: object) =>
  JSON.stringify({
    $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json',
    language: 'nb',
    ...keys,
  });

suite('representative-not-applicable', () => {
  test.each([
    ['/representative', { representative: { name: 'Ola AS' } }],
    ['/controller/representative', { controller: { name: 'Nordvik kommune', representative: 'Ola AS' } }],
  ] as const)('%s is a warning with its law', (pointer, keys) => {
    const { findings } = lint(readDocument(declaration(keys), { format: 'json' }), {
      asOf: '2026-11-21',
      rules: [],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: 'representative-not-applicable',
      severity: 'warning',
      pointer,
      target: 'key',
      sources: ['GDPR 27(2)(b)', 'GDPR 27(1)', 'GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
    });
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { text, remedy } = describe(findings[0] as NonNullable<(typeof findings)[0]>, language);
      expect(text).toContain('27');
      expect(remedy).toContain('dataProtectionOfficer');
    }
  });

  test('no other structural rule rests on law or is milder than an error', () => {
    expect(ruleById('unknown-key')).toMatchObject({ severity: 'error', sources: [] });
  });
});
