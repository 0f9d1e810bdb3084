import type { Report } from '@tretten/schema/report';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../src/html/date-in-words.ts';
import { formatHtml } from '../src/html.ts';
import { onLine, reportWith, suppressedReport } from './changed-report.ts';
import { hostileReport } from './hostile-report.ts';
import { jsonFilesIn, passingReport } from './reports.ts';
import { descendants, type XmlElement, xmlTree } from './xml-tree.ts';

/** The page as a tree: it is written so that a parser of XML can read all but its first line. */
function pageOf(report: Report): XmlElement {
  return xmlTree(formatHtml(report).replace('<!doctype html>\n', ''));
}

/** All the text of an element, with one blank between elements. */
function textOf({ text, children }: XmlElement): string {
  return [text, ...children.map(textOf)].join(' ').replace(/\s+/g, ' ').trim();
}

function byClass(root: XmlElement, name: string): XmlElement[] {
  return descendants(root, 'li')
    .concat(descendants(root, 'table'), descendants(root, 'td'))
    .filter((element) => element.attributes['class']?.split(' ').includes(name));
}

function several(...reports: Report[]): Report {
  const [first] = reports;
  if (!first) throw new Error('no report');
  const files = reports.flatMap((report) => report.files);
  return { ...first, files, summary: { ...first.summary, files: files.length } };
}

