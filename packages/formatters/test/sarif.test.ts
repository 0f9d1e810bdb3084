import { readFileSync } from 'node:fs';
import type { Finding, Report } from '@tretten/schema/report';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { formatSarif, type SarifOptions } from '../src/sarif.ts';
import { suppressedReport } from './changed-report.ts';
import { jsonFilesIn, passingReport } from './reports.ts';
import { sarifValidator } from './sarif-validator.ts';

const validate = sarifValidator();

function runOf(report: Report, options?: SarifOptions): Run {
  const log = JSON.parse(formatSarif(report, options)) as Log;
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0] as Run;
}

/** The first finding of a report, changed, as the only finding of its only file. */
function withFinding(change: Partial<Finding>, path = 'personvern.yaml'): Report {
  const report = passingReport('balsfjord-nb');
  const [file] = report.files;
  const [finding] = file?.findings ?? [];
  if (!file || !finding) throw new Error('the report has no finding');
  return { ...report, files: [{ ...file, path, findings: [{ ...finding, ...change }] }] };
}

describe('formatSarif', () => {
  it.each(jsonFilesIn('report-pass'))('writes %s as the official schema demands', (_, report) => {
    runOf(report as Report);
  });

  it('tells what the schema refuses, so that the tests above mean something', () => {
    const log = JSON.parse(formatSarif(passingReport('balsfjord-nb')));
    log.runs[0].results[0].level = 'grave';
    expect(validate(log)).toBe(false);
  });

  it('tells a finding with its place, its reason and its remedy', () => {
    expect(runOf(withFinding({})).results).toMatchInlineSnapshot(`
      [
        {
          "level": "warning",
          "locations": [
            {
              "logicalLocations": [
                {
                  "fullyQualifiedName": "/processingActivities/0/retention/0/text",
                  "kind": "value",
                  "name": "text",
                },
              ],
              "physicalLocation": {
                "artifactLocation": {
                  "index": 0,
                  "uri": "personvern.yaml",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "charLength": 25,
                  "charOffset": 581,
                  "endColumn": 61,
                  "endLine": 16,
                  "startColumn": 36,
                  "startLine": 16,
                },
              },
            },
          ],
          "message": {
            "text": "Lagringstiden «Opplysningene lagres så lenge det er nødvendig …» sier verken hvor lenge eller hva som avgjør det. Oppgi en periode (\`period\`) eller hva som avgjør lengden (\`criteria\`).",
          },
          "partialFingerprints": {
            "trettenFinding/v1": "9948dc4a1853a066",
          },
          "properties": {
            "messageId": "vague",
            "params": {
              "text": "Opplysningene lagres så lenge det er nødvendig …",
            },
            "sources": [
              "GDPR 13(2)(a)",
              "GDPR 14(2)(a)",
            ],
          },
          "ruleId": "retention-vague",
          "ruleIndex": 0,
        },
      ]
    `);
  });

  it('describes the rules behind the findings', () => {
    const { rules } = runOf(withFinding({})).tool.driver;
    expect(rules).toMatchInlineSnapshot(`
      [
        {
          "defaultConfiguration": {
            "level": "warning",
          },
          "fullDescription": {
            "text": "Lagringstiden skal være en periode eller et kriterium",
          },
          "help": {
            "markdown": "Lagringstiden skal være en periode eller et kriterium

      Grunnlag: GDPR art. 13(2)(a), art. 14(2)(a).

      <https://w3id.org/tretten/rules/retention-vague>",
            "text": "Lagringstiden skal være en periode eller et kriterium

      Grunnlag: GDPR art. 13(2)(a), art. 14(2)(a).",
          },
          "helpUri": "https://w3id.org/tretten/rules/retention-vague",
          "id": "retention-vague",
          "name": "RetentionVague",
          "properties": {
            "problem.severity": "warning",
            "sources": [
              "GDPR 13(2)(a)",
              "GDPR 14(2)(a)",
            ],
            "tags": [
              "privacy",
              "GDPR art. 13",
              "GDPR art. 14",
            ],
          },
          "shortDescription": {
            "text": "Lagringstiden skal være en periode eller et kriterium",
          },
        },
      ]
    `);
  });

  it('takes more about a rule from who knows it', () => {
    const ruleDetails = () => ({ severity: 'error', explanation: 'Derfor: `a`.\n\nSkriv [0].' }) as const;
    const [rule] = runOf(withFinding({ severity: 'info' }), { ruleDetails }).tool.driver.rules ?? [];
    expect(rule).toMatchObject({
      defaultConfiguration: { level: 'error' },
      fullDescription: { text: 'Derfor: `a`.' },
      help: { markdown: expect.stringMatching(/^Derfor: `a`\.\n\nSkriv \[0\]\.\n\nGrunnlag: GDPR art\. 13/) },
    });
  });

  it('refers to the rule of every result', () => {
    const { results = [], tool } = runOf(passingReport('balsfjord-nb'));
    expect(results.length).toBeGreaterThan(1);
    for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  });

  it.each([
    ['personvern.yaml', 'personvern.yaml', true],
    ['mappe med blank/ærlig#1?.yaml', 'mappe%20med%20blank/%C3%A6rlig%231%3F.yaml', true],
    ['c:d.yaml', 'c%3Ad.yaml', true],
    ['../a%b.yaml', '../a%25b.yaml', true],
    ['/srv/a b.yaml', 'file:///srv/a%20b.yaml', false],
    ['C:/filer/å.yaml', 'file:///C:/filer/%C3%A5.yaml', false],
    ['a\ud800.yaml', 'a%EF%BF%BD.yaml', true],
  ])('writes the path %s as a URI', (path, uri, isRelative) => {
    const { results, artifacts } = runOf(withFinding({}, path));
    const location = results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    expect(location).toEqual({ uri, index: 0, ...(isRelative ? { uriBaseId: '%SRCROOT%' } : {}) });
    expect(artifacts?.[0]?.location?.uri).toBe(uri);
  });

  it('places a finding in the file that the value comes from', () => {
    const { results } = runOf(withFinding({ path: 'felles/kontakt.ts' }, 'personvern.ts'));
    expect(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'felles/kontakt.ts',
      uriBaseId: '%SRCROOT%',
    });
  });

  it.each([
    ['et [klikk her](https://x.no) nå', 'et \\[klikk her\\](https://x.no) nå'],
    ['skriv { text: a } eller [a]', 'skriv { text: a } eller [a]'],
    ['plass {0}', 'plass {{0}}'],
    ['linje\nto\u202e', 'linje to\ufffd'],
  ])('keeps SARIF from reading syntax into %j', (message, text) => {
    const [result] = runOf(withFinding({ message, remedy: 'R.' })).results ?? [];
    expect(result?.message.text).toBe(`${text} R.`);
  });

  it('gives an empty place as an insertion point, and leaves out an end before the start', () => {
    const at = { offset: 4, line: 2, column: 3 };
    const regionOf = (range: Finding['range']) =>
      runOf(withFinding({ range })).results?.[0]?.locations?.[0]?.physicalLocation?.region;
    const start = { startLine: 2, startColumn: 3, charOffset: 4, charLength: 0 };
    expect(regionOf({ start: at, end: at })).toEqual({ ...start, endLine: 2, endColumn: 3 });
    expect(regionOf({ start: at, end: { offset: 0, line: 1, column: 1 } })).toEqual(start);
  });

  it('tells files that could not be read', () => {
    const report = passingReport('fjord-nn');
    const { invocations, tool } = runOf({
      ...report,
      failures: [
        { path: 'borte.yaml', code: 'not-found', message: 'Fila finst ikkje.' },
        { path: 'låst.yaml', code: 'permission-denied', message: 'Nei, 010101 12345.' },
      ],
    });
    expect(tool.driver.notifications?.map(({ id }) => id)).toEqual(['not-found', 'permission-denied']);
    const [invocation] = invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolConfigurationNotifications).toMatchObject([
      { descriptor: { id: 'not-found' }, message: { text: 'Fila finst ikkje.' } },
    ]);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'permission-denied' }, message: { text: 'Nei, ●●●●●● ●●●●●.' } },
    ]);
  });
});

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
