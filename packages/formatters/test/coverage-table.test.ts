import type { CoverageEntry } from '@tretten/schema/report';
import { describe, expect, it } from 'vitest';
import { stylesOf } from '../src/ansi.ts';
import { coverageTable } from '../src/coverage-table.ts';
import { LABELS } from '../src/labels.ts';
import { passingReport } from './reports.ts';

describe('coverageTable', () => {
  const layout = { labels: LABELS.nb, language: 'nb', styles: stylesOf(false), width: 120 } as const;

  it('has four columns where there is room', () => {
    const coverage = passingReport('balsfjord-nb').files[0]?.coverage?.slice(1, 4) ?? [];
    expect(coverageTable(coverage, layout)).toMatchInlineSnapshot(`
      "  13(1)(b)  ✓ oppfylt       Personvernombudets kontaktopplysninger  /dataProtectionOfficer/contact
        13(1)(f)  – gjelder ikke  Overføring til land utenfor EØS         Ingen mottaker utenfor EØS er oppgitt.
        13(2)(a)  ✗ mangler       Lagringstid                             retention-vague"
    `);
  });

  it('tells why an answered or missing element is so when nothing else does', () => {
    const entry = { title: 'Lagringstid', pointers: [], rules: [], reason: 'Arvet' };
    expect(
      coverageTable(
        [
          { ...entry, provision: '13(2)(a)', status: 'satisfied' },
          { ...entry, provision: '13(3)', status: 'missing' },
        ],
        layout,
      ),
    ).toMatchInlineSnapshot(`
      "  13(2)(a)  ✓ oppfylt       Lagringstid  Arvet
        13(3)     ✗ mangler       Lagringstid  Arvet"
    `);
  });
});

describe('an article that does not apply at all', () => {
  const entry = (provision: string, reason: string): CoverageEntry => ({
    provision,
    title: 'Anything',
    status: 'not-applicable',
    pointers: [],
    rules: [],
    reason,
  });
  it('is one row when the reason is the same', () => {
    const table = coverageTable(
      [entry('13(1)(d)', 'No (f).'), entry('14(1)(a)', 'Nothing.'), entry('14(1)(b)', 'Nothing.')],
      { labels: LABELS.en, language: 'en', styles: stylesOf(false), width: 120 },
    );
    expect(table.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  ').trim())).toEqual([
      '13(1)(d)  – not applicable  Anything  No (f).',
      '14  – not applicable  Nothing.',
    ]);
  });
});
