import { describe, expect, test } from 'vitest';
import { hidden, lintJson, told } from './declaration.ts';

const VAGUE = { text: 'Så lenge det er nødvendig' };
const REASON = 'Avklart med ombudet';
const ignoring = (...ignore: object[]) => ({ 'x-tretten': { ignore } });
const declaration = (inActivity: object, inRoot: object = {}) => ({
  complaint: { text: 'Du kan klage til Datatilsynet' },
  processingActivities: [{ id: 'barnehage', name: 'Barnehage', retention: [VAGUE], ...inActivity }],
  ...inRoot,
});
const ofSuppressions = (result: ReturnType<typeof lintJson>) =>
  result.findings
    .filter(({ ruleId }) => ruleId.startsWith('suppression'))
    .map(({ ruleId, messageId, pointer }) => `${ruleId}/${messageId} ${pointer}`);

describe('suppressions under x-tretten', () => {
  const entry = { rule: 'retention-vague', reason: REASON };
  test.each([
    ['where the finding is', declaration({ retention: [{ ...VAGUE, ...ignoring(entry) }] })],
    ['above it', declaration(ignoring(entry))],
    ['for the whole file', declaration({}, ignoring(entry))],
    ['with a way from there', declaration(ignoring({ ...entry, pointer: '/retention/0/text' }))],
    [
      'with the id of an item',
      declaration({}, ignoring({ ...entry, pointer: '/processingActivities/barnehage' })),
    ],
  ])('%s', (_name, fragment) => {
    const result = lintJson(fragment);
    expect(told(result).filter((line) => line.includes('retention-vague'))).toEqual([]);
    expect(ofSuppressions(result)).toEqual([]);
    expect(hidden(result)).toEqual([
      expect.stringMatching(/^\d+ retention-vague: Avklart med ombudet \(extension\)$/),
    ]);
  });
  const AT = '/x-tretten/ignore/0';
  test.each([
    ['an entry that is no object', 'x', `suppression-invalid/noRule ${AT}`],
    ['no rule', { reason: REASON }, `suppression-invalid/noRule ${AT}`],
    ['a slip in a key', { ...entry, untill: '2027-01-01' }, `suppression-invalid/unknownKey ${AT}/untill`],
    ['no reason', { rule: 'retention-vague' }, `suppression-without-reason/extension ${AT}`],
    [
      'a slip in the rule',
      { ...entry, rule: 'retention-vage' },
      `suppression-unknown-rule/misspelt ${AT}/rule`,
    ],
    ['no day', { ...entry, until: 'snart' }, `suppression-invalid/badDate ${AT}/until`],
    ['a way to nowhere', { ...entry, pointer: '/retention' }, `suppression-invalid/badPointer ${AT}/pointer`],
    ['no pointer', { ...entry, pointer: 7 }, `suppression-invalid/badPointer ${AT}/pointer`],
    ['a day gone by', { ...entry, until: '2026-11-20' }, `suppression-expired/expired ${AT}/rule`],
    ['nothing to hide', { ...entry, pointer: '/complaint' }, `suppression-unused/extension ${AT}/rule`],
  ])('%s', (_name, wrong, expected) => {
    const result = lintJson(declaration({}, ignoring(wrong as object)));
    expect(ofSuppressions(result)).toEqual([expected]);
    expect(result.findings.some(({ ruleId }) => ruleId === 'retention-vague')).toBe(true);
    expect(result.suppressed).toEqual([]);
  });
  test.each([null, true, {}, { ignore: 'retention-vague' }, []])('%j in place of the list', (extension) => {
    expect(ofSuppressions(lintJson(declaration({}, { 'x-tretten': extension })))).toEqual([
      'suppression-invalid/noList /x-tretten',
    ]);
  });
  test('stands where it is written', () => {
    const { findings } = lintJson(declaration({}, ignoring({ ...entry, rule: 'retention-vage' })));
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'suppression-unknown-rule');
    expect(finding?.range.end.column).toBe((finding?.range.start.column ?? 0) + '"retention-vage"'.length);
  });
});
