import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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
const address: string = json('schemas/v1/privacy-declaration.schema.json').$id;

/** `a.{yaml,yml}` as `a.yaml` and `a.yml`. */
function spelledOut(pattern: string): string[] {
  const [, before = pattern, choices = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return choices === '' ? [before] : choices.split(',').map((choice) => before + choice + after);
}

describe('the entry for SchemaStore', () => {
  test('names the schema by its own address, in every version', () => {
    expect(entries.map(({ url }) => url)).toEqual([address]);
    expect(Object.values(entries[0]?.versions ?? {})).toContain(address);
  });
  test('has the keys and forms that the catalogue asks for', () => {
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url', 'versions']);
      expect(entry.name.length).toBeLessThanOrEqual(60);
      expect(entry.description).toMatch(/^[A-Z][^\n]{20,150}[^.\s]$/);
      expect(new Set(entry.fileMatch).size).toBe(entry.fileMatch.length);
      for (const pattern of entry.fileMatch) expect(pattern).toMatch(/^(\*\.)?[a-z-]+\.(json|ya?ml)$/);
    }
  });
});

test('the settings for VS Code give the schema to the same files', () => {
  const settings = json('integrations/vscode/settings.json') as {
    'json.schemas': readonly { url: string; fileMatch: readonly string[] }[];
    'yaml.schemas': Readonly<Record<string, readonly string[]>>;
  };
  const inJson = settings['json.schemas'].flatMap(({ fileMatch }) => fileMatch);
  const inYaml = Object.values(settings['yaml.schemas']).flat().flatMap(spelledOut);
  expect([...inJson, ...inYaml].sort()).toEqual([...(entries[0]?.fileMatch ?? [])].sort());
  expect(settings['json.schemas'].map(({ url }) => url)).toEqual([address]);
  expect(Object.keys(settings['yaml.schemas'])).toEqual([address]);
});
