import { editsFor } from '@tretten/document/edit';
import {
  formatGithub,
  formatGitlab,
  formatHtml,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatSarif,
  formatText,
} from '@tretten/formatters';
import { type Change, LOCALES } from '@tretten/schema';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GITLAB_SCHEMA } from '../../../formatters/test/gitlab-schema.ts';
import { reportValidator } from '../../../formatters/test/report-validator.ts';
import { sarifValidator } from '../../../formatters/test/sarif-validator.ts';
import { shownMarkdown } from '../../../formatters/test/shown-markdown.ts';
import { type XmlElement, xmlTree } from '../../../formatters/test/xml-tree.ts';
import { budget } from './budget.ts';
import { declarationBy, recipe } from './declarations.ts';
import { reportBy } from './report-by.ts';
import { HOSTILE } from './slips.ts';

const isReport = reportValidator();
const isSarif = sarifValidator();
const isGitlab = new Ajv().compile(GITLAB_SCHEMA);

/** Control characters, marks that turn the direction around, and half surrogate pairs. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u;
/** The synthetic numbers of the slips, however they are split. */
const IDENTITY = /158199[\s.-]{0,3}90260/u;
const OWN_ADDRESS = /^https:\/\/w3id\.org\/tretten/u;

function everything(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

test('every format can show what is found in any declaration, and nothing in it steers who reads', () => {
  const seen = { findings: 0, hostile: 0 };
  const surroundings = fc.record({
    recipe,
    language: fc.constantFrom(...LOCALES),
    // An identity number in the name of a file is the caller's own word.
    path: fc.constantFrom('p.yaml', ...HOSTILE.filter((text) => !IDENTITY.test(text))),
  });
  fc.assert(
    fc.property(surroundings, ({ recipe: made, language, path }) => {
      const document = declarationBy(made);
      const report = reportBy(document, language, path);
      const count = report.files[0]?.findings.length ?? 0;
      seen.findings += count;
      seen.hostile += HOSTILE.some((text) =>
        JSON.stringify(report.files[0]?.findings).includes(JSON.stringify(text).slice(1, -1)),
      )
        ? 1
        : 0;

      const json = formatJson(report);
      expect(isReport(JSON.parse(json)), JSON.stringify(isReport.errors)).toBe(true);

      const sarif = formatSarif(report, {
        editsOf: (_path, changes) => editsFor(document, changes as readonly Change[]),
      });
      expect(isSarif(JSON.parse(sarif)), JSON.stringify(isSarif.errors)).toBe(true);

      const gitlab = formatGitlab(report);
      expect(isGitlab(JSON.parse(gitlab)), JSON.stringify(isGitlab.errors)).toBe(true);
      expect(JSON.parse(gitlab)).toHaveLength(count);

      const junit = formatJunit(report);
      expect(xmlTree(junit).children).toHaveLength(1);

      const github = formatGithub(report);
      const commands = github.trimEnd().split('\n');
      expect(commands).toHaveLength(count + 1);
      for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,]*,?)+::/u);

      const html = formatHtml(report);
      const elements = everything(xmlTree(html.replace('<!doctype html>\n', '')));
      const names = elements.map(({ name }) => name);
      expect(
        names.filter((name) => /^(?:script|img|iframe|object|embed|svg|form|base|link)$/u.test(name)),
      ).toEqual([]);
      const attributes = elements.flatMap(({ attributes }) => Object.entries(attributes));
      expect(attributes.filter(([name]) => /^(?:on|src|style$|action$)/iu.test(name))).toEqual([]);
      const links = attributes.flatMap(([name, value]) => (name === 'href' ? [value] : []));
      expect(links.filter((link) => !link.startsWith('#') && !OWN_ADDRESS.test(link))).toEqual([]);

      const markdown = formatMarkdown(report, { limit: 1_000_000 });
      const shown = shownMarkdown(markdown);
      expect(shown.elements.filter((name) => !MARKDOWN_ELEMENTS.includes(name))).toEqual([]);
      expect(shown.links.filter((link) => !OWN_ADDRESS.test(link))).toEqual([]);
      expect(shown.calls).toEqual([]);

      const text = formatText(report, { color: false, sources: () => document.text });
      for (const output of [json, sarif, gitlab, junit, github, html, markdown, text]) {
        expect(output.replaceAll('\n', '')).not.toMatch(STEERING);
        expect(output).not.toMatch(IDENTITY);
      }
    }),
    budget(45),
  );
  expect(Object.entries(seen).filter(([, times]) => times === 0)).toEqual([]);
});

const MARKDOWN_ELEMENTS = 'h2 h3 p strong table thead tbody tr th td code a details summary ul li'.split(' ');
