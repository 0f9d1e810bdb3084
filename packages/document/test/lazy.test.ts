import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import * as jsonScan from '../src/json/scan.ts';
import { linesOf } from '../src/lines.ts';
import { type Layout, locator, type Place } from '../src/locate.ts';
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

test('a sound JSON file is looked into only on the way to what is asked for, and once', () => {
  const values = vi.mocked(jsonScan.endOfValue).mockClear();
  const { locate } = readDocument('{"a":{"b":[1,2]},"c":{"d":{"e":1}}}', { format: 'json' });
  expect(values).not.toHaveBeenCalled();
  locate('/a/b');
  // The root, its members, the members of /a; nothing inside /a/b or /c.
  expect(values.mock.calls.map(([, at]) => at)).toEqual([0, 5, 21, 10]);
  locate('/a/b');
  expect(values).toHaveBeenCalledTimes(4);
});

test('only the way down is opened', () => {
  const opened: number[] = [];
  const place = (at: number): Place => ({
    keyStart: -1,
    keyEnd: -1,
    start: at,
    end: at,
    bare: false,
    at,
    children: undefined,
  });
  const layout: Layout = {
    root: () => place(0),
    childrenOf(parent) {
      opened.push(parent.at);
      return new Map([
        ['x', place(parent.at * 2 + 1)],
        ['y', place(parent.at * 2 + 2)],
      ]);
    },
  };
  const locate = locator(layout, linesOf(' '.repeat(50)));
  expect(opened).toEqual([]);
  expect(locate('/x/y')?.value.start.offset).toBe(4);
  expect(locate('/x/x')?.value.start.offset).toBe(3);
  expect(opened).toEqual([0, 1]);
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
