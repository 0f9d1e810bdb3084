import { expect, test } from 'vitest';
import { add, edited, replace } from './edited.ts';

/** What stands after `a:` before, the new value, and what stands there then. */
const table: [before: string, value: unknown, after: string][] = [
  // Without quotes where that is possible, and with the quotes that were there.
  ['old', 'new', 'new'],
  ['old # why', 'new', 'new # why'],
  ["'old'", 'new', "'new'"],
  ['"old"', 'new', '"new"'],
  ["'old'", "it's", "'it''s'"],
  ["'old'", 'tab\there', '"tab\\there"'],
  ["'old'", 'two\nlines', '|-\n  two\n  lines'],
  ['"old"', 'say "no"', '"say \\"no\\""'],
  ['old', "it's", "it's"],
  ['old', 'Retting: skriv', '"Retting: skriv"'],
  ['old', 'see #1', '"see #1"'],
  ['old', 'C#', 'C#'],
  ['old', 'a, b', 'a, b'],
  ['old', 'https://www.nordvik.kommune.no/#kort', 'https://www.nordvik.kommune.no/#kort'],
  ['old', '6(1)(e)', '6(1)(e)'],
  ['old', '§ 12', '§ 12'],
  ['old', '10\u00a0000 kroner', '10\u00a0000 kroner'],
  ['old', '', '""'],
  ['old', ' blank ', '" blank "'],
  ['old', '- item', '"- item"'],
  ['old', '[x]', '"[x]"'],
  ['old', '*x', '"*x"'],
  ['old', '&x', '"&x"'],
  ['old', '!x', '"!x"'],
  ['old', '%x', '"%x"'],
  ['old', '@x', '"@x"'],
  ['old', '`x`', '"`x`"'],
  ['old', '? x', '"? x"'],
  ['old', '---', '"---"'],
  ['old', '\u2028', '"\\u2028"'],
  ['old', '\ufeffx', '"\\ufeffx"'],
  ['old', '\u0085', '"\\u0085"'],
  ['old', '🏠 hjem', '🏠 hjem'],
  // Texts that other readers take for something else.
  ['old', 'NO', '"NO"'],
  ['old', 'yes', '"yes"'],
  ['old', 'null', '"null"'],
  ['old', '~', '"~"'],
  ['old', 'true', '"true"'],
  ['old', '1', '"1"'],
  ['old', '1e3', '"1e3"'],
  ['old', '.5', '".5"'],
  ['old', '0x1F', '"0x1F"'],
  ['old', '12:30', '"12:30"'],
  ['old', '2026-10-01', '"2026-10-01"'],
  ['old', '2026-10-01T12:00:00Z', '"2026-10-01T12:00:00Z"'],
  ['old', '2026-10', '2026-10'],
  ['old', '76 77 10 00', '76 77 10 00'],
  // Other kinds.
  ['"old"', 42, '42'],
  ['old', -1.5, '-1.5'],
  ['old', true, 'true'],
  ['old', null, 'null'],
  ['1', 'x', 'x'],
  ['', 'x', 'x'],
  ['# why', 'x', 'x # why'],
  ['"long\n  text" # why', 'x', '"x" # why'],
  ['plain\n  text # why', 'x', 'x # why'],
  ['*x', 'x', 'x'],
  // Block scalars stay what they are.
  ['|\n  old\n  text', 'new', '|-\n  new'],
  ['|-\n  old', 'a\n\nb\n', '|\n  a\n\n  b'],
  ['>-\n  old\n  text', 'new text', '>-\n  new text'],
  ['>\n  old', 'a\nb\n\nc\n', '>\n  a\n\n  b\n\n\n  c'],
  ['>- # why\n  old', 'new', '>- # why\n  new'],
  ['|\n  old', ' indented', '" indented"'],
  ['|\n  old', 'ends in blank \nx', '"ends in blank \\nx"'],
  ['>-\n  old', 'a\n b', '|-\n  a\n   b'],
  ['|\n  old\n  text', 1, '1'],
  ['old', 'two\nlines', '|-\n  two\n  lines'],
  ['old # why', 'two\nlines\n', '| # why\n  two\n  lines'],
  ['old', 'ends in two\n\n', '"ends in two\\n\\n"'],
  ['old', '\n', '"\\n"'],
  ['old', 'bell\u0007\nx', '"bell\\u0007\\nx"'],
  // Lists and objects.
  ['old', [], '[]'],
  ['old', {}, '{}'],
  ['old', [1, 'x'], '\n  - 1\n  - x'],
  ['old # why', { b: 1, c: ['x'] }, '# why\n  b: 1\n  c:\n    - x'],
  ['\n  b: 1 # gone\n  c: 2', 'x', 'x'],
  ['# why\n  b: 1', 'x', 'x # why'],
  ['\n  # why\n  b: 1', 'x', 'x\n  # why'],
  ['\n  - b\n  - c', { d: 1 }, '\n  d: 1'],
  ['[b, c]', ['d'], '[d]'],
  ['[b, c] # why', { d: 1 }, '# why\n  d: 1'],
  ['{ b: 1 }', { c: 'x, y' }, '{ c: "x, y" }'],
  ['{}', { c: 1 }, '\n  c: 1'],
];

