import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './run-cli.ts';

const ROOT = join(import.meta.dirname, '../../..');
const AS_OF = ['--as-of', '2026-11-21'];

/** Lints a file of the examples as a reader in the clone would, with the report for tools. */
async function report(path: string, language: string) {
  const { stdout } = await run(['lint', path, '--format', 'json', '--lang', language, ...AS_OF], {
    cwd: ROOT,
  });
  return JSON.parse(stdout);
}

describe('the examples', () => {
  // `npx vitest run --project cli examples -u` writes them anew; read the difference before you commit it.
  test.each([
    ['balsfjord/balsfjord.yaml', 'nb'],
    ['fjord/fjord.yaml', 'nn'],
    ['nordvik/nordvik.yaml', 'nb'],
  ])('%s gives its expected report', async (path, language) => {
    const { tool, ...rest } = await report(`examples/${path}`, language);
    expect(tool.name).toBe('tretten');
    const expected = join(ROOT, 'examples', path.replace(/\/.*/, '/expected-report.json'));
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(expected);
  });
  test('Nordvik is free of findings, as YAML, JSON and TypeScript, under every preset and in every language', async () => {
    for (const more of [[], ['--preset', 'strict'], ['--preset', 'minimum'], ['--lang', 'nn']]) {
      const { code, stdout } = await run(
        ['lint', 'examples/nordvik', '--format', 'json', ...AS_OF, ...more],
        { cwd: ROOT },
      );
      const { files, summary } = JSON.parse(stdout);
      expect(files.map(({ path }: { path: string }) => path)).toEqual([
        'examples/nordvik/nordvik.json',
        'examples/nordvik/nordvik.ts',
        'examples/nordvik/nordvik.yaml',
      ]);
      expect(summary).toEqual({ files: 3, filesWithFindings: 0, errors: 0, warnings: 0, infos: 0 });
      expect(code).toBe(0);
    }
  });
  test('Nordvik says the same as YAML, JSON and TypeScript', async () => {
    const [json, yaml, typescript] = await Promise.all(
      ['json', 'yaml', 'ts'].map((ending) => report(`examples/nordvik/nordvik.${ending}`, 'en')),
    );
    expect(yaml.files[0].coverage).toEqual(json.files[0].coverage);
    expect(typescript.files[0].coverage).toEqual(json.files[0].coverage);
  });
  test('a tour shows what is wrong with the real pages', async () => {
    const { code, stdout } = await run(['lint', 'examples', '--lang', 'en', ...AS_OF], { cwd: ROOT });
    expect(code).toBe(1);
    const text = stdout.replaceAll(/\s+/g, ' ');
    for (const words of [
      'complaint-right-required',
      'right-restriction-stated',
      'right-objection-stated',
      'right-portability-stated',
      'repealed-pol-2000',
      'legal-basis-required',
      'controller-is-officer',
      'skiptvet.kommune.no',
      'supervisory-article-as-basis',
      'ubestemt tid',
      'transfer-vendor-unaddressed',
      'cookie-consent-by-browser',
      'gdpr-provision-nonexistent',
    ]) {
      expect(text).toContain(words);
    }
  });
});
