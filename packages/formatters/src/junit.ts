import type { Failure, FileReport, Finding, Report, ReportLanguage } from '@tretten/schema/report';
import { gravest, inReadingOrder } from './finding-order.ts';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { LABELS } from './labels.ts';
import { legalSources } from './legal-sources.ts';
import { printableSentence } from './printable.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

const NOTHING_FOUND: Readonly<Record<ReportLanguage, string>> = {
  nb: 'Ingenting å rette',
  nn: 'Ingenting å rette',
  en: 'Nothing to fix',
};

/** A test case as its lines, and what it counts as. */
interface TestCase {
  readonly lines: readonly string[];
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'broken';
}

/**
 * The report as JUnit XML: a suite for each file, a test case for each rule that found something there. Errors and
 * warnings make it fail, notes are its output; a file without findings is one case that passed, a
 * suppressed finding one that was skipped, and a file that could not be read is an error. Identity numbers are masked.
 */
export function formatJunit(whole: Report): string {
  const report = withoutIdentityNumbers(whole);
  const suites = [
    ...report.files.map((file) => ({
      name: file.path,
      cases: [...casesOf(file, report), ...skippedCases(file, report)],
    })),
    ...report.failures.map((failure) => ({ name: failure.path, cases: [errorCase(failure)] })),
  ];
  const count = (of: typeof suites) => {
    const outcomes = of.flatMap(({ cases }) => cases.map(({ outcome }) => outcome));
    const number = (wanted: TestCase['outcome']) => outcomes.filter((outcome) => outcome === wanted).length;
    return {
      tests: outcomes.length,
      failures: number('failed'),
      errors: number('broken'),
      skipped: number('skipped'),
    };
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: 'tretten', ...count(suites) })}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite${xmlAttributes({ name: suite.name, ...count([suite]) })}>`,
      ...propertyLines(report),
      ...suite.cases.flatMap(({ lines }) => lines),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function propertyLines({ tool, asOf, preset, language }: Report): string[] {
  const properties = { version: tool.version, asOf, preset, language };
  return [
    '    <properties>',
    ...Object.entries(properties).map(
      ([name, value]) => `      <property${xmlAttributes({ name: `tretten.${name}`, value })}/>`,
    ),
    '    </properties>',
  ];
}

function casesOf(file: FileReport, report: Report): TestCase[] {
  const findings = inReadingOrder(file.findings);
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  if (ids.length === 0) {
    const name = NOTHING_FOUND[report.language];
    return [
      {
        lines: [`    <testcase${xmlAttributes({ classname: file.path, name, file: file.path })}/>`],
        outcome: 'passed',
      },
    ];
  }
  return ids.map((id) => {
    const ofRule = findings.filter(({ ruleId }) => ruleId === id);
    return ruleCase(file.path, `${id}: ${report.rules[id]?.title ?? id}`, ofRule, report.language);
  });
}

function skippedCases({ path, suppressed = [] }: FileReport, { rules }: Report): TestCase[] {
  return suppressed.map(({ finding, reason = '', by }) => {
    const name = `${finding.ruleId}: ${rules[finding.ruleId]?.title ?? finding.message}`;
    const place = { file: finding.path ?? path, line: finding.range.start.line };
    const message = printableSentence(reason === '' ? by : reason);
    return {
      lines: [
        `    <testcase${xmlAttributes({ classname: path, name: printableSentence(name), ...place })}>`,
        `      <skipped${xmlAttributes({ message })}/>`,
        '    </testcase>',
      ],
      outcome: 'skipped',
    };
  });
}

function ruleCase(
  path: string,
  name: string,
  findings: readonly Finding[],
  language: ReportLanguage,
): TestCase {
  const held = findings.filter(({ severity }) => severity !== 'info');
  const notes = findings.filter(({ severity }) => severity === 'info');
  const [first] = held.length > 0 ? held : notes;
  const place = { file: first?.path ?? path, line: first?.range.start.line };
  return {
    lines: [
      `    <testcase${xmlAttributes({ classname: path, name: printableSentence(name), ...place })}>`,
      ...failureLines(path, held, language),
      ...(notes.length > 0 ? [`      <system-out>${told(path, notes, language)}</system-out>`] : []),
      '    </testcase>',
    ],
    outcome: held.length > 0 ? 'failed' : 'passed',
  };
}

/** One element for all findings of a rule: of several, many readers show only the first. */
function failureLines(path: string, findings: readonly Finding[], language: ReportLanguage): string[] {
  const [first, ...more] = findings;
  if (!first) return [];
  const message = printableSentence(first.message) + (more.length > 0 ? ` (+${more.length})` : '');
  const attributes = xmlAttributes({ type: gravest(findings), message });
  return [`      <failure${attributes}>${told(path, findings, language)}</failure>`];
}

function told(path: string, findings: readonly Finding[], language: ReportLanguage): string {
  const { basis, remedy, severity } = LABELS[language];
  return findings
    .map((finding) => {
      const { line, column } = finding.range.start;
      const law = legalSources(finding.sources, language);
      return [
        `${finding.path ?? path}:${line}:${column} ${severity[finding.severity]}`,
        finding.message,
        ...(law === '' ? [] : [`${basis}: ${law}`]),
        `${remedy}: ${finding.remedy}`,
        finding.url,
      ]
        .map((part) => xmlText(printableSentence(part)))
        .join('\n');
    })
    .join('\n\n');
}

function errorCase({ path, code, message }: Failure): TestCase {
  const sentence = printableSentence(message);
  return {
    lines: [
      `    <testcase${xmlAttributes({ classname: path, name: code, file: path })}>`,
      `      <error${xmlAttributes({ type: code, message: sentence })}>${xmlText(sentence)}</error>`,
      '    </testcase>',
    ],
    outcome: 'broken',
  };
}
