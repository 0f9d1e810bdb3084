import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT_CODES, ENCODING_GUESSES, SYNTAX_REASONS } from '../src/codes.ts';
import type { Document } from '../src/document.ts';
import { readDocument } from '../src/read-document.ts';

function expectSound({ value, problems, text, locate }: Document): void {
  for (const { code, params, range } of problems) {
    expect(DOCUMENT_CODES).toContain(code);
    if (code === 'syntax-error') expect(SYNTAX_REASONS).toContain(params['reason']);
    if (code === 'invalid-encoding') expect(ENCODING_GUESSES).toContain(params['encoding']);
    expect(range.end.offset).toBeLessThanOrEqual(text.length);
    expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
  }
  if (value === undefined) expect(problems).not.toEqual([]);
  else expect(locate('')).toBeDefined();
}

const signs = fc.string({
  unit: fc.constantFrom(...'{}[],:"\'\\#-?|>&*!%@`~<> \n\t\r\u0000\ufeff0aæ'),
  maxLength: 40,
});

test('any text gives a document', () => {
  fc.assert(
    fc.property(
      fc.oneof(signs, fc.string(), fc.string({ unit: 'binary' })),
      fc.constantFrom('json', 'yaml'),
      (text, format) => {
        expectSound(readDocument(text, { format }));
      },
    ),
    { numRuns: 1000 },
  );
});

test('any bytes give a document', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    signs.map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom('json', 'yaml'), (input, format) => {
      expectSound(readDocument(input, { format }));
    }),
    { numRuns: 600 },
  );
});

test('any pointer gives a location or nothing', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('json', 'yaml'), fc.string(), (text, format, pointer) => {
      const { locate } = readDocument(text, { format });
      expect(() => [locate(pointer), locate(`/${pointer}`)]).not.toThrow();
    }),
  );
});
