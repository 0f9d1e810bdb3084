import type { Document, DocumentFormat } from '@tretten/document';
import {
  describe,
  describeSuggestion,
  type Finding as FoundFinding,
  type LintResult,
  type Rule,
  ruleById,
} from '@tretten/linter';
import { type Locale, textIn } from '@tretten/schema';
import type { FileReport, Finding, Report, RuleSummary } from '@tretten/schema/report';
import { pathBeside } from './files/project.ts';
import type { Unreadable } from './files/target.ts';
import type { Options } from './options.ts';
import { VERSION } from './version.ts';

/** The permanent address of the project, of the rules' pages and of the schemas. */
const HOME = 'https://w3id.org/tretten';

/** The page of a rule, be it one of a plug-in. */
export function pageOf(ruleId: string, ownRules: readonly Rule[] = []): string {
  return ruleById(ruleId, ownRules)?.url ?? `${HOME}/rules/${ruleId}`;
}

/** How findings are told. */
interface Telling {
  readonly language: Locale;
  readonly ownRules?: readonly Rule[];
}

/** What was linted of one file, with sentences in the language, and with the coverage of art. 13 and 14 when wanted. */
export function fileReport(
  path: string,
  document: Document,
  result: LintResult,
  { withCoverage, ...telling }: Telling & { readonly withCoverage: boolean },
): FileReport {
  const { language } = telling;
  const findings = result.findings.map((finding) => findingIn(telling, finding, path, document.format));
  const suppressed = result.suppressed.map(({ finding, by: { kind, reason, until } }) => ({
    finding: findingIn(telling, finding, path, document.format),
    by: kind,
    reason,
    ...(until === undefined ? {} : { until }),
  }));
  const entries = withCoverage ? result.coverage?.() : undefined;
  const coverage = entries?.map(({ reason, title, ...entry }) => ({
    ...entry,
    title: title[language],
    ...(reason ? { reason: reason[language] } : {}),
  }));
  const name = nameOf(document.value, language);
  return {
    path,
    format: document.format,
    ...(name === undefined ? {} : { name }),
    findings,
    ...(suppressed.length > 0 ? { suppressed } : {}),
    ...(coverage ? { coverage } : {}),
    summary: summaryOf(findings),
  };
}

/** The texts of a file and of those that it takes values from, by the paths of its report. */
export function textsOf(path: string, { text, imports = new Map() }: Document): ReadonlyMap<string, string> {
  const texts = new Map([...imports].map(([file, source]) => [pathBeside(path, file), source]));
  return texts.set(path, text);
}

/** A finding with its sentences in a language. */
export function findingIn(
  { language, ownRules = [] }: Telling,
  { suggestions = [], file, ...finding }: FoundFinding,
  path: string,
  format: DocumentFormat,
): Finding {
  const { text, remedy } = describe(finding, language, ownRules);
  const offered = suggestions.map((suggestion) => ({
    text: describeSuggestion(finding, suggestion, language, ownRules),
    changes: suggestion.changes,
  }));
  const { fix, ...unfixable } = finding;
  return {
    // Nothing edits TypeScript or another file than the one linted, so nobody is promised that something will.
    ...(fix && format !== 'typescript' && file === undefined ? finding : unfixable),
    ...(file === undefined ? {} : { path: pathBeside(path, file) }),
    message: text,
    remedy,
    url: pageOf(finding.ruleId, ownRules),
    ...(offered.length > 0 ? { suggestions: offered } : {}),
  };
}

/** The report of a whole run. */
export function reportOf(
  files: readonly FileReport[],
  failures: readonly Unreadable[],
  options: Options,
): Report {
  const all = files.flatMap(({ findings }) => findings);
  const suppressed = files.flatMap((file) => file.suppressed ?? []).length;
  return {
    $schema: `${HOME}/v1/report.schema.json`,
    tool: { name: 'tretten', version: VERSION, url: HOME },
    asOf: options.asOf,
    language: options.language,
    preset: options.preset,
    rules: ruleSummaries(all, options),
    files,
    failures,
    summary: {
      files: files.length,
      filesWithFindings: files.filter(({ findings }) => findings.length > 0).length,
      ...summaryOf(all),
      ...(suppressed > 0 ? { suppressed } : {}),
    },
  };
}

function ruleSummaries(
  findings: readonly Finding[],
  { language, ownRules }: Options,
): Record<string, RuleSummary> {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const rule = ruleById(id, ownRules);
      const url = pageOf(id, ownRules);
      return [id, { title: rule?.title[language] ?? id, sources: rule?.sources ?? [], url }];
    }),
  );
}

/** Findings counted by severity. */
export function summaryOf(findings: readonly Finding[]): FileReport['summary'] {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** The declaration's title or its controller's name, so that people recognise the file. */
function nameOf(value: unknown, language: Locale): string | undefined {
  const { title, controller, language: declared } = (value ?? {}) as Record<string, unknown>;
  const text = title ?? (controller as { name?: unknown } | undefined)?.name;
  const found = textIn(text as never, language, typeof declared === 'string' ? declared : 'nb');
  return found === '' ? undefined : found;
}
