import type { Document } from '@tretten/document';
import { validateDeclaration } from '@tretten/schema';
import type { RuleSettings } from '@tretten/schema/config';
import { type CoverageEntry, coverageOf } from './coverage/coverage.ts';
import { RULES } from './generated/registry.ts';
import { type Preset, severityUnder } from './presets.ts';
import { readingFindings } from './reading/reading-findings.ts';
import { structureFindings } from './reading/structure-findings.ts';
import type { Rule } from './rule/define-rule.ts';
import type { Grounds } from './rule/grounds.ts';
import { rulesById } from './rule-by-id.ts';
import { concealedIn } from './run/concealed.ts';
import type { Finding, UnplacedFinding } from './run/finding.ts';
import { forget } from './run/once.ts';
import { prune } from './run/prune.ts';
import { type RuleFailure, runRules } from './run/run-rules.ts';
import { stretchOf } from './run/stretch-of.ts';
import { subjectOf } from './run/subject.ts';
import { isHeard, isOff, severityIn, underSettings } from './settings/severity.ts';
import type { SuppressedFinding } from './suppressions/apply.ts';
import { type SharedSuppression, sharedSuppressions } from './suppressions/shared.ts';
import { type GivenSuppression, suppress } from './suppressions/suppress.ts';

/** How to lint. */
export interface LintOptions {
  /** `YYYY-MM-DD`: the day the verdict holds for. The linter never reads a clock. */
  readonly asOf: string;
  /** Default `recommended`. */
  readonly preset?: Preset;
  /** Default: every rule of this package. */
  readonly rules?: readonly Rule[];
  /** Severities of single rules, whatever the preset says. */
  readonly settings?: RuleSettings;
  /** Told of a rule that threw; the others run all the same. Without it the failure is thrown. */
  readonly onFailure?: (failure: RuleFailure) => void;
  /** Suppressions besides those written in the document. */
  readonly suppressions?: readonly GivenSuppression[];
  /** Reading and structure only, no law and no coverage: for a part of a declaration that others build on. */
  readonly formOnly?: boolean;
}

/** What the linter says of one document. */
export interface LintResult {
  /** In the order of the text; those in other files, such as constants are taken from, come last. */
  readonly findings: readonly Finding[];
  /** What somebody has decided to live with, in the order of the text. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The suppressions in files that values are taken from, be they needed or not; absent when there are none. */
  readonly shared?: readonly SharedSuppression[];
  /** How art. 13 and 14 are answered, letter by letter, worked out when asked for; absent when the document is not an object. */
  readonly coverage?: () => readonly CoverageEntry[];
}

/** Checks a document's reading, structure and law. Pure. */
export function lint(document: Document, options: LintOptions): LintResult {
  forget();
  const reading = readingFindings(document);
  const { value } = document;
  // Of a file that cannot be read nothing is known, so nothing in it can be called fine.
  if (value === undefined) return { findings: sorted(reading), suppressed: [] };
  const problems = validateDeclaration(value);
  const concealed = concealedIn(document);
  const faults = problems.filter((problem) => !concealed.explains(problem));
  const structure = placed(document, structureFindings(faults, value));
  const form = underSettings([...reading, ...structure], options.settings);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { findings: sorted(form), suppressed: [] };
  }
  const { declaration, hidden } = prune(value, problems, concealed);
  const subject = subjectOf(declaration, document);
  const { preset = 'recommended', rules = RULES, settings, asOf, formOnly = false } = options;
  const { onFailure } = options;
  const common = { asOf, hidden, ...(onFailure && { onFailure }) };
  const usual = (rule: Rule, messageId: string, grounds: Grounds) =>
    severityUnder(preset, rule, messageId, grounds);
  const severityOf = severityIn(settings, usual);
  const wanted = formOnly ? [] : rules;
  const heard = settings ? wanted.filter(({ id }) => !isOff(settings, id)) : wanted;
  const law = runRules(heard, subject, { ...common, severityOf });
  const known = rulesById(rules);
  const applied = suppress(sorted([...form, ...placed(document, law)]), document, {
    asOf,
    given: options.suppressions ?? [],
    known,
    isHeard: (id) => known.get(id)?.kind !== 'law' || isHeard(id, heard, severityOf),
  });
  const { findings, suppressed, problems: flaws, needed } = applied;
  const grave = preset === 'minimum' ? flaws.filter(({ severity }) => severity === 'error') : flaws;
  const told = underSettings(placed(document, grave), settings);
  const shared = sharedSuppressions(told, placed(document, needed));
  // What one declaration does not need of a shared file, another may.
  const own = told.filter(({ ruleId, file }) => ruleId !== 'suppression-unused' || !file);
  const all = {
    findings: own.length > 0 ? sorted([...findings, ...own]) : findings,
    suppressed,
    ...(shared.length > 0 ? { shared } : {}),
  };
  if (formOnly) return all;
  return {
    ...all,
    // What is switched off is no answer to art. 13 and 14.
    coverage: () =>
      coverageOf(
        subject,
        settings ? runRules(answering(rules), subject, { ...common, severityOf: usual }) : law,
        document.unread,
      ),
  };
}

function answering(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ answers }) => answers !== undefined);
}

function placed(document: Document, findings: readonly UnplacedFinding[]): Finding[] {
  return findings.map(({ range, ...finding }) =>
    range ? { ...finding, range } : { ...finding, ...stretchOf(document, finding) },
  );
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      a.range.start.offset - b.range.start.offset ||
      compare(a.ruleId, b.ruleId),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
