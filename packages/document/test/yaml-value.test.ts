import fc from 'fast-check';
import { dump, loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { readYaml } from '../src/yaml.ts';
import { jsonValue } from './samples.ts';

test.each<[string, unknown]>([
  ['NO', 'NO'],
  ['no', 'no'],
  ['yes', 'yes'],
  ['on', 'on'],
  ['y', 'y'],
  ['2026-10-01', '2026-10-01'],
  ['2026-10', '2026-10'],
  ['2026-10-01T12:00:00Z', '2026-10-01T12:00:00Z'],
  ['12:30:45', '12:30:45'],
  ['P5Y', 'P5Y'],
  ['6(1)(e)', '6(1)(e)'],
  ['§ 8', '§ 8'],
  ['true', true],
  ['False', false],
  ['null', null],
  ['~', null],
  ['', null],
  ['0301', 301],
  ['"0301"', '0301'],
  ['0o17', 15],
  ['0x1F', 31],
  ['-1.5e3', -1500],
  ['1_000', '1_000'],
  ['.inf', Number.POSITIVE_INFINITY],
  ['987 654 325', '987 654 325'],
  ['!!str 1', '1'],
  ['!!str', ''],
  ['! 1', '1'],
  ['!!int "3"', 3],
  ['!!null ""', null],
  ['!<tag:yaml.org,2002:str> true', 'true'],
  ['!!seq [!!map {}]', [{}]],
  ['"\\u00e6\\n\\x41"', 'æ\nA'],
  ["'it''s'", "it's"],
  ['|\n  a\n  b\n', 'a\nb\n'],
  ['>-\n  a\n  b\n\n  c', 'a b\nc'],
  ['a\n  b\n\n  c', 'a b\nc'],
  ['<<', '<<'],
])('the core schema reads %j as %j', (text, value) => {
  const document = readYaml(`key: ${text}`);
  expect(document.problems).toEqual([]);
  expect(document.value).toEqual({ key: value });
});

test('tags that a directive declares are followed', () => {
  expect(readYaml('%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n').value).toEqual({ a: '1' });
});

test('what js-yaml writes is read back', () => {
  fc.assert(
    fc.property(
      jsonValue,
      fc.constantFrom(
        {},
        { flowLevel: 0 },
        { flowLevel: 2, lineWidth: 20 },
        { forceQuotes: true, indent: 4 },
      ),
      (value, options) => {
        const document = readYaml(dump(value, options));
        expect(document.problems).toEqual([]);
        expect(document.value).toEqual(value);
      },
    ),
    { numRuns: 200 },
  );
});

/** Snippets that, strung together, are now and then YAML. */
const snippets = fc
  .array(
    fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '? ',
      ': ',
      '\n',
      '\n  ',
      '\n    ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"q"',
      "'s'",
      '&x ',
      '*x',
      '!!str ',
      '|\n  t\n',
      '>-\n   f\n',
      '# c\n',
      '1',
      'null',
      '---\n',
      '~',
      '<<: ',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('a text without problems has the value that js-yaml gives it', () => {
  let compared = 0;
  fc.assert(
    fc.property(snippets, (text) => {
      const document = readYaml(text);
      if (document.problems.length > 0) return;
      compared++;
      expect(document.value).toEqual(loadAll(text)[0]);
    }),
    { numRuns: 800 },
  );
  expect(compared).toBeGreaterThan(40);
});

test('a text that js-yaml refuses has problems', () => {
  fc.assert(
    fc.property(snippets, (text) => {
      let refused = false;
      try {
        loadAll(text);
      } catch {
        refused = true;
      }
      if (refused) expect(readYaml(text).problems).not.toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test('a key called __proto__ is a key like others', () => {
  const { value } = readYaml('__proto__: { admin: true }\na: {}\n');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test('aliases repeat what they name', () => {
  expect(readYaml('a: &x { b: [1] }\nc: *x\nd: &y s\n*y : *x\n').value).toEqual({
    a: { b: [1] },
    c: { b: [1] },
    d: 's',
    s: { b: [1] },
  });
});
