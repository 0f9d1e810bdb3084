import { expect, test } from 'vitest';
import { lintJson } from './declaration.ts';

const declaration = {
  complaint: { text: 'Du kan klage til Datatilsynet' },
  processingActivities: [
    { id: 'barnehage', name: 'Barnehage', retention: [{ text: 'Så lenge det er nødvendig' }] },
  ],
};
const given = {
  rule: 'retention-vague',
  pointer: '/processingActivities/barnehage/retention',
  reason: 'Avklart',
};

test('a suppression of the configuration tells which one it is, so that unused ones can be found', () => {
  const { findings, suppressed } = lintJson(declaration, { suppressions: [given] });
  expect(findings.filter(({ ruleId }) => ruleId === 'retention-vague')).toEqual([]);
  expect(suppressed).toHaveLength(1);
  expect(suppressed[0]?.by.given).toBe(given);
});

test.each([
  ['another node', { ...given, pointer: '/complaint' }],
  ['a node that is not there', { ...given, pointer: '/processingActivities/skole' }],
  ['another rule', { ...given, rule: 'retention-indefinite' }],
  ['a day gone by', { ...given, until: '2026-11-20' }],
])('%s: nothing is hidden, and nothing said of a suppression that stands elsewhere', (_name, other) => {
  const { findings, suppressed } = lintJson(declaration, { suppressions: [other] });
  expect(findings.map(({ ruleId }) => ruleId)).toContain('retention-vague');
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('suppression'))).toEqual([]);
  expect(suppressed).toEqual([]);
});
