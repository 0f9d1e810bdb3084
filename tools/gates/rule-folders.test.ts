import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../packages/linter/src/generated/registry.ts';
import { GUIDANCE } from '../../packages/linter/src/rule/sources.ts';
import { RULES_FOLDER } from '../generate/registry.ts';
import { ROOT } from './sources.ts';

const FOLDERS = readdirSync(join(ROOT, RULES_FOLDER));
const MEMORY = new Set(
  Object.entries(GUIDANCE).flatMap(([name, source]) => ('memory' in source ? [name] : [])),
);

/** What the page of a rule says, in each language, of guidance that nobody has re-read. */
const SAID_OF_MEMORY = ['etter hukommelsen', 'etter minnet', 'from memory'];

describe('one rule, one folder', () => {
  test.each(FOLDERS)(
    '%s holds the rule, its page and its test, and where they are many its sentences',
    (folder) => {
      const files = readdirSync(join(ROOT, RULES_FOLDER, folder)).filter((name) => name !== 'messages.ts');
      expect(files.sort()).toEqual(['rule.md', 'rule.test.ts', 'rule.ts']);
    },
  );
  test('the registry lists each folder once, under its own id', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...FOLDERS].sort());
  });
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is named, sourced and dated', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(rule.since).toMatch(/^\d+\.\d+$/);
    expect(Object.keys(rule.messages).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    const isFromMemory = rule.sources.every((source) => MEMORY.has(source));
    if (isFromMemory) expect([rule.severity, rule.strict]).not.toContain('error');
  });
  test.each(RULES.filter(({ answers }) => answers).map((rule) => [rule.id, rule] as const))(
    '%s answers only provisions that are among its sources',
    (_id, rule) => {
      for (const provision of rule.answers ?? []) expect(rule.sources).toContain(`GDPR ${provision}`);
    },
  );
  test.each(
    RULES.filter(({ sources }) => sources.some((source) => MEMORY.has(source))).map(({ id }) => [id]),
  )('the page of %s says that it rests on memory', (id) => {
    const page = readFileSync(join(ROOT, RULES_FOLDER, id, 'rule.md'), 'utf8');
    for (const words of SAID_OF_MEMORY) expect(page).toContain(words);
  });
});
