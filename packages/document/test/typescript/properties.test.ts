import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT_CODES, NOT_STATIC_REASONS, SYNTAX_REASONS } from '../../src/codes.ts';
import { pointersOf } from '../samples.ts';
import { printProject } from './print-project.ts';
import { readProject, textAt } from './project.ts';

const seed = fc.integer({ min: 0, max: 0xffffffff });

test('any JSON value reads back from whatever way it is written in', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), seed, (value, way) => {
      const files = printProject(value, way);
      const document = readProject(files);
      expect(document.problems, JSON.stringify(files)).toEqual([]);
      expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
      expect(document.value).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test('every value and key of it stands in one of the files, where that value reads back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), seed, (value, way) => {
      const document = readProject(printProject(value, way));
      for (const { pointer, value: part } of pointersOf(value)) {
        const { value: range, file, key, keyFile } = document.locate(pointer) ?? {};
        const text = textAt(document, range, file);
        expect(text, pointer).toBeDefined();
        if (typeof part === 'boolean' || part === null) expect(text).toBe(String(part));
        const isItem = pointer === '' || /\/\d+$/.test(pointer);
        if (!isItem) expect(textAt(document, key, keyFile)).toMatch(/^['"[]/);
      }
    }),
    { numRuns: 150 },
  );
});

const WORDS = [
  'export default ',
  'export ',
  'const a = ',
  'const b = ',
  'a',
  'b',
  'a.b',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ';',
  ':',
  '...',
  '`',
  '${',
  "'",
  '"',
  '+',
  '-',
  '.',
  '?.',
  '!',
  ' as const',
  ' satisfies T',
  'enum E { A, B = "b" }',
  'E.A',
  'import * as m from "./b.ts";',
  'import { a as c } from "./b.ts";',
  'm.a',
  'c',
  'export * from "./b.ts";',
  'export { a as default }',
  '=',
  '=>',
  'function f() {}',
  'f()',
  'class',
  'let',
  '1',
  "'x'",
  'null',
  'undefined',
  'x: ',
  '[a]: 1',
  '__proto__: a',
  'get y() {}',
  '//',
  '/*',
  '*/',
  '\n',
  '\u0000',
  '\ud800',
  '@',
  '#',
  '<',
  '>',
  'a.push(1);',
  'delete a.b;',
  'declare ',
  'namespace n {}',
  'export = ',
  'import x = require("./b.ts");',
  'await ',
  'yield ',
  'async ',
  '/',
  'default',
  'new ',
  'type T = 1;',
];

test('any text gives a document, and what is wrong with it has a place in it', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join('')),
    fc
      .array(fc.constantFrom(...WORDS), { maxLength: 15 })
      .map((words) => `export default { x: ${words.join(' ')} };`),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const document = readProject({ 'a.ts': a, 'b.ts': b });
      for (const { code, params, range, file } of document.problems) {
        expect(DOCUMENT_CODES).toContain(code);
        if (code === 'not-static') expect(NOT_STATIC_REASONS).toContain(params['reason']);
        if (code === 'syntax-error') expect(SYNTAX_REASONS).toContain(params['reason']);
        expect(textAt(document, range, file)).toBeDefined();
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
      }
      if (document.value === undefined) expect(document.problems).not.toEqual([]);
      else expect(document.locate('')).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test('any bytes give a document', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const { value, problems } = readProject({ 'a.ts': input });
      if (value === undefined) expect(problems).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});
