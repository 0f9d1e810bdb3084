import { describe, expect, it } from 'vitest';
import { formatJunit } from '../src/junit.ts';
import { onLine, reportWith, suppressedReport } from './changed-report.ts';
import { passingReport } from './reports.ts';
import { descendants, xmlTree } from './xml-tree.ts';

describe('formatJunit', () => {
  it('writes a suite for each file and a case for each rule', () => {
    const report = reportWith([
      { range: onLine(3), message: 'Én.', remedy: 'Gjør én.' },
      { range: onLine(9), message: 'To.', remedy: 'Gjør to.', severity: 'error' },
      { range: onLine(5), severity: 'info', ruleId: 'declaration-stale', message: 'Gammel.', sources: [] },
    ]);
    expect(formatJunit(report)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="tretten" tests="2" failures="1" errors="0" skipped="0">
        <testsuite name="personvern.yaml" tests="2" failures="1" errors="0" skipped="0">
          <properties>
            <property name="tretten.version" value="0.1.0"/>
            <property name="tretten.asOf" value="2026-11-21"/>
            <property name="tretten.preset" value="recommended"/>
            <property name="tretten.language" value="nb"/>
          </properties>
          <testcase classname="personvern.yaml" name="retention-vague: Lagringstiden skal være en periode eller et kriterium" file="personvern.yaml" line="3">
            <failure type="error" message="Én. (+1)">personvern.yaml:3:1 advarsel
      Én.
      Grunnlag: GDPR art. 13(2)(a), art. 14(2)(a)
      Slik retter du: Gjør én.
      https://w3id.org/tretten/rules/retention-vague

      personvern.yaml:9:1 feil
      To.
      Grunnlag: GDPR art. 13(2)(a), art. 14(2)(a)
      Slik retter du: Gjør to.
      https://w3id.org/tretten/rules/retention-vague</failure>
          </testcase>
          <testcase classname="personvern.yaml" name="declaration-stale: Erklæringen bør gjennomgås jevnlig" file="personvern.yaml" line="5">
            <system-out>personvern.yaml:5:1 merknad
      Gammel.
      Slik retter du: Oppgi en periode (\`period\`) eller hva som avgjør lengden (\`criteria\`).
      https://w3id.org/tretten/rules/retention-vague</system-out>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('lets a rule that only gives notes pass, with the notes as its output', () => {
    const suites = xmlTree(formatJunit(reportWith([{ severity: 'info' }])));
    expect(suites.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(descendants(suites, 'failure')).toEqual([]);
    expect(descendants(suites, 'system-out')).toHaveLength(1);
  });

  it('gives a file without findings one case that passed', () => {
    const [suite] = xmlTree(formatJunit(passingReport('nordvik-en'))).children;
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(suite?.children.filter(({ name }) => name === 'testcase')).toMatchObject([
      { attributes: { name: 'Nothing to fix' }, children: [] },
    ]);
  });

  it('tells a file that could not be read as an error', () => {
    const suites = xmlTree(
      formatJunit({
        ...passingReport('no-files'),
        failures: [{ path: 'borte.yaml', code: 'not-found', message: 'No <file> 010101 12345.' }],
      }),
    );
    expect(suites.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(descendants(suites, 'error')).toMatchObject([
      { attributes: { type: 'not-found' }, text: 'No <file> ●●●●●● ●●●●●.' },
    ]);
  });

  it('skips what is suppressed, with the reason', () => {
    const suites = xmlTree(formatJunit(suppressedReport()));
    expect(suites.attributes).toMatchObject({ tests: '3', failures: '0', skipped: '2' });
    expect(descendants(suites, 'skipped').map(({ attributes }) => attributes['message'])).toEqual([
      'Avklart med ombudet',
      'baseline',
    ]);
  });

  it('counts what it holds', () => {
    for (const name of ['balsfjord-nb', 'fjord-nn', 'escaped-pointers', 'syntax-error-nb']) {
      const suites = xmlTree(formatJunit(passingReport(name)));
      for (const element of [suites, ...suites.children]) {
        expect(element.attributes).toMatchObject({
          tests: String(descendants(element, 'testcase').length),
          failures: String(descendants(element, 'failure').length),
          errors: String(descendants(element, 'error').length),
        });
      }
    }
  });

  it.each([
    ['<script>&"\'', '<script>&"\''],
    [']]> <![CDATA[', ']]> <![CDATA['],
    ['nul \u0000, bell \u0007, last \uffff, half \ud800', 'nul ␀, bell ␇, last \ufffd, half \ufffd'],
    ['snu \u202e om', 'snu \ufffd om'],
  ])('escapes %j', (message, shown) => {
    const [failure] = descendants(xmlTree(formatJunit(reportWith([{ message }], '<&">.yaml'))), 'failure');
    expect(failure?.attributes['message']).toBe(shown);
    expect(failure?.text).toContain(shown);
  });
});
