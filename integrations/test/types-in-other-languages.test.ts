import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputData, JSONSchemaInput, type LanguageName, quicktypeMultiFile } from 'quicktype-core';
import { describe, expect, test } from 'vitest';
import { announceMissing, programAtHand, pythonWith } from './programs.ts';

const ROOT = join(import.meta.dirname, '../..');
const python = pythonWith('import enum');
const javac = programAtHand('javac', '-version');
announceMissing('generated Python (needs python3)', python !== undefined);
announceMissing('generated Java (needs javac)', javac !== undefined);

/** The types of a declaration in a language, written into a new folder by quicktype. */
async function generate(lang: LanguageName, options: Readonly<Record<string, string>>) {
  const schema = readFileSync(join(ROOT, 'schemas/v1/privacy-declaration.schema.json'), 'utf8');
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: 'PrivacyDeclaration', schema });
  const inputData = new InputData();
  inputData.addInput(input);
  const folder = mkdtempSync(join(tmpdir(), 'tretten-types-'));
  const files = await quicktypeMultiFile({ inputData, lang, rendererOptions: options });
  for (const [name, { lines }] of files)
    writeFileSync(join(folder, name === 'stdout' ? 'privacy_declaration.py' : name), lines.join('\n'));
  return { folder, names: [...files.keys()] };
}

describe.skipIf(python === undefined)('Python', () => {
  test('reads an example into the generated classes, and writes it out as it was', async () => {
    const { folder } = await generate('python', { 'python-version': '3.7' });
    cpSync(join(ROOT, 'integrations/other-languages/read.py'), join(folder, 'read.py'));
    const example = join(ROOT, 'examples/nordvik/nordvik.json');
    const { stdout, stderr } = spawnSync(python ?? '', ['read.py', example], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    const declaration = JSON.parse(readFileSync(example, 'utf8'));
    const ids = declaration.processingActivities.map(({ id }: { id: string }) => id);
    expect(stderr.trim().split('\n')).toEqual(ids);
    // Keys of one's own (x-…) are allowed everywhere and have no type, so the classes leave them out.
    const own = Object.keys(declaration).filter((key) => key.startsWith('x-'));
    for (const key of own) delete declaration[key];
    expect(JSON.parse(stdout)).toEqual(declaration);
  });
});

describe.skipIf(javac === undefined)('Java', () => {
  test('compiles', async () => {
    const { folder, names } = await generate('java', { 'just-types': 'true', package: 'no.example.privacy' });
    expect(names).toContain('PrivacyDeclaration.java');
    const out = join(folder, 'classes');
    mkdirSync(out);
    const { status, stderr } = spawnSync(javac ?? '', ['-nowarn', '-d', out, ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
