import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, SCHEMA } from './run-cli.ts';

const HEAD = `$schema: ${SCHEMA}\nlanguage: nb\n`;
const FILES = {
  'felles.yaml': `${HEAD}title: Felles\ncontroller:\n  name: Nordvik kommune # vi\ngeneral: { transfers: none }\n`,
  'skole.yaml': `${HEAD}extends: felles.yaml\ntitle: Skole\ngeneral:\n  automatedDecisions: none\nprocessingActivities:\n  - { id: skole, name: Skole }\n`,
};
const VALUE = {
  $schema: SCHEMA,
  language: 'nb',
  controller: { name: 'Nordvik kommune' },
  title: 'Skole',
  general: { transfers: 'none', automatedDecisions: 'none' },
  processingActivities: [{ id: 'skole', name: 'Skole' }],
};
const ENGLISH = ['--lang', 'en'];

describe('tretten bundle', () => {
  test('writes the same format on standard output, without extends', async () => {
    const { code, stdout, stderr } = await run(['bundle', 'skole.yaml'], { cwd: folderWith(FILES) });
    expect(stdout).toBe(
      `$schema: ${SCHEMA}\nlanguage: nb\ncontroller:\n  name: Nordvik kommune\ntitle: Skole\ngeneral:\n  transfers: none\n  automatedDecisions: none\nprocessingActivities:\n  - id: skole\n    name: Skole\n`,
    );
    expect([code, stderr]).toEqual([0, '']);
  });
  test.each(['ut.json', 'ut.yaml', 'ut.yml'])('writes %s, which is linted like the file', async (name) => {
    const cwd = folderWith(FILES);
    const { code, stdout, stderr } = await run(['bundle', 'skole.yaml', '-o', name, ...ENGLISH], { cwd });
    expect([code, stdout, stderr]).toEqual([0, '', `Wrote ${name}.\n`]);
    if (name === 'ut.json') expect(JSON.parse(readFileSync(join(cwd, name), 'utf8'))).toEqual(VALUE);
    const findings = await Promise.all(
      ['skole.yaml', name].map(async (path) => {
        const { stdout: report } = await run(['lint', path, '-f', 'json', '--as-of', '2026-11-21'], { cwd });
        const { files } = JSON.parse(report) as {
          files: { findings: { ruleId: string; pointer: string }[] }[];
        };
        return files[0]?.findings.map(({ ruleId, pointer }) => `${ruleId} ${pointer}`).sort();
      }),
    );
    expect(findings[0]).toEqual(findings[1]);
    expect(findings[0]?.length).toBeGreaterThan(0);
  });
  test('a declaration that extends nothing stays what it is', async () => {
    const { stdout } = await run(['bundle', 'felles.yaml'], { cwd: folderWith(FILES) });
    expect(stdout).toBe(
      FILES['felles.yaml']
        .replace(' # vi', '')
        .replace('{ transfers: none }', '\n  transfers: none')
        .replace(' \n', '\n'),
    );
  });
});

describe('tretten bundle refuses', () => {
  test.each([
    ['no file', [], 'Name one file to put together'],
    ['two files', ['skole.yaml', 'felles.yaml'], 'Name one file to put together'],
    ['a file that is not there', ['borte.yaml'], 'borte.yaml cannot be read: ENOENT.'],
    ['a file of another kind', ['notes.txt'], 'It is not clear how to write notes.txt'],
    ['another kind of data', ['package.json'], 'package.json is not a privacy declaration'],
    ['a format that nobody writes', ['skole.yaml', '-o', 'ut.ts'], 'It is not clear how to write ut.ts'],
    ['to overwrite the file', ['skole.yaml', '-o', './skole.yaml'], './skole.yaml is one of the files'],
    ['to overwrite what it extends', ['skole.yaml', '-o', 'felles.yaml'], 'felles.yaml is one of the files'],
    ['a folder that is not there', ['skole.yaml', '-o', 'borte/ut.json'], 'cannot be written: ENOENT.'],
    ['a missing base', ['alene.yaml'], '  alene.yaml:3:10  The file “borte.yaml” does not exist.'],
    ['faults in the base', ['sfo.yaml', '-o', 'ut.json'], '  feil.yaml:3:1  '],
  ])('%s', async (_name, operands, sentence) => {
    const cwd = folderWith({
      ...FILES,
      'notes.txt': 'x',
      'package.json': '{}',
      'alene.yaml': `${HEAD}extends: borte.yaml\n`,
      'feil.yaml': `${HEAD}cookies: [none]\n`,
      'sfo.yaml': `${HEAD}extends: feil.yaml\n`,
    });
    const { code, stdout, stderr } = await run(['bundle', ...operands, ...ENGLISH], { cwd });
    expect(stderr).toContain(sentence);
    expect([code, stdout]).toEqual([2, '']);
    expect(existsSync(join(cwd, 'ut.json'))).toBe(false);
    expect(readFileSync(join(cwd, 'skole.yaml'), 'utf8')).toBe(FILES['skole.yaml']);
  });
});
