import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@tretten/document';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/generated/registry.ts';
import { lint } from '../src/lint.ts';
import { VERDICTS } from './verdict-table.ts';

// The two real declarations: each rule must find something exactly where the reading of the page found something wrong.
const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** Where the rule and the reading of the page differ, with the reason in docs/decisions/0004-rules-and-verdicts.md. */
const DEVIATIONS: Readonly<Record<string, readonly string[]>> = {
  balsfjord: [
    'categories-required-indirect',
    'collection-mode-required',
    'complaint-contact',
    'controller-identity-required',
    'cookie-implied-consent',
    'digital-reservation',
    'objection-separate',
    'provision-consequences-required',
    'recipients-required',
    'retention-required',
    'right-erasure-stated',
    'separate-from-other-information',
    'transfer-stated',
  ],
  fjord: [
    'clear-language',
    'cookie-consent-required',
    'indirect-notice-timing',
    'language-forms-mixed',
    'purpose-required',
    'recipients-required',
    'retention-required',
    'supplementary-basis-wrong-nature',
    'transfer-none-explicit',
    'transfer-stated',
  ],
};

describe.each([['balsfjord', 0] as const, ['fjord', 1] as const])('%s', (name, column) => {
  const text = readFileSync(join(EXAMPLES, name, `${name}.yaml`), 'utf8');
  const { findings } = lint(readDocument(text, { format: 'yaml' }), { asOf: '2026-11-21' });
  const finding = new Set(findings.map(({ ruleId }) => ruleId));
  const disagreeing = RULES.map(({ id }) => id).filter((id) => {
    const verdict = VERDICTS[id]?.[column];
    expect(verdict, `a verdict for ${id}`).toBeDefined();
    return finding.has(id) !== (verdict === '✗' || verdict === '◐');
  });

  test('is well-formed: all findings are about the law', () => {
    const laws = new Set(RULES.map(({ id }) => id));
    expect([...finding].filter((id) => !laws.has(id))).toEqual([]);
  });
  test('agrees with the reading of the page, but for the deviations that are written down', () => {
    expect(disagreeing).toEqual(DEVIATIONS[name]);
  });
});
