import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFormat, readDocument } from '@tretten/document';
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
import { lint } from '@tretten/linter';
import {
  type Change,
  getAt,
  joinPointer,
  LOCALES,
  type Locale,
  parentPointer,
  parsePointer,
} from '@tretten/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportBy } from './trust/report-by.ts';

// Synthetic (month + 80): nobody's.
const FORMS = ['15819990260', '158199 90260', '158199-90260', '55819990092'];
/** No report may hold so many of their digits in a row. */
const PARTS = ['1581999', '5581999'];
const RULE = 'national-identity-number-published';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const NORDVIK = readExample('nordvik/nordvik.json', 'json');
const BALSFJORD = readExample('balsfjord/balsfjord.yaml', 'yaml');

function readExample(path: string, format: DataFormat): unknown {
  return readDocument(readFileSync(join(EXAMPLES, path), 'utf8'), { format }).value;
}

/** The pointers of every string. */
function strings(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return [pointer];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => strings(item, joinPointer(pointer, key)));
}

function changed(value: unknown, pointers: readonly string[], change: (text: string) => string): unknown {
  const copy = structuredClone(value);
  for (const pointer of pointers) {
    const parent = getAt(copy, parentPointer(pointer)) as Record<string, unknown>;
    const key = parsePointer(pointer).at(-1) as string;
    parent[key] = change(String(parent[key]));
  }
  return copy;
}

/** Everything that the report shows in any format, in text with lines of the file and in SARIF with edits; what the linter itself says comes first. */
function shown(source: string, format: DataFormat, languages: readonly Locale[]): string {
  const document = readDocument(source, { format });
  return languages
    .map((language) => {
      const whole = reportBy(document, language, 'x.json');
      const said = whole.files.flatMap(({ findings }) =>
        findings.map(({ message, remedy, params }) => [message, remedy, params]),
      );
      const text = formatText(whole, { color: false, sources: () => source });
      const sarif = formatSarif(whole, {
        editsOf: (_path, changes) => editsFor(document, changes as readonly Change[]),
      });
      const others = [formatJson, formatJunit, formatGithub, formatGitlab, formatMarkdown, formatHtml];
      return [JSON.stringify(said), text, sarif, ...others.map((format) => format(whole))].join('\n');
    })
    .join('\n');
}

function expectNone(output: string): void {
  const digits = output.replaceAll(/(?<=\d)[\s.\u2010-\u2015-]{1,3}(?=\d)/gu, '');
  expect(PARTS.filter((part) => digits.includes(part))).toEqual([]);
}

test.each([
  ['after every string', NORDVIK, (text: string) => `${text} 15819990260`],
  ['before every string', BALSFJORD, (text: string) => `158199 90260 ${text}`],
  ['instead of every string', BALSFJORD, () => '55819990092'],
])('%s', (_where, value, change) => {
  const text = JSON.stringify(changed(value, strings(value), change), null, 2);
  expectNone(shown(text, 'json', ['nn']));
});

test.each([
  ['Nordvik', NORDVIK, 4],
  ['Balsfjord', BALSFJORD, 12],
])('in one string of %s at a time, it is found once and shown nowhere', (_name, value, numRuns) => {
  const everywhere = strings(value);
  const place = fc.nat({ max: everywhere.length - 1 });
  const form = fc.constantFrom(...FORMS);
  const change = fc.constantFrom<(text: string, number: string) => string>(
    (text, number) => `${text} ${number}`,
    (text, number) => `${number} ${text}`,
    (text, number) => `${text.slice(0, 3)} ${number}. ${text.slice(3)}`,
    (_text, number) => number,
  );
  fc.assert(
    fc.property(place, form, change, (index, number, put) => {
      const pointer = everywhere[index] as string;
      // A number after a word for account is taken for an account.
      fc.pre(!/konto|account/iu.test(String(getAt(value, pointer))));
      const text = JSON.stringify(
        changed(value, [pointer], (old) => put(old, number)),
        null,
        2,
      );
      const { findings } = lint(readDocument(text, { format: 'json' }), { asOf: '2026-11-21' });
      const found = findings.filter(({ ruleId }) => ruleId === RULE);
      expect(found.map((finding) => finding.pointer)).toEqual([pointer]);
      expectNone(shown(text, 'json', [LOCALES[index % LOCALES.length] as Locale]));
    }),
    { numRuns },
  );
});

test.each([
  ['a comment', '# 15819990260\n'],
  ['a key', 'x-a: { "15819990260": 1 }\n'],
  ['an unknown key', '"15819990260": ja\n'],
  ['a key that stands twice', '"15819990260": ja\n"15819990260": nei\n'],
  ['a tag', 'text: !15819990260 a\n'],
  ['an alias without an anchor', 'text: *15819990260\n'],
  ['a syntax error', 'text: "15819990260\n'],
])('%s', (_what, text) => {
  const start = '$schema: https://w3id.org/tretten/v1/privacy-declaration.schema.json\nlanguage: nb\n';
  expectNone(shown(start + text, 'yaml', LOCALES));
});
