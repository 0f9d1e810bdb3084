import type { Report } from '@tretten/schema/report';
import { describe, expect, it } from 'vitest';
import { countOf } from './arbitrary-report.ts';
import { reportValidator, schemasWithExamples } from './report-validator.ts';
import { expectedFailures, jsonFilesIn } from './reports.ts';

const validate = reportValidator();

describe('the report schema', () => {
  it.each(jsonFilesIn('report-pass'))('accepts %s', (_, report) => {
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(jsonFilesIn('report-fail'))('refuses %s for one reason', (name, report) => {
    expect(validate(report)).toBe(false);
    // A failed name or branch is reported once more by the keyword around it.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
    const reasons = errors.some(({ keyword }) => keyword === 'oneOf')
      ? errors.filter(({ keyword }) => keyword === 'oneOf')
      : errors;
    expect(reasons.map(({ instancePath: pointer, keyword }) => ({ pointer, keyword }))).toEqual([
      expectedFailures()[name],
    ]);
  });

  it('has a file for every expected failure', () => {
    expect(jsonFilesIn('report-fail').map(([name]) => name)).toEqual(Object.keys(expectedFailures()).sort());
  });

  it.each(schemasWithExamples())('gives valid examples at $pointer', ({ examples, isValid }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((example) => !isValid(example))).toEqual([]);
  });
});

describe('a passing report', () => {
  const reports = jsonFilesIn('report-pass') as [string, Report][];

  it.each(reports)('%s counts its findings rightly', (_, { files, summary }) => {
    for (const file of files) expect(file.summary).toEqual(countOf(file.findings));
    expect(summary).toEqual({
      files: files.length,
      filesWithFindings: files.filter(({ findings }) => findings.length > 0).length,
      ...countOf(files.flatMap(({ findings }) => findings)),
      ...(summary.suppressed === undefined
        ? {}
        : { suppressed: files.flatMap(({ suppressed = [] }) => suppressed).length }),
    });
  });

  it.each(reports)('%s lists the rules of its findings and no others', (_, { files, rules }) => {
    const ids = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(Object.keys(rules).sort()).toEqual([...new Set(ids)].sort());
  });
});
