import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import * as jsonScan from '../src/json/scan.ts';
import { linesOf } from '../src/lines.ts';
import { type Layout, locator } from '../src/locate.ts';
import { readDocument } from '../src/read-document.ts';
import { spansOf } from '../src/yaml/spans.ts';

vi.mock('../src/yaml/spans.ts', async (original) => {
  const module = await original<typeof import('../src/yaml/spans.ts')>();
  return { ...module, spansOf: vi.fn(module.spansOf) };
});
vi.mock('../src/json/scan.ts', async (original) => {
  const module = await original<typeof import('../src/json/scan.ts')>();
  return { ...module, endOfValue: vi.fn(module.endOfValue) };
});

test('the places of a sound YAML file are worked out once, when somebody asks', () => {
  vi.mocked(spansOf).mockClear();
  const { locate } = readDocument('a:\n  - b: 1\n', { format: 'yaml' });
  expect(spansOf).not.toHaveBeenCalled();
  locate('/a/0/b');
  locate('/a');
  expect(spansOf).toHaveBeenCalledTimes(1);
});

test('a sound JSON file is looked into only as far as to what is asked for', () => {
  const ends = vi.mocked(jsonScan.endOfValue).mockClear();
  const text = '{"a":{"b":[1,2]},"c":{"d":{"e":1}},"f":2}';
  const { locate } = readDocument(text, { format: 'json' });
  expect(ends).not.toHaveBeenCalled();
  locate('/a/b/0');
  // Nothing had to be passed over; only the end of what was asked for was looked up.
  expect(ends.mock.calls.splice(0).map(([, at]) => at)).toEqual([11]);
  locate('/c/d');
  // The end of /a to find /c, then that of /c/d.
  expect(ends.mock.calls.splice(0).map(([, at]) => at)).toEqual([5, 26]);
  locate('/c/d');
  locate('/a/b/0');
  expect(ends).not.toHaveBeenCalled();
});

test('only the way down is opened', () => {
  const opened: string[] = [];
  const layout: Layout<string> = {
    root: () => '',
    child(place, token) {
      opened.push(`${place}.${token}`);
      return token === 'no' ? undefined : place + token;
    },
    spansOf: (place) => ({ value: [place.length, place.length] }),
  };
  const locate = locator(layout, linesOf(' '.repeat(50)));
  expect(opened).toEqual([]);
  expect(locate('/x/y')?.value.start.offset).toBe(2);
  expect(locate('/x/no/z')).toBeUndefined();
  expect(opened).toEqual(['.x', 'x.y', '.x', 'x.no']);
});

test('reading JSON never loads the YAML library', () => {
  const source = new URL('../src/', import.meta.url);
  const seen = new Set<string>();
  function follow(file: string): void {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name] of readFileSync(new URL(file, source), 'utf8').matchAll(/from '([^']+)'/g)) {
      if (name?.startsWith('.')) follow(new URL(name, new URL(file, source)).href.slice(source.href.length));
      else seen.add(name as string);
    }
  }
  follow('json.ts');
  expect(seen).toContain('json/audit.ts');
  expect([...seen].filter((name) => /yaml/.test(name))).toEqual([]);
  expect(readdirSync(source)).toContain('yaml.ts');
});
