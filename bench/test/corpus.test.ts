import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '@tretten/document';
import { lint } from '@tretten/linter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AS_OF, faultyOf, writeCorpus, writeLines } from '../speed/corpus.ts';

const COUNT = 22;
const FAULTY = [0, 20];
const RULES = ['complaint-right-required', 'controller-contact-required'];
const folder = mkdtempSync(join(tmpdir(), 'tretten-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rulesFor(text: string, format: 'json' | 'yaml'): string[] {
  return lint(readDocument(text, { format }), { asOf: AS_OF })
    .findings.map(({ ruleId }) => ruleId)
    .sort();
}

test.each([
  [1, 1],
  [20, 1],
  [21, 2],
  [1000, 50],
])('of %d declarations %d have faults', (count, faulty) => expect(faultyOf(count)).toBe(faulty));

describe.each([
  { syntax: 'json', size: 'large', from: 30_000, to: 45_000 },
  { syntax: 'json', size: 'small', from: 14_000, to: 18_000 },
  { syntax: 'yaml', size: 'large', from: 25_000, to: 38_000 },
] as const)('$size declarations in $syntax', ({ syntax, size, from, to }) => {
  const texts: string[] = [];
  beforeAll(() => {
    const { folder: written } = writeCorpus(COUNT, syntax, {
      folder: join(folder, `${size}-${syntax}`),
      size,
    });
    for (let index = 0; index < COUNT; index += 1)
      texts.push(readFileSync(join(written, `0/declaration-${index}.${syntax}`), 'utf8'));
    expect(readdirSync(join(written, '0'))).toHaveLength(COUNT);
  });

  test('differ from each other', () => expect(new Set(texts).size).toBe(COUNT));
  test('are as large as they are said to be', () => {
    for (const text of texts) expect(Buffer.byteLength(text)).toBeGreaterThan(from);
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(to);
  });
  test.each([0, 1, 7, 20, 21])('number %d has the faults it is meant to have and no other', (index) =>
    expect(rulesFor(texts[index] ?? '', syntax)).toEqual(FAULTY.includes(index) ? RULES : []),
  );
});

test('lines say the same as files', () => {
  const file = join(folder, 'lines.ndjson');
  writeLines(3, file, 'small');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const files = [0, 1, 2].map((index) =>
    readFileSync(join(folder, `small-json/0/declaration-${index}.json`), 'utf8'),
  );
  expect(lines.map((line) => JSON.parse(line))).toEqual(files.map((text) => JSON.parse(text)));
});
