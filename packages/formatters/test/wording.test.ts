import { describe, expect, it } from 'vitest';
import { stylesOf } from '../src/ansi.ts';
import { coverageTable } from '../src/coverage-table.ts';
import { displayWidth } from '../src/display-width.ts';
import { inReadingOrder } from '../src/finding-order.ts';
import { maskIdentityNumbers } from '../src/identity-numbers.ts';
import { counted, LABELS } from '../src/labels.ts';
import { legalSources } from '../src/legal-sources.ts';
import { printableSentence } from '../src/printable.ts';
import type { Finding } from '../src/report.ts';
import { wrap } from '../src/wrap.ts';
import { passingReport } from './reports.ts';

describe('legalSources', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['GDPR 13(2)(d)'], 'GDPR art. 13(2)(d)'],
    [['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 77(1)'], 'GDPR art. 13(2)(d), art. 14(2)(e), art. 77(1)'],
    [['GDPR 12(1)', 'GDPR recital 58'], 'GDPR art. 12(1), fortalepunkt 58'],
    [['ekomloven § 3-15', 'GDPR 7(3)', 'GDPR 4(11)'], 'ekomloven § 3-15; GDPR art. 7(3), art. 4(11)'],
    [
      ['GDPR 5(1)(c)', 'personopplysningsloven § 12', 'GDPR 87'],
      'GDPR art. 5(1)(c); personopplysningsloven § 12; GDPR art. 87',
    ],
    [['GDPR'], 'GDPR'],
  ])('cites %j as %j', (sources, text) => {
    expect(legalSources(sources, 'nb')).toBe(text);
  });

  it('says recital in English', () => {
    expect(legalSources(['GDPR recital 58'], 'en')).toBe('GDPR recital 58');
  });
});

describe('maskIdentityNumbers', () => {
  it.each([
    ['01010112345', '●●●●●●●●●●●'],
    ['010101 12345', '●●●●●● ●●●●●'],
    ['010101-12345.', '●●●●●●-●●●●●.'],
    ['010101 – 12345', '●●●●●● – ●●●●●'],
    ['nr01010112345a', 'nr●●●●●●●●●●●a'],
    ['010101\n      12345', '●●●●●●\n      ●●●●●'],
    ['41010112345 og 01810112345', '●●●●●●●●●●● og ●●●●●●●●●●●'],
  ])('masks %j', (text, masked) => {
    expect(maskIdentityNumbers(text)).toBe(masked);
  });

  it.each(['987654325', '+47 99 99 99 99', '2026-11-21', '010101123456', '010101 og 12345', '0101011234'])(
    'leaves %j',
    (text) => {
      expect(maskIdentityNumbers(text)).toBe(text);
    },
  );
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Blåbærsyltetøy', 14],
    ['«så» – …', 8],
    ['čáhci', 5],
    ['漢字', 4],
    ['한국어', 6],
    ['ｶﾅ', 2],
    ['😀', 2],
    ['👩🏽‍🚒', 2],
    ['❤️', 2],
    ['❤', 1],
    ['✓✗–', 3],
    ['🇳🇴', 2],
    ['e\u0301', 1],
    ['\u0301', 0],
    ['\u200b', 0],
    ['a\u00adb', 2],
    ['नमस्ते', 3],
    ['𠀀', 2],
  ])('counts %j as %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['', 10, []],
    ['en to tre', 6, ['en to', 'tre']],
    ['en to tre', 5, ['en to', 'tre']],
    ['en https://a.example/lang b', 8, ['en', 'https://a.example/lang', 'b']],
    ['se GDPR art. 13 og § 3', 12, ['se GDPR', 'art. 13 og', '§ 3']],
    ['漢字 漢字', 5, ['漢字', '漢字']],
    ['a\u00a0b c', 3, ['a\u00a0b', 'c']],
  ])('lays %j in %d columns as %j', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe('printableSentence', () => {
  it.each([
    [' a\r\n\tb ', 'a b'],
    ['a\u001b]8;;https://a.example\u0007b', 'a␛]8;;https://a.example␇b'],
    ['\u0085\u2028\u200f', '���'],
    ['Fjord – så', 'Fjord – så'],
  ])('shows %j as %j', (text, shown) => {
    expect(printableSentence(text)).toBe(shown);
  });
});

describe('counted', () => {
  it.each<['nb' | 'nn' | 'en', string]>([
    ['nb', '0 advarsler, 1 advarsel, 2 advarsler'],
    ['nn', '0 åtvaringar, 1 åtvaring, 2 åtvaringar'],
    ['en', '0 warnings, 1 warning, 2 warnings'],
  ])('counts in %s', (language, text) => {
    expect([0, 1, 2].map((count) => counted(count, LABELS[language].counted.warning)).join(', ')).toBe(text);
  });
});

describe('inReadingOrder', () => {
  const finding = (line: number, column: number, endColumn: number, ruleId: string, messageId = 'a') =>
    ({ ruleId, messageId, range: { start: { line, column }, end: { line, column: endColumn } } }) as Finding;

  it('sorts by place, then by name, and leaves the list alone', () => {
    const findings = [
      finding(10, 1, 2, 'a'),
      finding(2, 5, 9, 'b', 'y'),
      finding(2, 5, 9, 'b', 'x'),
      finding(2, 5, 9, 'a'),
      finding(2, 5, 6, 'c'),
      finding(2, 1, 9, 'd'),
    ];
    const before = [...findings];
    expect(inReadingOrder(findings)).toEqual([5, 4, 3, 2, 1, 0].map((index) => before[index]));
    expect(findings).toEqual(before);
  });
});

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
