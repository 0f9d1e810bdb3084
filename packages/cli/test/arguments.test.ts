import { describe, expect, test } from 'vitest';
import { EXAMPLES, run } from './run-cli.ts';

describe('mistakes in the command line end with 2 and one plain sentence', () => {
  test.each([
    [['lnt', 'x.yaml'], 'There is no command lnt. Did you mean lint?'],
    [['declaration.yaml'], 'To check a file, write: tretten lint declaration.yaml'],
    [['lint'], 'Name at least one file, folder or glob'],
    [['lint', '--formt', 'json', 'x'], 'There is no option --formt. Did you mean --format?'],
    [['lint', '--format', 'xml', 'x'], '--format cannot be “xml”'],
    [['lint', '--format'], 'The option --format is not used correctly'],
    [['lint', '--lang', 'de', 'x'], '--lang cannot be “de”'],
    [['lint', '--as-of', '2026-02-30', 'x'], '--as-of takes a date as YYYY-MM-DD, not “2026-02-30”'],
    [['lint', '--as-of', 'today', 'x'], '--as-of takes a date'],
    [['lint', '--max-warnings', 'few', 'x'], '--max-warnings takes a whole number'],
    [['lint', '--preset', 'strickt', 'x'], 'Did you mean strict?'],
    [['explain'], 'Name one rule to explain'],
    [
      ['explain', 'complaint-right-requird'],
      'There is no rule complaint-right-requird. Did you mean complaint-right-required?',
    ],
    [['explain', 'nothing-like-it-at-all'], 'There is no rule nothing-like-it-at-all. See tretten rules.'],
  ])('%j', async (argv, sentence) => {
    const { code, stdout, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('help and version', () => {
  test('a bare command shows its help but has checked nothing', async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(2);
    expect(stdout).toContain('tretten lint [files, folders, globs, -]');
  });
  test.each([['--help'], ['-h'], ['help']])('%s', async (word) => {
    expect(await run([word])).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit codes') });
  });
  test.each([
    ['nb', 'Sluttkoder'],
    ['nn', 'Sluttkodar'],
    ['en', 'Exit codes'],
  ])('in %s', async (language, words) => {
    expect((await run(['--help', '--lang', language])).stdout).toContain(words);
  });
  test.each(['--version', '-v'])('%s prints the version', async (option) => {
    expect(await run([option])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('the language of messages', () => {
  const said = async (argv: string[], env: Record<string, string>) =>
    (await run(['lint', ...argv], { env })).stderr;
  test.each([
    [[], {}, 'Name at least one file'],
    [[], { LANG: 'nb_NO.UTF-8' }, 'Nevn minst én fil'],
    [[], { LANG: 'no' }, 'Nevn minst én fil'],
    [[], { LANG: 'nn_NO.UTF-8' }, 'Nemn minst éi fil'],
    [[], { LANG: 'nb_NO.UTF-8', LC_ALL: 'C' }, 'Name at least one file'],
    [[], { LANG: 'de_DE.UTF-8' }, 'Name at least one file'],
    [['--lang', 'nn'], { LANG: 'nb_NO.UTF-8' }, 'Nemn minst éi fil'],
    [['--lang=nb'], {}, 'Nevn minst én fil'],
  ])('%j with %j', async (argv, env, sentence) => {
    expect(await said(argv, env)).toContain(sentence);
  });
});

describe('colours', () => {
  const colored = async (surroundings: Parameters<typeof run>[1]) =>
    (await run(['lint', `${EXAMPLES}/balsfjord`], surroundings)).stdout.includes('\u001b[');
  test.each([
    ['a pipe', {}, false],
    ['a terminal', { isTTY: true }, true],
    ['NO_COLOR on a terminal', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0 on a terminal', { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('%s', async (_name, surroundings, expected) => {
    expect(await colored(surroundings)).toBe(expected);
  });
});
