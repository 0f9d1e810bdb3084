import type { Report } from '@tretten/schema/report';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { formatGitlab, type GitlabIssue } from '../src/gitlab.ts';
import { onLine, reportWith } from './changed-report.ts';
import { GITLAB_SCHEMA } from './gitlab-schema.ts';
import { jsonFilesIn, passingReport } from './reports.ts';

const validate = new Ajv().compile(GITLAB_SCHEMA);

function issuesOf(report: Report): GitlabIssue[] {
  const issues = JSON.parse(formatGitlab(report)) as GitlabIssue[];
  expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
  return issues;
}

describe('formatGitlab', () => {
  it.each(jsonFilesIn('report-pass'))('writes %s as GitLab documents it', (_, report) => {
    const { files, failures } = report as Report;
    const count = files.flatMap(({ findings }) => findings).length + failures.length;
    expect(issuesOf(report as Report)).toHaveLength(count);
  });

  it('tells a finding with its remedy and basis, on a line counted from 1', () => {
    expect(issuesOf(reportWith([{ range: onLine(1) }]))).toMatchInlineSnapshot(`
      [
        {
          "check_name": "retention-vague",
          "description": "Lagringstiden «Opplysningene lagres så lenge det er nødvendig …» sier verken hvor lenge eller hva som avgjør det. Oppgi en periode (\`period\`) eller hva som avgjør lengden (\`criteria\`). Grunnlag: GDPR art. 13(2)(a), art. 14(2)(a).",
          "fingerprint": "9948dc4a1853a066",
          "location": {
            "lines": {
              "begin": 1,
            },
            "path": "personvern.yaml",
          },
          "severity": "minor",
        },
      ]
    `);
  });

  it.each([
    ['error', 'major'],
    ['warning', 'minor'],
    ['info', 'info'],
  ] as const)('calls %s %s', (severity, name) => {
    expect(issuesOf(reportWith([{ severity }]))[0]?.severity).toBe(name);
  });

  it('blocks on a file that could not be read', () => {
    const failures = [
      { path: 'gone.yaml', code: 'not-found', message: 'gone.yaml does not exist.' },
    ] as const;
    expect(issuesOf({ ...passingReport('no-files'), failures })).toMatchObject([
      {
        check_name: 'not-found',
        severity: 'blocker',
        location: { path: 'gone.yaml', lines: { begin: 1 } },
      },
    ]);
  });

  it('gives findings that are alike fingerprints of their own', () => {
    const issues = issuesOf(reportWith([{ range: onLine(1) }, { range: onLine(2) }]));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('is an empty list when there is nothing to tell', () => {
    expect(formatGitlab(passingReport('nordvik-en'))).toBe('[]\n');
  });
});
