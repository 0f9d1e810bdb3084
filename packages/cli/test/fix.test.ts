import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, SCHEMA } from './run-cli.ts';

const AS_OF = ['--as-of', '2026-11-21', '--lang', 'en'];

const YAML = `# Our declaration
$schema: ${SCHEMA}
language: nb   # bokmål
controller:
  name: "Nordvik kommune"
  organisationNumber: "987 654 325" # from the register
processingActivities:
  # the only one
  - id: barnehage
    name: Barnehage
    service: kindergarden
    legalBases:
      - { article: Artikkel 6 nr. 1 bokstav e, law: [barnehageloven § 47 a] }
    recipients: [{ name: Furusti AS, country: Norge }]
`;

const MENDED = YAML.replace('"987 654 325"', '"987654325"')
  .replace('kindergarden', 'kindergarten')
  .replace('Artikkel 6 nr. 1 bokstav e', '6(1)(e)')
  .replace('country: Norge', 'country: "NO"');

describe('--fix', () => {
  test('mends what is safe, keeps comments, order and quotes, and reports the rest', async () => {
    const cwd = folderWith({ 'p.yaml': YAML });
    const { code, stdout, stderr } = await run(['lint', 'p.yaml', '--fix', ...AS_OF], { cwd });
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(MENDED);
    expect(stderr).toBe('Mended 4 findings in 1 file.\n');
    expect(stdout).not.toContain('kindergarden');
    expect(stdout).toContain('complaint-right-required');
    expect(code).toBe(1);
  });
  test('is offered where it would help', async () => {
    const cwd = folderWith({ 'p.yaml': YAML });
    const { stdout } = await run(['lint', 'p.yaml', ...AS_OF], { cwd });
    expect(stdout.match(/--fix does it\./g)).toHaveLength(4);
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(YAML);
  });
  test('changes nothing the second time, and leaves no file behind', async () => {
    const cwd = folderWith({ 'p.yaml': MENDED });
    const { stderr } = await run(['lint', 'p.yaml', '--fix', ...AS_OF], { cwd });
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(MENDED);
    expect(stderr).toBe('');
    expect(readdirSync(cwd)).toEqual(['p.yaml']);
  });
  test('JSON keeps its indentation, its byte-order mark and its line ends', async () => {
    const json = `\uFEFF{\r\n\t"$schema": "${SCHEMA}",\r\n\t"language": "nb",\r\n\t"general": { "transfers": "ingen" }\r\n}\r\n`;
    const cwd = folderWith({ 'p.json': json });
    await run(['lint', 'p.json', '--fix', ...AS_OF], { cwd });
    expect(readFileSync(join(cwd, 'p.json'), 'utf8')).toBe(json.replace('"ingen"', '"none"'));
  });
  test('never makes a suggestion', async () => {
    const text = `$schema: ${SCHEMA}\nlanguage: nb\n`;
    const cwd = folderWith({ 'p.yaml': text });
    const { stdout } = await run(['lint', 'p.yaml', '--fix', '--format', 'json', ...AS_OF], { cwd });
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(text);
    const findings: { ruleId: string; suggestions?: { text: string }[] }[] =
      JSON.parse(stdout).files[0].findings;
    expect(findings.find(({ ruleId }) => ruleId === 'complaint-right-required')?.suggestions).toMatchObject([
      { text: 'Add the right to complain with the address of Datatilsynet' },
    ]);
  });
  test('follows a link, and keeps the permissions of the file', async () => {
    const cwd = folderWith({ 'p.yaml': YAML });
    chmodSync(join(cwd, 'p.yaml'), 0o640);
    symlinkSync(join(cwd, 'p.yaml'), join(cwd, 'link.yaml'));
    await run(['lint', 'link.yaml', '--fix', ...AS_OF], { cwd });
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(MENDED);
    expect(readdirSync(cwd)).toEqual(['link.yaml', 'p.yaml']);
  });
  test.skipIf(process.getuid?.() === 0)(
    'says so when the file cannot be written, and reports all of it',
    async () => {
      const cwd = folderWith({ 'p.yaml': YAML });
      chmodSync(cwd, 0o500);
      const { code, stdout } = await run(['lint', 'p.yaml', '--fix', ...AS_OF], { cwd });
      chmodSync(cwd, 0o700);
      expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(YAML);
      expect(stdout).toContain('p.yaml cannot be written');
      expect(stdout).toContain('kindergarden');
      expect(code).toBe(2);
    },
  );
  test('is refused for standard input', async () => {
    const { code, stderr } = await run(['lint', '-', '--fix'], { stdin: YAML });
    expect(code).toBe(2);
    expect(stderr).toContain('--fix mends files');
  });
});
