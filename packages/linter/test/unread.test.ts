import { type Document, readDocument } from '@tretten/document';
import { readTypeScript } from '@tretten/document/typescript';
import { LOCALES } from '@tretten/schema';
import { describe, expect, test } from 'vitest';
import { describe as sentenceOf } from '../src/describe.ts';
import { lint } from '../src/lint.ts';

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';

type Files = Record<string, string>;

function read(files: Files): Document {
  return readTypeScript(files['a.ts'] ?? '', { path: 'a.ts', read: (path) => files[path] });
}

/** A declaration with these parts, written as TypeScript. */
function declaration(parts: string): Document {
  return read({ 'a.ts': `export default { $schema: '${SCHEMA}', language: 'nb', ${parts} };` });
}

function findingsIn(document: Document) {
  return lint(document, { asOf: '2026-11-21' }).findings;
}

/** The rules that find something, with the pointers. */
function found(document: Document): string[] {
  return findingsIn(document).map(({ ruleId, pointer }) => `${ruleId} ${pointer}`);
}

describe('what could not be read is not called missing', () => {
  test.each<[name: string, read: string, unread: string, rule: string]>([
    ['a part of the whole', '', 'complaint: load(),', 'complaint-right-required '],
    ['a spread in the whole', '', '...load(),', 'complaint-right-required '],
    [
      'a key of the schema',
      'processingActivities: [{ id: "a" }],',
      'processingActivities: [{ id: "a", name: load() }],',
      'missing-key /processingActivities/0',
    ],
    ['a list', 'languages: [],', 'languages: [load()],', 'empty-list /languages'],
    ['an object', 'controller: {},', 'controller: { ...load() },', 'empty-object /controller'],
    ['an only member', 'controller: {},', 'controller: { name: load() },', 'empty-object /controller'],
    [
      'a right',
      'rights: { access: { text: "Innsyn" } },',
      'rights: { access: { text: "Innsyn" }, ...load() },',
      'right-erasure-stated /rights',
    ],
    [
      'a key of an activity',
      'processingActivities: [{ id: "a", name: "A" }],',
      'processingActivities: [{ id: "a", name: "A", retention: load() }],',
      'retention-required /processingActivities/0',
    ],
    [
      'what general says for all',
      'processingActivities: [{ id: "a", name: "A" }],',
      'general: { retention: load() }, processingActivities: [{ id: "a", name: "A" }],',
      'retention-required /processingActivities/0',
    ],
    [
      'all that general says',
      'processingActivities: [{ id: "a", name: "A" }],',
      'general: load(), processingActivities: [{ id: "a", name: "A" }],',
      'retention-required /processingActivities/0',
    ],
    [
      'what a spread may say for all',
      'processingActivities: [{ id: "a", name: "A" }],',
      '...load(), processingActivities: [{ id: "a", name: "A" }],',
      'retention-required /processingActivities/0',
    ],
  ])('%s', (_, without, withUnread, rule) => {
    expect(found(declaration(without))).toContain(rule);
    const findings = found(declaration(withUnread));
    expect(findings).not.toContain(rule);
    expect(findings.filter((finding) => finding.startsWith('not-static'))).toHaveLength(1);
  });

  test('what is beside it is still checked', () => {
    const findings = found(
      declaration(
        'complaint: load(), processingActivities: [{ id: "a", name: load(), retention: [{ text: "så lenge det er nødvendig" }] }],',
      ),
    );
    expect(findings).toContain('right-access-stated ');
    expect(findings).toContain('retention-vague /processingActivities/0/retention/0/text');
    expect(findings).toContain('legal-basis-required /processingActivities/0');
    expect(findings).not.toContain('missing-key /processingActivities/0');
  });

  test('a wrong value beside a spread that could not be read is told', () => {
    expect(found(declaration('...load(), controler: {},'))).toContain('unknown-key /controler');
  });

  test('coverage says why', () => {
    const { coverage } = lint(declaration('general: { recipients: load() },'), { asOf: '2026-11-21' });
    const row = coverage?.().find(({ provision }) => provision === '13(1)(e)');
    expect(row).toMatchObject({ status: 'missing', rules: ['not-static'] });
  });

  test('nothing of this happens in JSON', () => {
    const { unread } = readDocument('{}', { format: 'json' });
    expect(unread).toBeUndefined();
  });
});

describe('findings stand in the file that holds the value', () => {
  const files = {
    'a.ts': `import { activity, text } from './b.ts';
export default {
  $schema: '${SCHEMA}',
  language: 'nb',
  processingActivities: [activity],
  ...({ rights: { access: { text } } }),
};
`,
    'b.ts': `export const text = '';
export const activity = {
  id: 'a',
  name: 'A',
  retension: 'x',
  retention: [{ text: 'så lenge det er nødvendig' }, { text: load() }],
};
`,
  };
  const findings = findingsIn(read(files));
  const placeOf = (rule: string, at = '') =>
    findings
      .filter(({ ruleId, pointer }) => ruleId === rule && pointer.startsWith(at))
      .map(({ file, range }) => `${file ?? 'a.ts'}:${range.start.line}:${range.start.column}`);

  test.each([
    ['a value', 'retention-vague', 'b.ts:6:23'],
    ['a key', 'unknown-key', 'b.ts:5:3'],
    ['an item, by what names it', 'legal-basis-required', 'b.ts:3:7'],
    ['an empty text', 'empty-text', 'b.ts:1:21'],
    ['what could not be read', 'not-static', 'b.ts:6:62'],
    ['what the whole lacks', 'complaint-right-required', 'a.ts:3:3'],
  ])('%s', (_, rule, place) => {
    expect(placeOf(rule)).toEqual([place]);
  });

  test('those of the file itself come first', () => {
    const files = findings.map(({ file }) => file ?? '');
    expect(files).toEqual([...files].sort());
    expect(new Set(files)).toEqual(new Set(['', 'b.ts']));
  });

  test('identity numbers of another file are found there, in values and comments', () => {
    const number = '13097248022';
    const document = read({
      'a.ts': `import { text } from './b.ts';\nexport default { $schema: '${SCHEMA}', language: 'nb', title: text };`,
      'b.ts': `export const text = 'Ring ${number}';\n// ${number}\n`,
    });
    const numbers = findingsIn(document).filter(
      ({ ruleId }) => ruleId === 'national-identity-number-published',
    );
    expect(numbers).toMatchObject([
      { file: 'b.ts', pointer: '/title', range: { start: { line: 1, column: 27 } } },
      { file: 'b.ts', pointer: '', range: { start: { line: 2, column: 4 } } },
    ]);
  });
});

test('every reason has a sentence in every language', () => {
  const { findings } = lint(
    declaration('a: load(), b: nobody, c: () => 1, get d() { return 1 }, e: 1 + 1,'),
    { asOf: '2026-11-21' },
  );
  const reasons = findings.filter(({ ruleId }) => ruleId === 'not-static');
  expect(reasons).toHaveLength(5);
  for (const finding of reasons) {
    expect(finding.severity).toBe('error');
    for (const locale of LOCALES) expect(sentenceOf(finding, locale).text).not.toMatch(/[{}]/);
  }
  expect(reasons.map((finding) => sentenceOf(finding, 'en').text)[0]).toBe(
    'The call to `load()` cannot be read without running it.',
  );
});