describe('formatHtml', () => {
  it.each(jsonFilesIn('report-pass'))('writes %s well-formed, in its language', (_, report) => {
    const page = pageOf(report as Report);
    expect(page.attributes['lang']).toBe((report as Report).language);
    const headings = descendants(page, 'h1').concat(descendants(page, 'h2'));
    expect(headings.length).toBeGreaterThan(1);
  });

  it.each([
    ['nb', 'Kontroll av personvernerklæringer, 21. november 2026', 'Gå til innholdet'],
    ['nn', 'Kontroll av personvernerklæringar, 21. november 2026', 'Gå til innhaldet'],
    ['en', 'Check of privacy declarations, 21 November 2026', 'Skip to the content'],
  ] as const)('is titled in %s', (language, title, skip) => {
    const page = pageOf({ ...passingReport('no-files'), language });
    expect(descendants(page, 'title').map(textOf)).toEqual([title]);
    expect(textOf(descendants(page, 'a')[0] ?? page)).toBe(skip);
  });

  it('tells a finding with its place, remedy, basis and rule', () => {
    const report = reportWith([
      {
        range: onLine(16, 36),
        fix: [],
        suggestions: [{ text: 'Skriv `P5Y`', changes: [] }],
      },
    ]);
    const [finding] = byClass(pageOf(report), 'finding');
    expect(finding?.attributes).toEqual({ class: 'finding warning', id: 'd1-f1' });
    expect(finding && descendants(finding, 'h4').map(textOf)).toEqual([
      'Lagringstiden «Opplysningene lagres så lenge det er nødvendig …» sier verken hvor lenge eller hva som avgjør det.',
    ]);
    expect(finding && descendants(finding, 'div').map(textOf)).toEqual([
      'Sted Linje 16, kolonne 36 /processingActivities/0/retention/0/text',
      'Slik retter du Oppgi en periode () eller hva som avgjør lengden (). Dette kan rettes automatisk. period criteria',
      'Forslag Skriv P5Y',
      'Grunnlag GDPR art. 13(2)(a), art. 14(2)(a)',
      'Regel Lagringstiden skal være en periode eller et kriterium retention-vague',
    ]);
    expect(finding && descendants(finding, 'a')).toMatchObject([
      { attributes: { href: 'https://w3id.org/tretten/rules/retention-vague', rel: 'noreferrer' } },
    ]);
  });

  it('groups findings by severity, the gravest first, each group in reading order', () => {
    const severities = ['info', 'error', 'warning', 'error'] as const;
    const report = reportWith(severities.map((severity, line) => ({ severity, range: onLine(9 - line) })));
    const page = pageOf(report);
    expect(byClass(page, 'finding').map(({ attributes }) => attributes['class'])).toEqual([
      'finding error',
      'finding error',
      'finding warning',
      'finding info',
    ]);
    expect(descendants(page, 'h3').map(textOf).slice(0, 3)).toEqual([
      'Feil (2)',
      'Advarsler (1)',
      'Merknader (1)',
    ]);
    expect(
      byClass(page, 'finding')
        .map(textOf)
        .map((text) => /Linje (\d)/.exec(text)?.[1]),
    ).toEqual(['6', '8', '7', '9']);
  });

  it('lists what one declaration answers, with ways to the findings that miss it', () => {
    const [table] = byClass(pageOf(passingReport('balsfjord-nb')), 'coverage');
    const rows = table ? descendants(table, 'tr').slice(1) : [];
    expect(rows.map(textOf)).toMatchInlineSnapshot(`
      [
        "13(1)(a) Behandlingsansvarlig og kontaktopplysninger oppfylt ✓ /controller",
        "13(1)(b) Personvernombudets kontaktopplysninger oppfylt ✓ /dataProtectionOfficer/contact",
        "13(1)(f) Overføring til land utenfor EØS gjelder ikke – Ingen mottaker utenfor EØS er oppgitt.",
        "13(2)(a) Lagringstid mangler ✗ Lagringstiden skal være en periode eller et kriterium",
        "13(2)(b) Rettene til innsyn, retting, sletting, begrensning, protest og dataportabilitet oppfylt ✓ +2 /rights/access",
        "13(2)(d) Retten til å klage til Datatilsynet mangler ✗ Retten til å klage til Datatilsynet skal stå i erklæringen",
      ]
    `);
    expect(table && descendants(table, 'a').map(({ attributes }) => attributes['href'])).toEqual([
      '#d1-f4',
      '#d1-f1',
    ]);
  });

  it('draws what several declarations answer, in words for those who hear it', () => {
    const page = pageOf(several(passingReport('balsfjord-nb'), passingReport('nordvik-en')));
    const [matrix] = byClass(page, 'matrix');
    expect(matrix && descendants(matrix, 'tr').map(textOf)).toMatchInlineSnapshot(`
      [
        "Erklæring Artikkel 13 Artikkel 14 Mangler",
        "1a 13(1)(a): Behandlingsansvarlig og kontaktopplysninger 1b 13(1)(b): Personvernombudets kontaktopplysninger 1d 13(1)(d): Legitimate interests 1f 13(1)(f): Overføring til land utenfor EØS 2a 13(2)(a): Lagringstid 2b 13(2)(b): Rettene til innsyn, retting, sletting, begrensning, protest og dataportabilitet 2d 13(2)(d): Retten til å klage til Datatilsynet 2f 14(2)(f): Source of the data",
        "Balsfjord kommune examples/balsfjord/balsfjord.yaml ✓ oppfylt ✓ oppfylt · ikke vurdert – gjelder ikke ✗ mangler ✓ oppfylt ✗ mangler · ikke vurdert 2",
        "Nordvik Municipality examples/nordvik/nordvik.yaml ✓ oppfylt ✓ oppfylt – gjelder ikke · ikke vurdert · ikke vurdert · ikke vurdert · ikke vurdert ✓ oppfylt 0",
      ]
    `);
    const titles = matrix ? descendants(matrix, 'th').map(({ attributes }) => attributes['title']) : [];
    expect(titles).toContain('13(2)(a): Lagringstid');
  });

  it('lists what somebody has decided to live with', () => {
    const page = pageOf(suppressedReport());
    const [table] = byClass(page, 'suppressed');
    const rows = table ? descendants(table, 'tr').slice(1).map(textOf) : [];
    expect(rows.map((row) => row.replace(/^.*retention-vague/, '…'))).toEqual([
      '… Avklart med ombudet 31. mars 2027',
      '… Fantes da kontrollen ble tatt i bruk.',
    ]);
    expect(textOf(page)).toContain('2 funn er unntatt.');
  });

  it('draws no picture of one declaration', () => {
    expect(byClass(pageOf(passingReport('balsfjord-nb')), 'matrix')).toEqual([]);
  });

  it('of many declarations, tells those without findings in the tables only', () => {
    const [file] = passingReport('nordvik-en').files;
    const report = passingReport('balsfjord-nb');
    if (!file) throw new Error('the report has a file');
    const clean = Array.from({ length: 20 }, (_, index) => ({ ...file, path: `${index}.yaml` }));
    const page = pageOf({ ...report, files: [...clean, ...report.files] });
    const sections = descendants(page, 'section').filter(
      ({ attributes }) => attributes['class'] === 'declaration',
    );
    expect(sections.map((section) => textOf(descendants(section, 'h2')[0] ?? section))).toEqual([
      'Balsfjord kommune',
    ]);
    expect(textOf(page)).toContain('20 erklæringer uten funn står bare i tabellene ovenfor.');
  });

  it('loads nothing and lets nothing run', () => {
    const html = formatHtml(passingReport('balsfjord-nb'));
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import| src=/);
  });

  it('shows hostile texts as they stand and links to none of them', () => {
    const page = pageOf(hostileReport());
    expect(descendants(page, 'script').concat(descendants(page, 'img'), descendants(page, 'svg'))).toEqual(
      [],
    );
    const targets = descendants(page, 'a').map(({ attributes }) => attributes['href'] ?? '');
    expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
    expect(textOf(page)).toContain('<script>globalThis.ran = true</script>');
    expect(textOf(page)).toContain('snu \ufffdom\ufffd \ufffdrundt');
  });
});

describe('dateInWords', () => {
  it.each([
    ['2026-11-21', 'nb', '21. november 2026'],
    ['2026-05-01', 'nn', '1. mai 2026'],
    ['2027-01-09', 'en', '9 January 2027'],
    ['x', 'en', 'x'],
  ] as const)('writes %s in %s', (date, language, words) => {
    expect(dateInWords(date, language)).toBe(words);
  });
});
