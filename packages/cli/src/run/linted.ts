import type { Document } from '@tretten/document';
import type { TextEdit } from '@tretten/document/edit';
import type { LintOptions } from '@tretten/linter';
import type { Change } from '@tretten/schema';
import type { FileReport } from '@tretten/schema/report';
import { lastingPlace } from '../baseline/known-finding.ts';
import type { FixedFile } from '../fix/fix-file.ts';
import type { Options } from '../options.ts';
import { fileReport, findingIn, textsOf } from '../report.ts';
import { controllerOf } from '../reporters/by-controller.ts';
import type { Linted } from './outcome.ts';
import type { Wants } from './wants.ts';

/** What was found in a file, with all that the reporting of it needs, as plain data. */
export async function lintedOf(
  path: string,
  { own, document, result, settled, failure }: FixedFile,
  { suppressions = [], formOnly = false }: LintOptions,
  { language, ownRules }: Options,
  wants: Wants,
): Promise<Omit<Linted, 'bases' | 'bugs'>> {
  const withCoverage = wants.coverage(result.findings.length > 0);
  const report = fileReport(path, document, result, { language, ownRules, withCoverage });
  const used = new Set(
    result.suppressed.flatMap(({ by }) => (by.given ? [suppressions.indexOf(by.given)] : [])),
  );
  const shared = (result.shared ?? []).map(({ finding, isNeeded }) => ({
    finding: findingIn({ language, ownRules }, finding, path, document.format),
    isNeeded,
  }));
  const isRead = document.value !== undefined;
  return {
    kind: 'linted',
    report,
    formOnly,
    isRead,
    controller: controllerOf(document, language),
    used: [...used],
    shared,
    places: wants.places && isRead ? placesIn(report, document.value) : {},
    edits: wants.edits ? await editsIn(report, own) : {},
    texts: report.findings.length + shared.length > 0 ? textsOf(path, document) : new Map(),
    settled,
    ...(failure && { failure }),
  };
}

function placesIn({ findings }: FileReport, value: unknown): Linted['places'] {
  return Object.fromEntries(findings.map(({ pointer }) => [pointer, lastingPlace(value, pointer)]));
}

async function editsIn({ findings }: FileReport, document: Document): Promise<Linted['edits']> {
  const offered = findings.flatMap(({ fix, suggestions = [] }) => [
    ...(fix ? [fix] : []),
    ...suggestions.map(({ changes }) => changes),
  ]);
  if (offered.length === 0) return {};
  const { editsFor } = await import('@tretten/document/edit');
  return Object.fromEntries(
    offered.flatMap((changes): [string, readonly TextEdit[]][] => {
      const edits = editsFor(document, changes as readonly Change[]);
      return edits ? [[JSON.stringify(changes), edits]] : [];
    }),
  );
}
