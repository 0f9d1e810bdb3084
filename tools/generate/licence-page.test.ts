import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedManifest, installedWith } from '../gates/run-time-dependencies.ts';
import { licencePage } from './licence-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/licences.md'), 'utf8');

test('the page of licences is the one of what is installed today', () => {
  expect(page).toBe(licencePage(ROOT));
});

test('it lists everything that comes with the command, and counts it', () => {
  const others = installedWith('tretten', installedManifest);
  expect(page).toContain(`| tretten | ${others.length} |`);
  expect(page).toContain('| @tretten/linter | 0 |');
  for (const { name, version, license } of others)
    expect(page).toContain(`| ${name} | ${version} | ${String(license)} |`);
});
