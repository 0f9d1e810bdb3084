import type { RuleSettings } from '@tretten/schema/config';
import { describe, expect, test } from 'vitest';
import type { Preset } from '../src/presets.ts';
import { lintYaml } from './suppressions/declaration.ts';

const VAGUE = `complaint: { text: Du kan klage til Datatilsynet }
color: red
processingActivities:
  - id: a
    name: A
    retention: [{ text: Så lenge det er nødvendig }]
`;

describe('severities of a configuration', () => {
  test.each<[string, RuleSettings, Preset, string[]]>([
    ['nothing said', {}, 'recommended', ['unknown-key error', 'retention-vague warning']],
    [
      'another severity',
      { 'retention-vague': 'error' },
      'recommended',
      ['unknown-key error', 'retention-vague error'],
    ],
    ['off', { 'retention-vague': 'off' }, 'recommended', ['unknown-key error']],
    [
      'on, where the preset leaves it out',
      { 'retention-vague': 'info' },
      'minimum',
      ['unknown-key error', 'retention-vague info'],
    ],
    [
      'one message',
      { 'retention-vague': { messages: { formula: 'off' } } },
      'recommended',
      ['unknown-key error'],
    ],
    [
      'all messages but one',
      { 'retention-vague': { severity: 'off', messages: { formula: 'info' } } },
      'recommended',
      ['unknown-key error', 'retention-vague info'],
    ],
    [
      'another message',
      { 'retention-vague': { messages: { other: 'off' } } },
      'recommended',
      ['unknown-key error', 'retention-vague warning'],
    ],
    [
      'a rule of structure',
      { 'unknown-key': 'warning' },
      'recommended',
      ['unknown-key warning', 'retention-vague warning'],
    ],
    ['a rule of structure, off', { 'unknown-key': 'off' }, 'recommended', ['retention-vague warning']],
  ])('%s', (_name, settings, preset, expected) => {
    const { findings } = lintYaml(VAGUE, { settings, preset });
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(expected);
  });
  test('a file that cannot be read stays so', () => {
    const { findings } = lintYaml('a: [', { settings: { 'syntax-error': 'off' } as RuleSettings });
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(['syntax-error error']);
  });
  test('what is switched off or suppressed leaves its provision unanswered all the same', () => {
    const ofComplaint = (settings: RuleSettings, fragment = 'title: A\n') =>
      lintYaml(fragment, { settings })
        .coverage?.()
        .find(({ provision }) => provision === '13(2)(d)')?.status;
    expect(ofComplaint({})).toBe('missing');
    expect(ofComplaint({ 'complaint-right-required': 'off' })).toBe('missing');
    expect(ofComplaint({}, 'title: A\n# tretten-ignore-file complaint-right-required -- avklart\n')).toBe(
      'missing',
    );
  });
});
