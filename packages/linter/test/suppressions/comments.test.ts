import { describe, expect, test } from 'vitest';
import { hidden, lintYaml, told } from './declaration.ts';

const activity = (retention: string) =>
  `complaint: {}\nprocessingActivities:\n  - id: a\n    name: A\n    retention:\n${retention}`;
const VAGUE = '      - text: Så lenge det er nødvendig';

describe('suppressions in comments', () => {
  test.each([
    ['beside', `${VAGUE} # tretten-ignore retention-vague -- avklart med ombudet\n`],
    ['above', `      # tretten-ignore-next-line retention-vague -- avklart med ombudet\n${VAGUE}\n`],
    ['above, by the short name', `      # tretten-ignore retention-vague -- avklart med ombudet\n${VAGUE}\n`],
    [
      'above, with another comment and a blank line between',
      `      # tretten-ignore-next-line retention-vague -- avklart med ombudet\n\n      # mer\n${VAGUE}\n`,
    ],
    ['for the file', `${VAGUE}\n# tretten-ignore-file retention-vague -- avklart med ombudet\n`],
  ])('%s', (_name, retention) => {
    const result = lintYaml(activity(retention));
    expect(told(result).filter((line) => !line.includes('empty-object'))).toEqual([]);
    expect(hidden(result)).toEqual([
      expect.stringMatching(/^\d+ retention-vague: avklart med ombudet \(comment\)$/),
    ]);
  });
  test('hold for their line and their rule alone', () => {
    const retention = `${VAGUE} # tretten-ignore retention-vague -- avklart med ombudet\n${VAGUE}\n`;
    expect(told(lintYaml(activity(retention)))).toContain('9 retention-vague/formula');
  });
  test.each([
    ['no reason', '# tretten-ignore-file retention-vague\n', ['suppression-without-reason/comment']],
    [
      'a mark for a reason',
      '# tretten-ignore-file retention-vague -- .\n',
      ['suppression-without-reason/comment'],
    ],
    ['no rule', '# tretten-ignore-file -- avklart med ombudet\n', ['suppression-invalid/noRule']],
    [
      'another directive',
      '# tretten-ignore-nextline retention-vague -- avklart\n',
      ['suppression-invalid/unknownDirective'],
    ],
    ['a slip', '# tretten-ignore-file retention-vauge -- avklart\n', ['suppression-unknown-rule/misspelt']],
    ['no such rule', '# tretten-ignore-file zzzzzzzz -- avklart\n', ['suppression-unknown-rule/unknown']],
    [
      'no day',
      '# tretten-ignore-file retention-vague -- avklart until 2027-02\n',
      ['suppression-invalid/badDate'],
    ],
    [
      'nothing to hide',
      '# tretten-ignore-file complaint-right-required -- avklart\n',
      ['suppression-unused/comment'],
    ],
    [
      'one of two rules',
      '# tretten-ignore-file unknown-key, retention-vague -- avklart\n',
      ['suppression-unused/comment'],
    ],
    [
      'a rule about suppressions',
      '# tretten-ignore-file suppression-unused -- avklart\n',
      ['suppression-invalid/locked'],
    ],
  ])('%s', (_name, comment, expected) => {
    const lines = told(
      lintYaml(
        `complaint: { text: Du kan klage til Datatilsynet }\n${activity(`${VAGUE}\n`).replace('complaint: {}\n', '')}${comment}`,
      ),
    );
    const ofSuppressions = lines
      .map((line) => line.replace(/^\d+ /u, ''))
      .filter((id) => id.startsWith('suppression'));
    expect(ofSuppressions).toEqual(expected);
    const hides = expected.length === 1 && comment.includes('unknown-key');
    expect(lines.some((line) => line.includes('retention-vague/'))).toBe(!hides);
  });
  test('hold to the end of their last day', () => {
    const fragment = activity(`${VAGUE} # tretten-ignore retention-vague -- avklart until 2026-11-21\n`);
    expect(hidden(lintYaml(fragment, { asOf: '2026-11-21' }))).toHaveLength(1);
    const after = lintYaml(fragment, { asOf: '2026-11-22' });
    expect(hidden(after)).toEqual([]);
    expect(told(after)).toContain('8 retention-vague/formula');
    expect(told(after)).toContain('8 suppression-expired/expired');
  });
  test('are not unused where nobody looks', () => {
    const fragment = `title: A # tretten-ignore retention-vague -- avklart\n`;
    expect(told(lintYaml(fragment))).toContain('3 suppression-unused/comment');
    expect(told(lintYaml(fragment, { preset: 'minimum' }))).not.toContain('3 suppression-unused/comment');
    const off = lintYaml(fragment, { settings: { 'retention-vague': 'off' } });
    expect(told(off)).not.toContain('3 suppression-unused/comment');
  });
  test('never hide an identity number', () => {
    const result = lintYaml(
      'title: Ring 15819990260 # tretten-ignore national-identity-number-published -- vår egen\n',
    );
    expect(told(result)).toContain('3 national-identity-number-published/birthNumber');
    expect(told(result)).toContain('3 suppression-invalid/locked');
  });
  test('mean nothing in a text, and in a file that cannot be read', () => {
    const inText = lintYaml(`title: "a # tretten-ignore-file complaint-right-required -- avklart"\n`);
    expect(told(inText)).toContain('1 complaint-right-required/missing');
    const broken = lintYaml('title: [ # tretten-ignore-file syntax-error -- avklart\n');
    expect(broken.findings.map(({ ruleId }) => ruleId)).toEqual(['syntax-error']);
    expect(broken.suppressed).toEqual([]);
  });
  test('reach the findings of structure', () => {
    const result = lintYaml('color: red # tretten-ignore unknown-key -- brukes av et annet verktøy\n');
    expect(hidden(result)).toEqual(['3 unknown-key: brukes av et annet verktøy (comment)']);
  });
});
