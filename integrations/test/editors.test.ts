import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFIG_NAMES } from '../../packages/cli/src/config/find-config.ts';

const ROOT = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
  readonly versions: Readonly<Record<string, string>>;
}
const entries = json('integrations/schemastore/catalog-entries.json') as readonly Entry[];
const addresses: readonly string[] = ['privacy-declaration', 'config'].map(
  (name) => json(`schemas/v1/${name}.schema.json`).$id,
);

/** `a.{yaml,yml}` as `a.yaml` and `a.yml`. */
function spelledOut(pattern: string): string[] {
  const [, before = pattern, choices = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return choices === '' ? [before] : choices.split(',').map((choice) => before + choice + after);
}

describe('the entries for SchemaStore', () => {
  test('name the schemas by their own addresses, in every version', () => {
    expect(entries.map(({ url }) => url)).toEqual(addresses);
    for (const { url, versions } of entries) expect(Object.values(versions)).toContain(url);
  });
  test('have the keys and forms that the catalogue asks for', () => {
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url', 'versions']);
      expect(entry.name.length).toBeLessThanOrEqual(60);
      expect(entry.description).toMatch(/^[A-Z][^\n]{20,150}[^.\s]$/);
      expect(new Set(entry.fileMatch).size).toBe(entry.fileMatch.length);
      for (const pattern of entry.fileMatch) expect(pattern).toMatch(/^(\*\.)?[a-z.-]+\.(json|ya?ml)$/);
    }
  });
  test('match the names that a configuration may have as data', () => {
    const names = CONFIG_NAMES.filter((name) => /\.(json|ya?ml)$/.test(name));
    expect(entries[1]?.fileMatch).toEqual(names);
  });
});

test('the settings for VS Code give the schemas to the same files', () => {
  const settings = json('integrations/vscode/settings.json') as {
    'json.schemas': readonly { url: string; fileMatch: readonly string[] }[];
    'yaml.schemas': Readonly<Record<string, readonly string[]>>;
  };
  expect(settings['json.schemas'].map(({ url }) => url)).toEqual(addresses);
  expect(Object.keys(settings['yaml.schemas'])).toEqual(addresses);
  for (const { url, fileMatch } of entries) {
    const inJson = settings['json.schemas'].find((entry) => entry.url === url)?.fileMatch ?? [];
    const inYaml = (settings['yaml.schemas'][url] ?? []).flatMap(spelledOut);
    expect([...inJson, ...inYaml].sort()).toEqual([...fileMatch].sort());
  }
});
