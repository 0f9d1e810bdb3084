import type { Document } from '@tretten/document';
import { lint } from '@tretten/linter';
import type { Locale } from '@tretten/schema';
import type { Report } from '@tretten/schema/report';
import { fileReport } from '../../src/report.ts';

/** The report of one document, as the command makes it. */
export function reportBy(document: Document, language: Locale, path: string): Report {
  const result = lint(document, { asOf: '2026-11-21' });
  const file = fileReport(path, document, result, { language, withCoverage: true });
  const suppressed = file.suppressed?.length ?? 0;
  return {
    $schema: 'https://w3id.org/tretten/v1/report.schema.json',
    tool: { name: 'tretten', version: '0.1.0', url: 'https://w3id.org/tretten' },
    asOf: '2026-11-21',
    language,
    preset: 'recommended',
    rules: Object.fromEntries(
      file.findings.map(({ ruleId, sources, url }) => [ruleId, { title: ruleId, sources, url }]),
    ),
    files: [file],
    failures: [],
    summary: {
      files: 1,
      filesWithFindings: Math.min(1, file.findings.length),
      ...file.summary,
      ...(suppressed > 0 ? { suppressed } : {}),
    },
  };
}
