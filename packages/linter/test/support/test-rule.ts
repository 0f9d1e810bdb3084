import { existsSync } from 'node:fs';
import { readDocument } from '@tretten/document';
import { applyChanges, getAt, type Locale, placeholdersOf, validateDeclaration } from '@tretten/schema';
import { expect, describe as suite, test } from 'vitest';
import { lint } from '../../src/lint.ts';
import type { Preset } from '../../src/presets.ts';
import type { Rule } from '../../src/rule/define-rule.ts';
import type { Severity } from '../../src/rule/severity.ts';
import type { Finding } from '../../src/run/finding.ts';
import { readPage } from './page.ts';

/** What a case expects of one finding; what is not named is not compared. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly pointer: string;
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One row of a rule's table: a fragment of a declaration (`$schema` and `language: nb` are added). */
export interface RuleCase {
  readonly name: string;
  readonly declaration: Record<string, unknown>;
  /** Default: none. */
  readonly findings?: readonly ExpectedFinding[];
  readonly preset?: Preset;
  /** Default 2026-11-21. */
  readonly asOf?: string;
}

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const LOCALES: readonly Locale[] = ['nb', 'nn', 'en'];
const SECTIONS = ['Bokmål', 'Nynorsk', 'English', 'Examples'];

/** Tests a rule by the examples of its page and by a table, and checks what an author forgets. */
export function testRule(rule: Rule, cases: readonly RuleCase[] = []): void {
  const page = readPage(rule.id);
  const seen = new Set<string>();
  const run = (row: RuleCase): readonly Finding[] => {
    const findings = check(rule, row);
    for (const { messageId } of findings) seen.add(messageId);
    return findings;
  };

  suite(rule.id, () => {
    test('page has its four sections and examples of both kinds', () => {
      expect(page.heading).toBe(rule.id);
      expect([...page.sections.keys()]).toEqual(SECTIONS);
      for (const section of SECTIONS) expect(page.sections.get(section)?.length).toBeGreaterThan(40);
      expect(new Set(page.examples.map(({ kind }) => kind))).toEqual(new Set(['fail', 'pass']));
    });
    test.each(page.examples.map((example, index) => [`${example.kind} ${index + 1}`, example] as const))(
      'page example: %s',
      (name, { kind, declaration, messageIds }) => {
        const found = run({ name, declaration }).map(({ messageId }) => messageId);
        if (kind === 'pass') expect(found).toEqual([]);
        else if (messageIds.length > 0) expect(found).toEqual(messageIds);
        else expect(found).not.toEqual([]);
      },
    );
    test.each(cases.map((row) => [row.name, row] as const))('%s', (_name, row) => {
      const found = run(row);
      const expected = row.findings ?? [];
      expect(found.map(({ messageId, pointer }) => ({ messageId, pointer }))).toEqual(
        expected.map(({ messageId, pointer }) => ({ messageId, pointer })),
      );
      for (const [index, finding] of expected.entries()) expect(found[index]).toMatchObject(finding);
    });
    test('every message is exercised by the page or the table', () => {
      expect([...seen].sort()).toEqual(Object.keys(rule.messages).sort());
    });
    test('messages agree across languages and sit in the right folder', () => {
      expect(existsSync(new URL(`../../src/rules/${rule.id}/rule.ts`, import.meta.url))).toBe(true);
      for (const message of Object.values(rule.messages)) {
        const names = LOCALES.map((locale) => placeholdersOf(message[locale].text + message[locale].remedy));
        expect(names[1]).toEqual(names[0]);
        expect(names[2]).toEqual(names[0]);
        expect(message.nn.text).not.toBe('');
      }
    });
  });
}

function check(
  rule: Rule,
  { declaration, preset = 'recommended', asOf = '2026-11-21' }: RuleCase,
): readonly Finding[] {
  const whole = { $schema: SCHEMA, language: 'nb', ...declaration };
  expect(validateDeclaration(whole), 'the example must be well-formed').toEqual([]);
  const findings = lintValue(rule, whole, preset, asOf);
  const shuffled = lintValue(rule, reversed(whole), preset, asOf);
  const keys = (list: readonly Finding[]) =>
    list.map(({ messageId, pointer }) => `${messageId} ${pointer}`).sort();
  expect(keys(shuffled), 'the same findings when keys stand in another order').toEqual(keys(findings));
  for (const finding of findings) {
    expect(getAt(whole, finding.pointer), `a value at ${finding.pointer}`).toBeDefined();
    const needed = LOCALES.flatMap((locale) => {
      const sentence = rule.messages[finding.messageId]?.[locale];
      return placeholdersOf(`${sentence?.text} ${sentence?.remedy}`);
    });
    for (const name of needed) expect(Object.keys(finding.params)).toContain(name);
    checkRepairs(rule, whole, finding, (value) => lintValue(rule, value, preset, asOf));
  }
  return findings;
}

/** A repair leaves the declaration well-formed and settles the finding; a fix changes nothing the second time. */
function checkRepairs(
  rule: Rule,
  whole: object,
  { messageId, pointer, params, fix, suggestions = [] }: Finding,
  lintAgain: (value: object) => readonly Finding[],
): void {
  const isSame = (other: Finding) => other.messageId === messageId && other.pointer === pointer;
  for (const { suggestionId, changes } of suggestions) {
    const text = rule.suggestions?.[suggestionId];
    expect(text, `a sentence for the suggestion ${suggestionId}`).toBeDefined();
    for (const locale of LOCALES) {
      for (const name of placeholdersOf(text?.[locale] ?? '')) expect(Object.keys(params)).toContain(name);
    }
    const after = applyChanges(whole, changes) as object;
    expect(validateDeclaration(after), `well-formed after ${suggestionId}`).toEqual([]);
    expect(lintAgain(after).some(isSame), `settled by ${suggestionId}`).toBe(false);
  }
  if (!fix) return;
  const after = applyChanges(whole, fix) as object;
  expect(validateDeclaration(after), 'well-formed after the fix').toEqual([]);
  expect(lintAgain(after).filter(isSame), 'settled by the fix').toEqual([]);
}

function lintValue(rule: Rule, value: object, preset: Preset, asOf: string): readonly Finding[] {
  const document = readDocument(JSON.stringify(value, null, 2), { format: 'json' });
  deepFreeze(document.value);
  return lint(document, { asOf, preset, rules: [rule] }).findings;
}

function reversed(value: unknown): object {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? reversed(item) : item));
  return Object.fromEntries(
    Object.entries(value as object)
      .reverse()
      .map(([key, item]) => [key, isObject(item) ? reversed(item) : item]),
  );
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

function deepFreeze(value: unknown): void {
  if (!isObject(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
}
