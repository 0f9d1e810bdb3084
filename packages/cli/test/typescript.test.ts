import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, SCHEMA } from './run-cli.ts';

const DECLARATION = `import { defineDeclaration } from '@tretten/schema';
import { CONTACT } from './kontakt.js';

export default defineDeclaration({
  $schema: '${SCHEMA}',
  language: 'nb',
  controller: { name: 'Nordvik kommune', organisationNumber: '987 654 325', contact: CONTACT },
  complaint: finnKlage(),
});
`;

const CONTACT = `throw new Error('this file must never be run');
export const CONTACT = {
  emial: 'post@nordvik.no',
};
`;

const AS_OF = ['--as-of', '2026-11-21'];

interface Told {
  ruleId: string;
  path?: string;
  message: string;
  fix?: unknown;
  range: { start: { line: number; column: number } };
}

async function findingsOf(operands: string[], cwd: string, stdin = '') {
  const { stdout, code } = await run(['lint', ...operands, '--format', 'json', ...AS_OF], { cwd, stdin });
  const { files, summary } = JSON.parse(stdout) as {
    files: { path: string; format: string; findings: Told[] }[];
    summary: { errors: number };
  };
  const told = (rule: string) =>
    files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === rule));
  return { code, files, told, summary };
}

describe('declarations in TypeScript', () => {
  test('are linted without being run; each finding names the file it stands in', async () => {
    const cwd = folderWith({ 'p.ts': DECLARATION, 'kontakt.ts': CONTACT });
    const { code, files, told } = await findingsOf(['p.ts'], cwd);
    expect(code).toBe(1);
    expect(files).toMatchObject([{ path: 'p.ts', format: 'typescript' }]);
    expect(told('not-static')).toMatchObject([
      {
        message: 'The call to `finnKlage()` cannot be read without running it.',
        range: { start: { line: 8, column: 14 } },
      },
    ]);
    expect(told('not-static')[0]).not.toHaveProperty('path');
    expect(told('unknown-key')).toMatchObject([
      { path: 'kontakt.ts', range: { start: { line: 3, column: 3 } } },
    ]);
    expect(told('complaint-right-required')).toEqual([]);
    expect(told('dpo-contact-required')).toHaveLength(1);
  });

  test('show the lines of the other file', async () => {
    const cwd = folderWith({ 'p.ts': DECLARATION, 'kontakt.ts': CONTACT });
    const { stdout } = await run(['lint', 'p.ts', '--quiet', '--lang', 'nn', ...AS_OF], { cwd });
    expect(stdout).toContain('kontakt.ts:3:3');
    expect(stdout).toContain("> 3 │   emial: 'post@nordvik.no',");
    expect(stdout).toContain('Kallet «finnKlage()» kan ikkje lesast utan å køyre det.');
    expect(stdout).toContain('> 8 │   complaint: finnKlage(),');
  });

  test('are not edited, and nothing else is promised', async () => {
    const cwd = folderWith({ 'p.ts': DECLARATION, 'kontakt.ts': CONTACT });
    const { stdout, stderr } = await run(['lint', 'p.ts', '--fix', '--lang', 'en', ...AS_OF], { cwd });
    expect(readFileSync(join(cwd, 'p.ts'), 'utf8')).toBe(DECLARATION);
    expect(readFileSync(join(cwd, 'kontakt.ts'), 'utf8')).toBe(CONTACT);
    expect(stderr).not.toContain('Mended');
    expect(stdout).toContain('987 654 325');
    expect(stdout).not.toContain('--fix');
    const { told } = await findingsOf(['p.ts'], cwd);
    expect(told('bad-format')).toHaveLength(1);
    expect(told('bad-format')[0]).not.toHaveProperty('fix');
  });

  test('in a folder are found by what they say, and scripts beside them are left out without a word', async () => {
    const cwd = folderWith({
      'p.ts': DECLARATION,
      'kontakt.ts': CONTACT,
      'types.d.ts': `export type A = '${SCHEMA}';`,
      'build.ts':
        "import type { PrivacyDeclaration } from '@tretten/schema';\nexport const f = (d: PrivacyDeclaration) => d;",
      'part.ts': "export const part = { name: 'x' } satisfies PrivacyDeclaration['controller'];",
      'broken.ts': 'const PrivacyDeclaration = ;',
      'page.ts': 'export default function page(d: PrivacyDeclaration) {}',
      'unready.ts': 'export default defineDeclaration(load());',
    });
    const { files } = await findingsOf(['.'], cwd);
    expect(files.map(({ path }) => path).sort()).toEqual(['p.ts', 'unready.ts']);
    const { stderr } = await run(['lint', '.', ...AS_OF], { cwd });
    expect(stderr).toBe('');
  });

  test('that are named are linted whatever they are', async () => {
    const cwd = folderWith({ 'kontakt.mts': 'export default 1;', 'x.cts': 'export = {' });
    const { code, told } = await findingsOf(['kontakt.mts', 'x.cts'], cwd);
    expect(code).toBe(1);
    expect(told('wrong-type')).toHaveLength(1);
    expect(told('syntax-error')).toHaveLength(1);
  });

  test('come from standard input by name', async () => {
    const cwd = folderWith({ 'kontakt.ts': CONTACT });
    const { told } = await findingsOf(['-', '--stdin-filename', 'p.ts'], cwd, DECLARATION);
    expect(told('unknown-key')).toMatchObject([{ path: 'kontakt.ts' }]);
  });

  test('outside the working folder import from their own', async () => {
    const cwd = folderWith({ 'p.ts': DECLARATION, 'kontakt.ts': CONTACT });
    const { told, files } = await findingsOf([join(cwd, 'p.ts')], folderWith({}));
    expect(files).toMatchObject([{ path: join(cwd, 'p.ts') }]);
    expect(told('unknown-key')).toMatchObject([{ path: join(cwd, 'kontakt.ts') }]);
  });

  test('import nothing from outside the working folder, not by a link either', async () => {
    const outside = folderWith({ 'kontakt.ts': CONTACT });
    const cwd = folderWith({ 'p.ts': DECLARATION });
    symlinkSync(join(outside, 'kontakt.ts'), join(cwd, 'kontakt.ts'));
    const linked = await findingsOf(['p.ts'], cwd);
    expect(linked.told('not-static').map(({ message }) => message)).toContain(
      'The file `./kontakt.js` does not exist.',
    );
    mkdirSync(join(cwd, 'inner'));
    writeFileSync(join(cwd, 'inner/p.ts'), DECLARATION.replace('./kontakt.js', '../../kontakt.js'));
    const above = await findingsOf(['inner/p.ts'], cwd);
    expect(above.told('not-static')[0]?.message).toContain('outside the folder');
  });
});
