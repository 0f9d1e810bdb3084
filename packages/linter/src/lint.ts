import type { Document } from '@tretten/document';
import { validateDeclaration } from '@tretten/schema';
import { type CoverageEntry, coverageOf } from './coverage/coverage.ts';
import { RULES } from './generated/registry.ts';
import { type Preset, severityUnder } from './presets.ts';
import { readingFindings } from './reading/reading-findings.ts';
import { structureFindings } from './reading/structure-findings.ts';
import type { Rule } from './rule/define-rule.ts';
import type { Finding, UnplacedFinding } from './run/finding.ts';
import { prune } from './run/prune.ts';
import { rangeOf } from './run/range-of.ts';
import { runRules } from './run/run-rules.ts';
import { subjectOf } from './run/subject.ts';

/** How to lint. */
export interface LintOptions {
  /** `YYYY-MM-DD`: the day the verdict holds for. The linter never reads a clock. */
  readonly asOf: string;
  /** Default `recommended`. */
  readonly preset?: Preset;
  /** Default: every rule of this package. */
  readonly rules?: readonly Rule[];
}

/** What the linter says of one document. */
export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** How art. 13 and 14 are answered, letter by letter, worked out when asked for; absent when the document is not an object. */
  readonly coverage?: () => readonly CoverageEntry[];
}

/** Checks a document's reading, structure and law. Pure; throws `RuleFailure` only when a rule has a bug. */
export function lint(document: Document, options: LintOptions): LintResult {
  const reading = readingFindings(document);
  const { value } = document;
  if (value === undefined) return { findings: sorted(reading) };
  const problems = validateDeclaration(value);
  const structure = structureFindings(problems, value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { findings: sorted([...reading, ...placed(document, structure)]) };
  }
  const { declaration, hidden } = prune(value, problems);
  const subject = subjectOf(declaration, document);
  const preset = options.preset ?? 'recommended';
  const law = runRules(options.rules ?? RULES, subject, {
    asOf: options.asOf,
    severityOf: (rule, messageId, grounds) => severityUnder(preset, rule, messageId, grounds),
    hidden,
  });
  return {
    findings: sorted([...reading, ...placed(document, [...structure, ...law])]),
    coverage: () => coverageOf(subject, law),
  };
}

function placed(document: Document, findings: readonly UnplacedFinding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, range: finding.range ?? rangeOf(document, finding) }));
}

function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.range.start.offset - b.range.start.offset || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}
