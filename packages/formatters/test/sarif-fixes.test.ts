import { readFileSync } from 'node:fs';
import type { Report } from '@tretten/schema/report';
import { describe, expect, it } from 'vitest';
import { suppressedReport } from './changed-report.ts';
import { passingReport } from './reports.ts';
import { runOf, withFinding } from './sarif-run.ts';

describe('suppressed findings', () => {
  it('are results with the decision and its reason; all others say that they are not', () => {
    const { results = [] } = runOf(suppressedReport('Nei [a](b), 010101 12345'));
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Nei \\[a\\](b), ●●●●●● ●●●●●',
          properties: { by: 'comment', until: '2027-03-31' },
        },
      ],
      [{ kind: 'external', status: 'accepted', properties: { by: 'baseline' } }],
    ]);
    const [file] = suppressedReport().files;
    if (!file) throw new Error('the report has a file');
    const mixed = { ...withFinding({}), files: [file, ...withFinding({}).files] };
    expect(runOf(mixed).results?.map(({ suppressions }) => suppressions?.length)).toEqual([1, 1, 0]);
  });

  it('are not spoken of when there are none', () => {
    expect(runOf(withFinding({})).results?.[0]?.suppressions).toBeUndefined();
  });
});

describe('fixes', () => {
  const report = passingReport('fix-and-suggestions');
  const range = { start: { offset: 5, line: 2, column: 1 }, end: { offset: 7, line: 2, column: 3 } };
  const fixesWith = (text: string) =>
    runOf(report, { editsOf: () => [{ range, text }] }).results?.flatMap(({ fixes = [] }) => fixes) ?? [];

  it('are left out unless there is a way to make edits', () => {
    expect(runOf(report).results?.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
    const editsOf = () => undefined;
    expect(runOf(report, { editsOf }).results?.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });

  it('hold the edits of fixes and of suggestions, with what they do', () => {
    const findings = report.files.flatMap((file) => file.findings);
    const ways = findings.flatMap(({ fix, remedy, suggestions = [] }) => [
      ...(fix ? [remedy] : []),
      ...suggestions.map(({ text }) => text),
    ]);
    expect(ways.length).toBeGreaterThan(1);
    const fixes = fixesWith('none');
    expect(fixes.map(({ description }) => description?.text)).toEqual(ways);
    expect(fixes[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: {
          startLine: 2,
          startColumn: 1,
          endLine: 2,
          endColumn: 3,
          charOffset: 5,
          charLength: 2,
        },
        insertedContent: { text: 'none' },
      },
    ]);
  });

  it('never write an identity number, nor a mask where there was one', () => {
    expect(fixesWith('ring 010101 12345')).toEqual([]);
  });
});

describe('a run', () => {
  it('names every file that was read, with and without findings', () => {
    const { artifacts } = runOf(passingReport('nordvik-en'));
    expect(artifacts).toEqual([
      {
        location: { uri: 'examples/nordvik/nordvik.yaml', uriBaseId: '%SRCROOT%' },
        roles: ['analysisTarget'],
        sourceLanguage: 'yaml',
      },
    ]);
  });

  it('is told apart from runs with another preset', () => {
    expect(runOf(passingReport('nordvik-en')).automationDetails).toEqual({
      id: 'tretten/recommended/2026-11-21',
    });
  });

  it('of the examples holds every finding', () => {
    const folder = new URL('../../../examples/', import.meta.url);
    const fjord = JSON.parse(readFileSync(new URL('fjord/expected-report.json', folder), 'utf8'));
    const report: Report = {
      ...fjord,
      tool: { name: 'tretten', version: '0.1.0', url: 'https://w3id.org/tretten' },
    };
    expect(runOf(report).results).toHaveLength(report.files.flatMap(({ findings }) => findings).length);
  });
});
