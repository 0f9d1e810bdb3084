import type { Document } from '@tretten/document';
import { DECLARATION_SCHEMA, getAt, LOCALES, placeholdersOf, validateDeclaration } from '@tretten/schema';
import { lint } from '../lint.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../run/finding.ts';
import type { RuleFailure } from '../run/run-rules.ts';
import { repairFaults } from './repair-faults.ts';
import type { RuleCase } from './rule-case.ts';

/** What a rule found in a case, and what is wrong with that whatever the case expects. */
export interface CaseOutcome {
  readonly findings: readonly Finding[];
  /** Each as one sentence. */
  readonly faults: readonly string[];
}

/** Turns a whole declaration into a document; where no places are needed, one without. */
export type ReadCase = (declaration: object) => Document;

/**
 * Runs a rule on a case and checks what an author forgets: the case is well-formed, nothing in it is changed, keys in
 * another order give the same findings, each finding has a value at its place and the parameters of its message, and
 * repairs settle it.
 */
export function runCase(
  rule: Rule,
  { declaration, preset = 'recommended', asOf = '2026-11-21' }: Omit<RuleCase, 'name'>,
  read: ReadCase = placeless,
): CaseOutcome {
  const whole = { $schema: DECLARATION_SCHEMA, language: 'nb', ...declaration };
  const problems = validateDeclaration(whole);
  if (problems.length > 0) {
    const told = problems.map(({ code, pointer }) => `${code} at ${pointer || 'the root'}`).join(', ');
    return { findings: [], faults: [`the declaration is not well-formed: ${told}`] };
  }
  const thrown = new Set<string>();
  const onFailure = ({ pointer, cause }: RuleFailure) =>
    thrown.add(`it throws at ${pointer || 'the root'}: ${cause instanceof Error ? cause.message : cause}`);
  const lintValue = (value: object) => {
    const document = read(value);
    deepFreeze(document.value);
    const { findings } = lint(document, { asOf, preset, rules: [rule], onFailure });
    return findings.filter(({ ruleId }) => ruleId === rule.id);
  };
  const findings = lintValue(whole);
  const shuffled = lintValue(reversed(whole) as object);
  const faults = [
    ...(placesOf(shuffled) === placesOf(findings)
      ? []
      : [
          `keys in another order give other findings: ${placesOf(shuffled)} instead of ${placesOf(findings)}`,
        ]),
    ...findings.flatMap((finding) => [
      ...(getAt(whole, finding.pointer) === undefined ? [`there is no value at ${finding.pointer}`] : []),
      ...missingParams(rule, finding).map((name) => `${finding.messageId} lacks its parameter ${name}`),
      ...repairFaults(rule, whole, finding, lintValue),
    ]),
  ];
  return { findings, faults: [...thrown, ...faults] };
}

function placesOf(findings: readonly Finding[]): string {
  const places = findings.map(({ messageId, pointer }) => `${messageId} at ${pointer || 'the root'}`);
  return places.sort().join(', ') || 'none';
}

function missingParams({ messages }: Rule, { messageId, params }: Finding): string[] {
  const needed = LOCALES.flatMap((locale) => {
    const sentence = messages[messageId]?.[locale];
    return placeholdersOf(`${sentence?.text} ${sentence?.remedy}`);
  });
  return [...new Set(needed)].filter((name) => !Object.hasOwn(params, name));
}

/** A document of a value that nobody wrote: everything stands at its beginning. */
function placeless(declaration: object): Document {
  const text = JSON.stringify(declaration, null, 2);
  return { format: 'json', text, value: JSON.parse(text), problems: [], locate: () => undefined };
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

function deepFreeze(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
}
