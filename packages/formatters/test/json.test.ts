import { describe, expect, it } from 'vitest';
import { formatJson } from '../src/json.ts';
import { passingReport } from './reports.ts';

describe('formatJson', () => {
  const empty = passingReport('no-files');

  it('writes indented JSON with a line end', () => {
    expect(formatJson(empty)).toMatchInlineSnapshot(`
      "{
        "$schema": "https://w3id.org/tretten/v1/report.schema.json",
        "tool": {
          "name": "tretten",
          "version": "0.1.0",
          "url": "https://w3id.org/tretten"
        },
        "asOf": "2026-11-21",
        "language": "en",
        "preset": "recommended",
        "rules": {},
        "files": [],
        "failures": [],
        "summary": {
          "files": 0,
          "filesWithFindings": 0,
          "errors": 0,
          "warnings": 0,
          "infos": 0
        }
      }
      "
    `);
  });

  it('masks identity numbers in texts, parameters and pointers, and leaves paths and places alone', () => {
    const report = passingReport('escaped-pointers');
    const [file] = report.files;
    const [finding] = file?.findings ?? [];
    if (!file || !finding) throw new Error('the report has no finding');
    const json = formatJson({
      ...report,
      files: [
        {
          ...file,
          path: '01010112345.yaml',
          findings: [
            {
              ...finding,
              message: 'Nei: 010101 12345',
              params: { a: 11223344556, b: 42 },
              pointer: '/x-01010112345',
            },
          ],
        },
      ],
    });
    expect(JSON.parse(json).files[0]).toMatchObject({
      path: '01010112345.yaml',
      findings: [
        {
          message: 'Nei: ●●●●●● ●●●●●',
          params: { a: '●●●●●●●●●●●', b: 42 },
          pointer: '/x-●●●●●●●●●●●',
          range: finding.range,
        },
      ],
    });
  });

  it('escapes what a terminal would obey, without changing what is read', () => {
    const report = { ...empty, preset: 'a\u009b2Jb\u202ec\u001b[0m' };
    expect(formatJson(report)).toContain('"preset": "a\\u009b2Jb\\u202ec\\u001b[0m"');
    expect(JSON.parse(formatJson(report))).toEqual(report);
  });
});
