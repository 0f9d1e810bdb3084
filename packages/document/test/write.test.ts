import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/read-document.ts';
import { fileText } from '../src/write.ts';
import { jsonValue, text } from './samples.ts';

describe('whole files', () => {
  test('as YAML', () => {
    const value = {
      language: 'nb',
      title: { nb: 'Personvern: skole', en: 'NO' },
      text: 'En linje\nog en til\n',
      processingActivities: [
        { id: 'skole', purposes: [{ text: 'Undervise' }], dataSubjects: ['pupil', 'guardian'] },
      ],
    };
    expect(fileText(value, 'yaml')).toBe(`language: nb
title:
  nb: "Personvern: skole"
  en: "NO"
text: |
  En linje
  og en til
processingActivities:
  - id: skole
    purposes:
      - text: Undervise
    dataSubjects: [pupil, guardian]
`);
  });
  test('as JSON', () => {
    expect(fileText({ language: 'nb', languages: ['nb'] }, 'json')).toBe(
      '{\n  "language": "nb",\n  "languages": [\n    "nb"\n  ]\n}\n',
    );
  });
  test.each([[{ a: undefined }], [new Date(0)], [{ a: Number.NaN }]])(
    'never what is no data: %j',
    (value) => {
      expect(() => fileText(value, 'yaml')).toThrow(TypeError);
    },
  );
  test.each(['json', 'yaml'] as const)('read again as %s they are the same', (format) => {
    fc.assert(
      fc.property(fc.dictionary(text(), jsonValue, { minKeys: 1, maxKeys: 6 }), (value) => {
        const document = readDocument(fileText(value, format), { format });
        expect(document.problems).toEqual([]);
        // -0 is written 0, as JSON.stringify does.
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
      }),
    );
  });
});
