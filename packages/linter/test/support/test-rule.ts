import { existsSync } from 'node:fs';
import { readDocument } from '@tretten/document';
import { expect, describe as suite, test } from 'vitest';
import type { Rule } from '../../src/rule/define-rule.ts';
import type { Finding } from '../../src/run/finding.ts';
import { caseFaults, messageFaults } from '../../src/testing/check-rule.ts';
import type { RuleCase } from '../../src/testing/rule-case.ts';
import { runCase } from '../../src/testing/run-case.ts';
import { readPage } from './page.ts';

export type { ExpectedFinding, RuleCase } from '../../src/testing/rule-case.ts';

const SECTIONS = ['Bokmål', 'Nynorsk', 'English', 'Examples'];

/** Tests a rule by the examples of its page and by a table, and checks what an author forgets. */
export function testRule(rule: Rule, cases: readonly RuleCase[] = []): void {
  const page = readPage(rule.id);
  const seen = new Set<string>();
  const run = (row: RuleCase) => {
    const outcome = runCase(rule, row, read);
    for (const { messageId } of outcome.findings) seen.add(messageId);
    return outcome;
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
        const { findings, faults } = run({ name, declaration });
        const found = findings.map(({ messageId }: Finding) => messageId);
        expect(faults).toEqual([]);
        if (kind === 'pass') expect(found).toEqual([]);
        else if (messageIds.length > 0) expect(found).toEqual(messageIds);
        else expect(found).not.toEqual([]);
      },
    );
    test.each(cases.map((row) => [row.name, row] as const))('%s', (_name, row) => {
      expect(caseFaults(row, run(row))).toEqual([]);
    });
    test('every message is exercised by the page or the table', () => {
      expect([...seen].sort()).toEqual(Object.keys(rule.messages).sort());
    });
    test('messages agree across languages and sit in the right folder', () => {
      expect(existsSync(new URL(`../../src/rules/${rule.id}/rule.ts`, import.meta.url))).toBe(true);
      expect(messageFaults(rule)).toEqual([]);
      for (const message of Object.values(rule.messages)) expect(message.nn.text).not.toBe('');
    });
  });
}

function read(declaration: object) {
  return readDocument(JSON.stringify(declaration, null, 2), { format: 'json' });
}
