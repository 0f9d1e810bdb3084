import { describe, expect, test } from 'vitest';
import { run } from '../run-cli.ts';
import { DECLARATION, repositoryWith } from './folder.ts';

const AT = 'tretten.config';

const linted = async (files: Record<string, string>, argv: string[] = []) =>
  run(['lint', 'a.yaml', ...argv], { cwd: repositoryWith({ 'a.yaml': DECLARATION, ...files }) });

describe('mistakes in a configuration end with 2, a place and a sentence', () => {
  test.each([
    ['presets: strict', '1:1: There is no key presets. Did you mean preset? The keys are $schema, preset,'],
    [
      'preset: strickt',
      '1:9: The value cannot be “strickt”. Did you mean strict? It takes minimum, recommended, strict.',
    ],
    ['language: no', '1:11: The value cannot be “no”. It takes nb, nn, en.'],
    ['asOf: 2026-13-01', '1:7: “2026-13-01” is no date of the form YYYY-MM-DD.'],
    ['maxWarnings: -1', '1:14: The number cannot be less than 0.'],
    ['maxWarnings: few', '1:14: maxWarnings has to be a whole number.'],
    ['- preset: strict', '1:1: tretten.config has to be keys with values.'],
    [
      'rules:\n  retention-vage: off',
      '2:3: There is no rule retention-vage. Did you mean retention-vague? See tretten rules.',
    ],
    [
      'rules:\n  syntax-error: off',
      '2:3: syntax-error cannot be changed: a file that cannot be read has not been checked.',
    ],
    [
      'rules:\n  retention-vague: warn',
      '2:20: The value cannot be “warn”. It takes off, info, warning, error.',
    ],
    ['rules:\n  retention-vague: 2', '2:20: retention-vague has to be a text or keys with values.'],
    [
      'rules:\n  retention-vague: { level: off }',
      '2:22: There is no key level. The keys are severity, messages.',
    ],
    [
      'rules:\n  retention-vague: { messages: { formla: off } }',
      '2:34: The rule retention-vague has no message formla. The messages are',
    ],
    ['rules:\n  nordvik/krav: off', '2:3: No plug-in of the configuration has the rule nordvik/krav.'],
    ['plugins: []', '1:1: plugins can only stand in tretten.config.ts or tretten.config.js.'],
    ['overrides:\n  - preset: strict', '2:5: The key files is missing.'],
    ['overrides:\n  - files: []', '2:12: files is empty.'],
    [
      'overrides:\n  - { files: [a], langauge: nb }',
      '2:19: There is no key langauge. The keys are files, preset, rules.',
    ],
    ['ignore: a', '1:9: ignore has to be a list.'],
    ['ignore: [a\\b]', '1:10: The path “a\\b” is empty or has a backslash. Write paths with /.'],
    [
      'suppressions:\n  - { rule: retention-vage, pointer: "", reason: avklart }',
      '2:13: There is no rule retention-vage. Did you mean retention-vague?',
    ],
    [
      'suppressions:\n  - { rule: national-identity-number-published, pointer: "", reason: avklart }',
      '2:13: Findings of national-identity-number-published cannot be suppressed.',
    ],
    [
      'suppressions:\n  - { rule: retention-vague, pointer: updated, reason: avklart }',
      '2:39: “updated” is no JSON pointer.',
    ],
    [
      'suppressions:\n  - { rule: retention-vague, pointer: "", reason: ... }',
      '2:51: The reason is missing.',
    ],
    ['suppressions:\n  - { rule: retention-vague, pointer: "" }', '2:5: The key reason is missing.'],
    [
      'suppressions:\n  - { rule: a/b, pointer: "", reason: avklart }',
      '2:13: No plug-in of the configuration has the rule a/b.',
    ],
    ['preset: [', '1:9: A bracket opened here is never closed.'],
    ['preset: strict\npreset: minimum', '2:1: '],
    ['', '1:1: The file is empty.'],
  ])('%s', async (yaml, expected) => {
    const { code, stdout, stderr } = await linted({ [`${AT}.yaml`]: `${yaml}\n` });
    expect(stderr).toContain(`tretten: ${AT}.yaml:${expected}`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
  test('all of them at once, in the order of the text', async () => {
    const { stderr } = await linted({ [`${AT}.json`]: '{"asOf": "x",\n "preset": "x",\n "x": 1}' });
    expect(stderr.split('\n').map((line) => line.slice(0, 25))).toEqual([
      'tretten: tretten.config.j',
      'tretten.config.json:2:12:',
      'tretten.config.json:3:2: ',
      '',
    ]);
  });
  test.each([
    ['nb', 'Regelen retention-vage finnes ikke. Mente du retention-vague?'],
    ['nn', 'Regelen retention-vage finst ikkje. Meinte du retention-vague?'],
  ])('in %s', async (language, sentence) => {
    const { stderr } = await linted({ [`${AT}.yaml`]: 'rules: { retention-vage: off }' }, [
      '--lang',
      language,
    ]);
    expect(stderr).toContain(sentence);
  });
  test.each([
    [
      'two of them',
      { [`${AT}.yaml`]: '{}', [`${AT}.json`]: '{}' },
      [],
      'has both tretten.config.json and tretten.config.yaml',
    ],
    [
      'one that is not there',
      {},
      ['--config', 'own.yaml'],
      'The configuration own.yaml cannot be read: ENOENT.',
    ],
    [
      'one of another kind',
      { 'own.toml': '' },
      ['--config', 'own.toml'],
      'The configuration own.toml has to be .json, .yaml, .js or .ts',
    ],
  ])('%s', async (_name, files, argv, sentence) => {
    const { code, stderr } = await linted(files as never, argv);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });
  test('never repeat an identity number', async () => {
    const { stderr } = await linted({ [`${AT}.yaml`]: 'preset: 15819990260\nx15819990260: 1\n' });
    expect(stderr).not.toContain('15819990260');
  });
});
