import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { announceMissing, pythonWith } from './programs.ts';

const ROOT = join(import.meta.dirname, '../..');
const python = pythonWith('from jsonschema import Draft202012Validator');
announceMissing('the schema in Python (apt install python3-jsonschema)', python !== undefined);

const SCHEMA = join(ROOT, 'schemas/v1/privacy-declaration.schema.json');
const SCRIPT = join(ROOT, 'integrations/other-languages/validate.py');

/** The files that Python finds faulty, with what it says of the first. */
function faulty(paths: readonly string[]): { readonly files: Set<string>; readonly status: number | null } {
  const { stdout, stderr, status } = spawnSync(python ?? '', [SCRIPT, SCHEMA, ...paths], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { files: new Set(lines.map((line) => line.slice(0, line.indexOf(': ')))), status };
}

function instances(folder: string): string[] {
  const path = join(ROOT, 'schemas/v1/tests', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json') && !name.startsWith('expected'))
    .map((name) => join(path, name));
}

/** Python's library reads JSON, so YAML is written as JSON first. */
function examples(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tretten-python-'));
  return ['balsfjord', 'fjord', 'nordvik'].map((name) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(
      path,
      JSON.stringify(load(readFileSync(join(ROOT, `examples/${name}/${name}.yaml`), 'utf8'))),
    );
    return path;
  });
}

describe.skipIf(python === undefined)('jsonschema for Python', () => {
  test('accepts the examples and every well-formed instance', () => {
    const paths = [...examples(), ...instances('pass')];
    expect(paths.length).toBeGreaterThan(15);
    expect(faulty(paths)).toEqual({ files: new Set(), status: 0 });
  });
  test('refuses every malformed instance', () => {
    const paths = instances('fail');
    expect(paths.length).toBeGreaterThan(100);
    expect(faulty(paths)).toEqual({ files: new Set(paths), status: 1 });
  });
});
