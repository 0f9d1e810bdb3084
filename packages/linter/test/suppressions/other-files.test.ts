import { readDocument } from '@tretten/document';
import { composeDocument } from '@tretten/document/compose';
import { readTypeScript } from '@tretten/document/typescript';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.ts';
import retentionVague from '../../src/rules/retention-vague/rule.ts';
import { hidden, told } from './declaration.ts';

const OPTIONS = { asOf: '2026-11-21', rules: [retentionVague] };
const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';

describe('suppressions in TypeScript', () => {
  const lintScript = (main: string, shared: string) =>
    lint(
      readTypeScript(main, { path: 'a.ts', read: (path) => (path === 'shared.ts' ? shared : undefined) }),
      OPTIONS,
    );
  const declaration = (retention: string) => `import { vague } from './shared.ts';
export default {
  $schema: '${SCHEMA}',
  language: 'nb',
  processingActivities: [{ id: 'a', name: 'A', retention: [
    ${retention}
  ] }],
};
`;
  const SHARED = `export const vague = { text: 'Så lenge det er nødvendig' };\n`;
  test.each([
    ['beside', `{ text: 'Så lenge det er nødvendig' }, // tretten-ignore retention-vague -- avklart`, SHARED],
    [
      'above, in a block',
      `/* tretten-ignore retention-vague -- avklart */\n{ text: 'Så lenge det er nødvendig' },`,
      SHARED,
    ],
    [
      'in the file that holds the value',
      'vague,',
      `// tretten-ignore-next-line retention-vague -- avklart\n${SHARED}`,
    ],
    ['for all of that file', 'vague,', `${SHARED}// tretten-ignore-file retention-vague -- avklart\n`],
    [
      'for the declaration, whatever it imports',
      'vague, // tretten-ignore-file retention-vague -- avklart',
      SHARED,
    ],
  ])('%s', (_name, retention, shared) => {
    const result = lintScript(declaration(retention), shared);
    expect(told(result).filter((line) => /retention|suppression/.test(line))).toEqual([]);
    expect(hidden(result)).toHaveLength(1);
  });
  test('on a line of the same number in another file hide nothing', () => {
    const line = `// tretten-ignore retention-vague -- avklart\n`;
    const result = lintScript(declaration('vague,'), `\n\n\n\n${SHARED}${line}`);
    expect(hidden(result)).toEqual([]);
    expect(told(result).filter((each) => each.includes('suppression'))).toEqual([]);
  });
  const sharedOf = (retention: string, shared: string, asOf = '2026-11-21') => {
    const main = declaration(retention);
    const read = (path: string) => (path === 'shared.ts' ? shared : undefined);
    const result = lint(readTypeScript(main, { path: 'a.ts', read }), { ...OPTIONS, asOf });
    return result.shared?.map(({ finding: { file, range, ruleId, params }, isNeeded }) => [
      `${file}:${range.start.line} ${ruleId} ${params['rule']}`,
      isNeeded,
    ]);
  };
  test.each([
    ['needed', 'vague,', `// tretten-ignore retention-vague -- avklart\n${SHARED}`, true],
    [
      'not needed',
      `{ text: vague.text, period: 'P1Y' },`,
      `// tretten-ignore retention-vague -- avklart\nexport const vague = { text: 'Et år' };\n`,
      false,
    ],
    [
      'needed, under x-tretten',
      'vague,',
      `export const vague = { text: 'Så lenge det er nødvendig', 'x-tretten': { ignore: [{ rule: 'retention-vague', reason: 'avklart' }] } };\n`,
      true,
    ],
  ])('in another file are told as %s', (_name, retention, shared, isNeeded) => {
    expect(sharedOf(retention, shared)).toEqual([
      ['shared.ts:1 suppression-unused retention-vague', isNeeded],
    ]);
  });
  test('in another file are not told when they are past their day, which is told instead', () => {
    const shared = `// tretten-ignore retention-vague -- avklart until 2026-11-20\n${SHARED}`;
    expect(sharedOf('vague,', shared)).toBeUndefined();
    expect(told(lintScript(declaration('vague,'), shared))).toContain('1 suppression-expired/expired');
  });
  test('that are wrong stand in their file', () => {
    const { findings } = lintScript(
      declaration('vague,'),
      `${SHARED}// tretten-ignore-file retention-vague\n`,
    );
    expect(findings.find(({ ruleId }) => ruleId === 'suppression-without-reason')?.file).toBe('shared.ts');
  });
});

describe('suppressions in a file that declarations extend', () => {
  const general = `$schema: ${SCHEMA}
language: nb
general:
  retention:
    - text: Så lenge det er nødvendig # tretten-ignore retention-vague -- avklart
`;
  const document = readDocument(
    `$schema: ${SCHEMA}\nlanguage: nb\nextends: felles.yaml\nprocessingActivities: [{ id: a, name: A }]\n`,
    { format: 'yaml' },
  );
  const base = readDocument(general, { format: 'yaml' });
  test('hold for what is taken from it', () => {
    const composed = composeDocument(document, { path: 'a.yaml', read: () => base });
    expect(hidden(lint(composed, OPTIONS))).toEqual(['5 retention-vague: avklart (comment)']);
  });
});
