import { ALL_RULES } from '@tretten/linter';
import { describe, expect, test } from 'vitest';
import { run } from './run-cli.ts';

describe('explain', () => {
  test.each([
    ['nb', 'Retten til å klage må stå i erklæringen', 'Eksempler:', '# gir funn'],
    ['nn', 'Retten til å klage må stå i erklæringa', 'Døme:', '# gir funn'],
    ['en', 'The right to complain must be stated', 'Examples:', '# gives a finding'],
  ])('tells all of a rule in %s', async (language, ...words) => {
    const { code, stdout } = await run(['explain', 'complaint-right-required', '--lang', language]);
    expect(code).toBe(0);
    for (const word of [
      ...words,
      'GDPR 13(2)(d)',
      'authority: { name: Datatilsynet',
      '/rules/complaint-right-required',
    ]) {
      expect(stdout).toContain(word);
    }
    expect(stdout).not.toContain('```');
  });
  test.each(ALL_RULES.map(({ id }) => id))('%s can be explained in every language', async (id) => {
    for (const language of ['nb', 'nn', 'en']) {
      const { code, stdout } = await run(['explain', id, '--lang', language]);
      expect([code, stdout.split('\n')[0]]).toEqual([0, id]);
    }
  });
});

describe('rules', () => {
  test('lists every rule once, with its severity and title', async () => {
    const { code, stdout } = await run(['rules', '--lang', 'nn']);
    expect(code).toBe(0);
    for (const { id, title } of ALL_RULES) {
      const lines = stdout.split('\n').filter((line) => line.startsWith(`  ${id} `));
      expect(lines).toEqual([expect.stringContaining(title.nn)]);
    }
  });
  test('lists them for tools', async () => {
    const { stdout } = await run(['rules', '--format', 'json']);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(ALL_RULES.map(({ id }) => id));
  });
});
