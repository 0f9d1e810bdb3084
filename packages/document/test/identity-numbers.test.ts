import { expect, test } from 'vitest';
import { readDocument } from '../src/read-document.ts';
import { holdsIdentityNumber, safeText } from '../src/safe-text.ts';

test.each([
  ['01017012345', '***********'],
  ['fnr 010170 12345!', 'fnr ************!'],
  ['010170-12345', '************'],
  ['01 01 70 123 45', '***************'],
  ['010170\u00a012345', '************'],
  ['0101701234512345', '****************'],
  ['987654325', '987654325'],
  ['+47 99 99 99 99', '+47 99 99 99 99'],
  ['2026-10-01 kl 12', '2026-10-01 kl 12'],
])('%j is repeated as %j', (text, expected) => {
  expect(safeText(text)).toBe(expected);
  expect(holdsIdentityNumber(text)).toBe(text !== expected);
});

test('a long text is cut, and not in a way that leaves half an identity number', () => {
  const cut = safeText(`${'x'.repeat(73)}01017012345`);
  expect(cut).toHaveLength(80);
  expect(cut).toMatch(/^x+\*+…$/);
});

test.each([
  ['json', '{"01017012345":1,"01017012345":2}'],
  ['json', '{"01017012345":{"a":1,"a":2}}'],
  ['yaml', '01017012345: 1\n'],
  ['yaml', '"010170 12345": { a: 1, a: 2 }\n'],
  ['yaml', 'a: *01017012345\n'],
  ['yaml', 'a: !01017012345 b\n'],
] as const)('no problem of %s gives one away: %s', (format, text) => {
  const { problems } = readDocument(text, { format });
  expect(problems).not.toEqual([]);
  for (const { params, pointer } of problems) expect(JSON.stringify([params, pointer])).not.toMatch(/\d{6}/);
});
