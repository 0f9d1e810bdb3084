import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  getAt,
  isDeclaration,
  joinPointer,
  parentPointer,
  type StructuralProblem,
  validateDeclaration,
} from '../src/index.ts';
import { deepFreeze } from './deep-freeze.ts';

const TESTS = new URL('../../../schemas/v1/tests/', import.meta.url);
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, TESTS)).filter((name) => name.endsWith('.json') && name !== 'expected.json');
const read = (path: string): unknown => deepFreeze(JSON.parse(readFileSync(new URL(path, TESTS), 'utf8')));

interface Expected {
  readonly pointer: string;
  readonly keyword: string;
  readonly key?: string;
}
const expected = read('fail/expected.json') as Readonly<Record<string, Expected>>;

describe('the published examples of good and bad declarations', () => {
  test.each(filesIn('pass/'))('pass/%s is well-formed', (name) => {
    expect(validateDeclaration(read(`pass/${name}`))).toEqual([]);
  });

  test('every bad one is listed, and there are many', () => {
    expect(Object.keys(expected).sort()).toEqual(filesIn('fail/').sort());
    expect(Object.keys(expected).length).toBeGreaterThan(60);
  });

  test.each(filesIn('fail/'))('fail/%s has one problem, in the right place', (name) => {
    const value = read(`fail/${name}`);
    expect(isDeclaration(value)).toBe(false);
    const [problem, ...more] = validateDeclaration(value) as [StructuralProblem];
    expect(more).toEqual([]);
    const { pointer, keyword, key } = expected[name] as Expected;
    if (problem.code === 'unquoted-comma') {
      // The whole text is to be put in quotes, not the piece of it that became a key.
      expect(problem.pointer).toBe(`${pointer}/text`);
    } else if (keyword === 'additionalProperties' || keyword === 'propertyNames') {
      expect(problem).toMatchObject({ target: 'key', pointer: joinPointer(pointer, key ?? '') });
    } else if (keyword === 'uniqueItems') {
      expect(problem.pointer).toMatch(/\/[1-9]$/);
      expect(parentPointer(problem.pointer)).toBe(pointer);
    } else {
      expect(problem).toMatchObject({ target: 'value', pointer });
    }
    expect(getAt(value, problem.pointer)).not.toBeUndefined();
  });
});
