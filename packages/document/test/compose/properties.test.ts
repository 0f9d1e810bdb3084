import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/json.ts';
import { readDocument } from '../../src/read-document.ts';
import { fileText } from '../../src/write.ts';
import { jsonValue, text } from '../samples.ts';
import { composedIn, SCHEMA } from './project.ts';

const HEAD = { $schema: SCHEMA, language: 'nb' };
const KEYS = ['controller', 'general', 'text', 'id', 'scope', 'x-a', 'processingActivities', 'rights'];
const general = fc.dictionary(fc.constantFrom('sources', 'retention', 'transfers'), jsonValue);
const fields = fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), text()), fc.oneof(jsonValue, general), {
  maxKeys: 6,
});

const json = (value: object, first: object = HEAD) => JSON.stringify({ ...value, ...first });

test('a base that says nothing changes nothing', () => {
  fc.assert(
    fc.property(fields, (own) => {
      const alone = readJson(json(own)).value;
      const project = { 'a.json': json(own, { ...HEAD, extends: 'b.json' }), 'b.json': json({}) };
      expect(composedIn(project, 'a.json').value).toEqual(alone);
    }),
  );
});

test.each(['json', 'yaml'] as const)('written as one %s file and read again it is the same', (format) => {
  fc.assert(
    fc.property(fields, fields, (own, base) => {
      const project = { 'a.json': json(own, { ...HEAD, extends: 'b.json' }), 'b.json': json(base) };
      const { value } = composedIn(project, 'a.json');
      const again = readDocument(fileText(value, format), { format });
      expect(again.problems).toEqual([]);
      expect(JSON.stringify(again.value)).toBe(JSON.stringify(value));
      expect(again.value).not.toHaveProperty('extends');
    }),
  );
});

test('every value stands in the file that it is written in, and is the value there', () => {
  fc.assert(
    fc.property(fields, fields, (own, base) => {
      const project: Record<string, string> = {
        'a.json': json(own, { ...HEAD, extends: 'b.json' }),
        'b.json': json(base),
      };
      const composed = composedIn(project, 'a.json');
      const places = Object.entries(composed.value as object).flatMap(([key, value]) => [
        [`/${escaped(key)}`, value] as const,
        ...(key === 'general'
          ? membersOf(value).map(([name, item]) => [`/general/${escaped(name)}`, item] as const)
          : []),
      ]);
      for (const [pointer, value] of places) {
        const location = composed.locate(pointer);
        const source = project[location?.file ?? 'a.json'] as string;
        const { start, end } = location?.value ?? { start: { offset: 0 }, end: { offset: 0 } };
        // `general` itself stands in the first file, with its own part only.
        if (pointer !== '/general') expect(JSON.parse(source.slice(start.offset, end.offset))).toEqual(value);
      }
    }),
  );
});

function membersOf(value: unknown): [string, unknown][] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
