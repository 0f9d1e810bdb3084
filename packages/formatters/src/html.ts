import type { Report } from '@tretten/schema/report';
import { isFlawless } from './flawless.ts';
import { coverageMatrix } from './html/coverage-matrix.ts';
import { dateInWords } from './html/date-in-words.ts';
import { declarationSection } from './html/declaration.ts';
import { linkHtml, plainHtml } from './html/escape.ts';
import { failuresSection } from './html/failures.ts';
import { type Page, type PlacedFile, pageOf } from './html/page.ts';
import { STYLE } from './html/style.ts';
import { declarationsSection, summarySection } from './html/summary.ts';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { plainSummaryLine } from './summary-line.ts';

/** Nothing is loaded and nothing runs, whatever a text from a file may look like. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** In a report on more declarations than this, those without findings stand in the tables only. */
const MANY = 20;

/**
 * The report as one HTML page to read, print and pass on: no script, nothing from elsewhere, accessible by WCAG 2.2 AA,
 * light or dark as the reader's machine is. Texts from files are shown as they stand; identity numbers are masked.
 */
export function formatHtml(whole: Report): string {
  const report = withoutIdentityNumbers(whole);
  const page = pageOf(report);
  const placed = report.files.map((file, index): PlacedFile => {
    const isShown = report.files.length <= MANY || !isFlawless(file) || (file.suppressed ?? []).length > 0;
    return { file, id: isShown ? `d${index + 1}` : undefined };
  });
  const untold = placed.filter(({ id }) => id === undefined).length;
  const lines = [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    ...head(report, page),
    '<body>',
    `<a class="skip" href="#content">${plainHtml(page.labels.skip)}</a>`,
    ...banner(report, page),
    '<main id="content">',
    ...summarySection(report, page),
    ...failuresSection(report, page),
    ...declarationsSection(placed, page),
    ...coverageMatrix(placed, page),
    ...(untold > 0 ? [`<p>${plainHtml(page.labels.onlyInTables(untold))}</p>`] : []),
    ...placed.flatMap(({ file, id }) => (id === undefined ? [] : declarationSection(file, id, page))),
    '</main>',
    `<footer><p>${madeWith(report, page)}</p></footer>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function head({ asOf, language, tool }: Report, { labels }: Page): string[] {
  return [
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="referrer" content="no-referrer" />',
    `<meta name="generator" content="${plainHtml(`${tool.name} ${tool.version}`)}" />`,
    `<title>${plainHtml(`${labels.title}, ${dateInWords(asOf, language)}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
  ];
}

function banner(report: Report, { labels }: Page): string[] {
  const { asOf, language, preset } = report;
  const date = `<time datetime="${plainHtml(asOf)}">${plainHtml(dateInWords(asOf, language))}</time>`;
  return [
    '<header>',
    `<p class="kind">${plainHtml(labels.report)}</p>`,
    `<h1>${plainHtml(labels.title)}</h1>`,
    `<p class="lead">${plainHtml(plainSummaryLine(report, language))}</p>`,
    '<dl class="facts">',
    `<div><dt>${plainHtml(labels.asOf)}</dt><dd>${date}</dd></div>`,
    `<div><dt>${plainHtml(labels.preset)}</dt><dd>${plainHtml(labels.presets[preset] ?? preset)}</dd></div>`,
    '</dl>',
    '</header>',
  ];
}

function madeWith({ tool }: Report, { labels }: Page): string {
  return `${plainHtml(labels.madeWith)} ${linkHtml(plainHtml(`${tool.name} ${tool.version}`), tool.url)}.`;
}
