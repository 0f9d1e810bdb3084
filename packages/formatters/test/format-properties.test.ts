import type { Finding, Report } from '@tretten/schema/report';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatGithub,
  formatGitlab,
  formatHtml,
  formatJunit,
  formatMarkdown,
  formatSarif,
} from '../src/index.ts';
import { anyReport } from './arbitrary-report.ts';
import { GITLAB_SCHEMA } from './gitlab-schema.ts';
import { sarifValidator } from './sarif-validator.ts';
import { shownMarkdown } from './shown-markdown.ts';
import { descendants, type XmlElement, xmlTree } from './xml-tree.ts';

const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u;
const isSarif = sarifValidator();
const isGitlab = new Ajv().compile(GITLAB_SCHEMA);

const edit = {
  range: { start: { offset: 0, line: 1, column: 1 }, end: { offset: 1, line: 1, column: 2 } },
  text: 'a',
};
const FORMATTERS: Readonly<Record<string, (report: Report) => string>> = {
  sarif: (report) => formatSarif(report, { editsOf: () => [edit] }),
  junit: formatJunit,
  github: formatGithub,
  gitlab: formatGitlab,
  markdown: (report) => formatMarkdown(report),
  html: formatHtml,
};

/** The report with paths that are nobody's words, so that an identity number can only have come from a declaration. */
function withPlainPaths(report: Report): Report {
  return {
    ...report,
    files: report.files.map(({ findings, suppressed = [], ...file }, index) => ({
      ...file,
      path: `${index}.json`,
      findings: findings.map(withoutPath),
      suppressed: suppressed.map(({ finding, ...rest }) => ({ ...rest, finding: withoutPath(finding) })),
    })),
    failures: report.failures.map((failure) => ({ ...failure, path: 'b.json' })),
  };
}

function withoutPath({ path: _, ...finding }: Finding): Finding {
  return finding;
}

describe.each(Object.entries(FORMATTERS))('%s, for any report,', (_, format) => {
  it('says the same twice, lets nothing through that could steer a terminal, and ends its last line', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = format(report);
        expect(text.replaceAll('\n', '')).not.toMatch(STEERING);
        expect(text).toMatch(/[^\n]\n$/);
        expect(format(structuredClone(report))).toBe(text);
      }),
    );
  });

  it('shows no identity number of a declaration', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(format(withPlainPaths(report))).not.toMatch(/01010112345|12345678901/);
      }),
    );
  });
});

describe('for any report', () => {
  const findingsOf = ({ files }: Report) => files.flatMap(({ findings }) => findings);

  const suppressedOf = ({ files }: Report) => files.flatMap(({ suppressed = [] }) => suppressed);

  it('SARIF is as its official schema demands, with every finding and every failure', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const log = JSON.parse(formatSarif(report, { editsOf: () => [edit] }));
        expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
        const [run] = log.runs;
        const results = run.results as { ruleId: string; suppressions?: object[] }[];
        const idsOf = (isSuppressed: boolean) =>
          results
            .filter(({ suppressions = [] }) => suppressions.length > 0 === isSuppressed)
            .map(({ ruleId }) => ruleId);
        expect(idsOf(false)).toEqual(findingsOf(report).map(({ ruleId }) => ruleId));
        expect(idsOf(true)).toEqual(suppressedOf(report).map(({ finding }) => finding.ruleId));
        const { toolConfigurationNotifications: asked, toolExecutionNotifications: met } = run.invocations[0];
        expect(asked.length + met.length).toBe(report.failures.length);
      }),
    );
  });

  it('GitLab gets every finding and every failure, as it documents them', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const issues = JSON.parse(formatGitlab(report));
        expect(isGitlab(issues), JSON.stringify(isGitlab.errors)).toBe(true);
        expect(issues).toHaveLength(findingsOf(report).length + report.failures.length);
      }),
    );
  });

  it('JUnit is well-formed and counts what it holds', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const suites = xmlTree(formatJunit(report));
        expect(suites.children).toHaveLength(report.files.length + report.failures.length);
        for (const element of [suites, ...suites.children]) {
          expect(element.attributes).toMatchObject({
            tests: String(descendants(element, 'testcase').length),
            failures: String(descendants(element, 'failure').length),
            errors: String(descendants(element, 'error').length),
            skipped: String(descendants(element, 'skipped').length),
          });
        }
      }),
    );
  });

  it('GitHub gets a command on a line of its own for every finding and failure, and the summary', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const lines = formatGithub(report).trimEnd().split('\n');
        expect(lines).toHaveLength(findingsOf(report).length + report.failures.length + 1);
        for (const line of lines) {
          const [, properties = ''] = /^::(?:error|warning|notice) (.*?)::/.exec(line) ?? [];
          expect(properties).toMatch(/^\w+=[^:,]+(,\w+=[^:,]+)*$/);
          expect(line.replaceAll(/%(?:25|0D|0A|3A|2C)/g, '')).not.toContain('%');
        }
      }),
    );
  });

  it('Markdown keeps to its limit, and each table row to its cells', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 1000, max: 4000 }), (report, limit) => {
        const text = formatMarkdown(report, { limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        for (const row of text.split('\n').filter((line) => line.startsWith('| '))) {
          expect([4, 7]).toContain(row.match(/(?<=(?<!\\)(?:\\\\)*)\|/g)?.length);
        }
        expect(text.replaceAll(/<\/?(?:details|summary)>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it('Markdown, as it is shown, links to nobody and nothing but the rules, and has no markup of another', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { elements, links, calls } = shownMarkdown(formatMarkdown(report));
        expect(elements.filter((name) => !SHOWN.includes(name))).toEqual([]);
        expect(links.filter((link) => !link.startsWith('https://w3id.org/tretten/rules/'))).toEqual([]);
        expect(calls).toEqual([]);
      }),
    );
  });

  it('HTML is well-formed, made of these elements and attributes only, and tells every finding once', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const page = xmlTree(formatHtml(report).replace('<!doctype html>\n', ''));
        const all = everything(page);
        for (const { name, attributes } of all) {
          expect(ELEMENTS).toContain(name);
          expect(ATTRIBUTES).toEqual(expect.arrayContaining(Object.keys(attributes)));
          expect(attributes['href'] ?? '#').toMatch(/^(#|https:\/\/w3id\.org\/tretten)/);
        }
        const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(descendants(page, 'h4')).toHaveLength(findingsOf(report).length);
      }),
    );
  });
});

const SHOWN = 'h2 h3 p strong ul li table thead tbody tr th td code a details summary'.split(' ');
const ELEMENTS = (
  'html head meta title style body a header p h1 dl div dt dd time main section h2 ul li span table thead tr th tbody td ' +
  'h3 ol h4 code bdi footer'
).split(' ');
const ATTRIBUTES = (
  'lang charset http-equiv content name class href id datetime aria-hidden role aria-label tabindex scope rowspan colspan ' +
  'title rel'
).split(' ');

function everything(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}
