import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, describe, expect, test } from 'vitest';
import { packageNames, ROOT, read } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'tretten-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(name: string): Packed {
  const args = ['pack', '--json', '--pack-destination', folder];
  const output = execFileSync('npm', args, {
    cwd: join(ROOT, 'packages', name),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as Packed[];
  if (!packed) throw new Error(`npm pack printed nothing for ${name}`);
  return packed;
}

describe.each(packageNames())('the packed tarball of %s', (name) => {
  const packed = pack(name);
  const tarball = join(folder, packed.filename);
  const manifest = JSON.parse(read(`packages/${name}/package.json`));

  test('passes publint', async () => {
    const bytes = readFileSync(tarball);
    const { messages } = await publint({
      pack: { tarball: Uint8Array.from(bytes).buffer },
      strict: true,
    });
    expect(messages).toEqual([]);
  });
  test.skipIf(name === 'cli')('passes arethetypeswrong', () => {
    const bin = join(ROOT, 'node_modules/.bin/attw');
    expect(() =>
      execFileSync(bin, [tarball, '--profile', 'esm-only', '--no-emoji'], { encoding: 'utf8' }),
    ).not.toThrow();
  });
  test('holds what users need and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toContain('package.json');
    expect(paths.some((path) => path.startsWith('dist/'))).toBe(true);
    expect(paths.filter((path) => /(^|\/)(test|src|node_modules)\/|\.test\./.test(path))).toEqual([]);
  });
  test('has no install script, a licence, and the engines that are promised', () => {
    expect(
      Object.keys(manifest.scripts ?? {}).filter((script) => /install|prepare|prepublish/.test(script)),
    ).toEqual([]);
    expect(manifest).toMatchObject({ license: 'MIT', type: 'module', engines: { node: '>=20.19' } });
  });
});
