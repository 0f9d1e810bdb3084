import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskIdentityNumbers, withoutIdentityNumbers } from '../src/identity-numbers.ts';
import { formatJson, formatText, type TextOptions } from '../src/index.ts';
import { printable } from '../src/printable.ts';
import { anyReport, anyText } from './arbitrary-report.ts';
import { reportValidator } from './report-validator.ts';

const validate = reportValidator();
const ESCAPE = '\u001b';
const SGR = new RegExp(`${ESCAPE}\\[\\d{1,2}m`, 'gu');
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

const source = fc.option(
  fc.array(anyText, { maxLength: 8 }).map((lines) => lines.join('\n')),
  { nil: undefined },
);
const anyOptions = (text: string | undefined): fc.Arbitrary<TextOptions> =>
  fc.record(
    {
      color: fc.boolean(),
      sources: fc.constant(() => text),
      width: fc.oneof(fc.integer({ min: 40, max: 140 }), fc.constantFrom(0, -1, Number.NaN, 79.5, Infinity)),
      quiet: fc.boolean(),
      language: fc.constantFrom('nb', 'nn', 'en'),
    },
    { requiredKeys: ['color', 'sources'] },
  );
const anyRun = source.chain((text) => fc.tuple(anyReport, anyOptions(text)));

describe('formatText, for any report and any text of files,', () => {
  it('lets nothing through that could steer a terminal', () => {
    fc.assert(
      fc.property(anyRun, ([report, options]) => {
        const text = formatText(report, options);
        const shown = options.color ? text.replace(SGR, '') : text;
        expect(shown.replaceAll('\n', '')).not.toMatch(STEERING);
        expect(text).toMatch(/[^\n]\n$/);
      }),
    );
  });

  it('says the same with and without colour', () => {
    fc.assert(
      fc.property(anyRun, ([report, options]) => {
        const coloured = formatText(report, { ...options, color: true });
        // Blanks at a line's end may be dressed, and then stay.
        const bare = coloured.replace(SGR, '').replace(/ +$/gm, '');
        expect(bare).toBe(formatText(report, { ...options, color: false }).replace(/ +$/gm, ''));
      }),
    );
  });

  it('names the rule and the place of every finding', () => {
    fc.assert(
      fc.property(anyRun, ([report, options]) => {
        const lines = formatText(report, { ...options, color: false, quiet: false }).split('\n');
        for (const file of report.files) {
          for (const { ruleId, path = file.path, range } of file.findings) {
            const place = `${printable(path)}:${range.start.line}:${range.start.column}  `;
            expect(lines.some((line) => line.startsWith(place) && line.endsWith(`  ${ruleId}`))).toBe(true);
          }
        }
      }),
    );
  });

  it('shows no identity number of a file or a message', () => {
    fc.assert(
      fc.property(anyRun, ([report, options]) => {
        const { files, failures } = report;
        // Paths are the caller's own words and stay as they are.
        const unnamed = {
          ...report,
          files: files.map(({ findings, ...file }) => ({
            ...file,
            path: 'a.json',
            findings: findings.map(({ path: _, ...finding }) => finding),
          })),
          failures: failures.map((failure) => ({ ...failure, path: 'b.json' })),
        };
        const shown = formatText(unnamed, { ...options, color: false });
        expect(shown).not.toContain('01010112345');
      }),
    );
  });
});

describe('formatJson, for any report,', () => {
  it('writes a report that the schema accepts and that says the same', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const json = formatJson(report);
        const read = JSON.parse(json);
        expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
        expect(read).toEqual(withoutIdentityNumbers(report));
      }),
    );
  });

  it('lets nothing through that could steer a terminal', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(formatJson(report).replaceAll('\n', '')).not.toMatch(STEERING);
      }),
    );
  });
});

describe('maskIdentityNumbers, for any text,', () => {
  it('keeps its length, and masking twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskIdentityNumbers(text);
        expect(masked).toHaveLength(text.length);
        expect(maskIdentityNumbers(masked)).toBe(masked);
      }),
    );
  });
});
