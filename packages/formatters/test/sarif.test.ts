import type { Finding, Report } from '@tretten/schema/report';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../src/sarif.ts';
import { jsonFilesIn, passingReport } from './reports.ts';
import { isSarif, runOf, withFinding } from './sarif-run.ts';

describe('formatSarif', () => {
  it.each(jsonFilesIn('report-pass'))('writes %s as the official schema demands', (_, report) => {
    runOf(report as Report);
  });

  it('tells what the schema refuses, so that the tests above mean something', () => {
    const log = JSON.parse(formatSarif(passingReport('balsfjord-nb')));
    log.runs[0].results[0].level = 'grave';
    expect(isSarif(log)).toBe(false);
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
