import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readDocument } from '@tretten/document';
import { lint } from '@tretten/linter';
import { applyChanges } from '@tretten/schema';
import type { RuleSettings } from '@tretten/schema/config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ajv, spectral } from '../speed/commands.ts';
import { AS_OF } from '../speed/corpus.ts';
import { declarationsOf } from '../speed/declarations.ts';
import { equalRules, onlyEqualRules } from '../speed/equal-rules.ts';
import { hasPeers } from '../speed/peers.ts';
import { EQUAL_FAULTS, SCHEMA_FAULTS } from './equal-faults.ts';

const MISSING = 'The linters to compare with are not installed: npm ci --prefix bench/peers';
const ALL_FAULTS = [...EQUAL_FAULTS, ...SCHEMA_FAULTS];
const { clean } = declarationsOf('large');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tretten-peers-'));
  write('clean', clean);
  for (const { rule, changes } of ALL_FAULTS) write(rule, applyChanges(clean, changes));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, value: unknown): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(value, null, 2));
}

function rulesFor(value: unknown, settings?: RuleSettings): string[] {
  const document = readDocument(JSON.stringify(value), { format: 'json' });
  const { findings } = lint(document, { asOf: AS_OF, ...(settings && { settings }) });
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
}

function outputOf(command: readonly string[]): string {
  return spawnSync(process.execPath, [...command], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;
}

test('each rule of the ruleset has one fault, in the same order', () => {
  expect(EQUAL_FAULTS.map(({ rule }) => rule).sort()).toEqual([...equalRules()].sort());
  expect(equalRules()).toHaveLength(25);
});

describe('tretten with these rules alone', () => {
  const settings = onlyEqualRules();
  test('says nothing of the declaration without faults', () => expect(rulesFor(clean)).toEqual([]));
  test.each(EQUAL_FAULTS)('finds $rule and nothing else', ({ rule, changes }) => {
    expect(rulesFor(applyChanges(clean, changes), settings)).toEqual([rule]);
  });
  test.each(SCHEMA_FAULTS)('and with all of them $rule', ({ rule, changes }) => {
    expect(rulesFor(applyChanges(clean, changes))).toContain(rule);
  });
});

test('Spectral finds the same faults by the rule of the same name, and nothing else', ({ skip }) => {
  skip(!hasPeers(), MISSING);
  const files = ['clean', ...EQUAL_FAULTS.map(({ rule }) => rule)].map((name) =>
    join(folder, `${name}.json`),
  );
  const results: { code: string; source: string }[] = JSON.parse(outputOf(spectral(...files, '-f', 'json')));
  const found = [...new Set(results.map(({ code, source }) => `${basename(source, '.json')}: ${code}`))];
  expect(found.sort()).toEqual(EQUAL_FAULTS.map(({ rule }) => `${rule}: ${rule}`).sort());
});

test('ajv-cli with the complete schema finds what is missing in every declaration, and wrong form', ({
  skip,
}) => {
  skip(!hasPeers(), MISSING);
  const lines = outputOf(ajv(join(folder, '*.json'))).split('\n');
  const valid = lines.filter((line) => line.endsWith(' valid')).map((line) => basename(line, '.json valid'));
  const expected = ALL_FAULTS.filter(({ complete }) => !complete).map(({ rule }) => rule);
  expect(valid.sort()).toEqual([...expected, 'clean'].sort());
});