test.each(table)('a: %s <- %j', (before, value, after) => {
  const text = (written: string): string =>
    `x: &x y\na:${/^\n|^$/.test(written) ? '' : ' '}${written}\nz: 1 # end\n`;
  expect(edited('yaml', text(before), [replace('/a', value)])).toBe(text(after));
});

test.each<[before: string, path: string, value: unknown, after: string]>([
  ['a: [x, y]\n', '/a/0', 'b, c', 'a: ["b, c", y]\n'],
  ['a: [x, y]\n', '/a/1', '[z]', 'a: [x, "[z]"]\n'],
  ['a: [x, "y"]\n', '/a/1', 'z', 'a: [x, "z"]\n'],
  ['a: [x, y]\n', '/a/0', { b: 'c: d', e: [] }, 'a: [{ b: "c: d", e: [] }, y]\n'],
  ['a: { b: x, c: y }\n', '/a/b', 'two\nlines', 'a: { b: "two\\nlines", c: y }\n'],
  ['a: { b: x, c: y }\n', '/a/b', '{', 'a: { b: "{", c: y }\n'],
  ['a: {b: , c: y}\n', '/a/b', 'x', 'a: {b: x , c: y}\n'],
  ['a: { nb: CV, vitnemål }\n', '/a/vitnemål', 'x', 'a: { nb: CV, vitnemål: x }\n'],
  ['- a\n- b # why\n', '/1', { c: 1, d: 2 }, '- a\n- c: 1 # why\n  d: 2\n'],
  ['- a: 1\n  b: 2 # why\n- c\n', '/0', 'x', '- x # why\n- c\n'],
  ['- a: 1\n- c\n', '/0', ['x', ['z']], '- - x\n  - - z\n- c\n'],
  ['-\n  # why\n  a: 1\n', '/0', 'x', '- x\n  # why\n'],
  ['old', '', 'new', 'new'],
  ['{} # why\n', '', { a: 1 }, 'a: 1 # why\n'],
  ['{} # why\n', '', { a: 1, b: 2 }, '# why\na: 1\nb: 2\n'],
  ['{ a: 1 }\n', '', { b: [2] }, '{ b: [2] }\n'],
  ['# top\na: 1\nb: 2\n# end\n', '', ['x'], '# top\n- x\n# end\n'],
  ['# top\na: 1\n', '', 'x', '# top\nx\n'],
  ['--- # top\na: 1\n...\n', '/a', { b: 2 }, '--- # top\na:\n  b: 2\n...\n'],
])('%j %s <- %j', (before, path, value, after) => {
  expect(edited('yaml', before, [replace(path, value)])).toBe(after);
});

test('a long text is folded where others are', () => {
  const long = `Vi behandler opplysninger om deg når du søker om ${'barnehage, '.repeat(8)}og skole.`;
  const result = edited('yaml', 'a: >-\n  x\nb: y\n', [add('/c', long)]);
  expect(result).toMatch(/^a: >-\n {2}x\nb: y\nc: >-\n {2}Vi .{80,98}\n {2}.*og skole\.\n$/);
  // Not where it replaces one on a line, or where none is.
  expect(edited('yaml', 'a: >-\n  x\nb: y\n', [replace('/b', long)])).toBe(`a: >-\n  x\nb: ${long}\n`);
  expect(edited('yaml', 'b: y\n', [add('/c', long)])).toBe(`b: y\nc: ${long}\n`);
});
