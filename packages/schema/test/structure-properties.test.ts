import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import validate from '../src/generated/validate-declaration.js';
import {
  describeProblem,
  getAt,
  isDeclaration,
  LOCALES,
  parentPointer,
  SHAPE,
  validateDeclaration,
} from '../src/index.ts';
import { FORMATS } from '../src/structure/formats.ts';
import { VOCABULARIES } from '../src/vocabularies.ts';
import { DECLARATION } from './declarations.ts';
import { deepFreeze } from './deep-freeze.ts';

const PASS = new URL('../../../schemas/v1/tests/pass/', import.meta.url);
const documents: unknown[] = [
  DECLARATION,
  ...readdirSync(PASS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, PASS), 'utf8')) as unknown),
];

/** Keys that a slip may bring in: known ones, and words that look like them or like anything. */
const keys = fc.oneof(
  fc.constantFrom(...new Set(Object.values(SHAPE).flatMap((shape) => Object.keys(shape)))),
  fc.constantFrom(
    'tekst',
    'representative',
    '__proto__',
    'constructor',
    'x-own',
    '9990',
    '',
    'a/b~c',
    '01017012345',
  ),
  fc.string(),
);
const values = fc.oneof(
  fc.constantFrom(
    'none',
    'ingen',
    '',
    ' ',
    'nb',
    '6.1.e',
    'USA',
    '010170 12345',
    null,
    false,
    true,
    10,
    [],
    {},
    [null],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A well-formed document with a few places changed, added or removed. */
const damaged = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), keys, values, fc.nat(2)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([document, slips]) => {
    const copy = structuredClone(document) as Record<string, unknown>;
    for (const [steps, key, value, kind] of slips) damage(copy, steps, key, value, kind);
    return copy;
  });

function damage(
  root: Record<string, unknown>,
  steps: number[],
  key: string,
  value: unknown,
  kind: number,
): void {
  let parent = root;
  for (const step of steps.slice(1)) {
    const inside = Object.values(parent).filter((child) => typeof child === 'object' && child !== null);
    if (inside.length === 0) break;
    parent = inside[step % inside.length] as Record<string, unknown>;
  }
  const own = Object.keys(parent);
  const chosen = own[(steps[0] as number) % Math.max(1, own.length)];
  const place =
    kind === 0 || chosen === undefined ? (Array.isArray(parent) ? String(own.length) : key) : chosen;
  if (kind === 2 && chosen !== undefined && !Array.isArray(parent)) delete parent[chosen];
  else
    Object.defineProperty(parent, place, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function check(value: unknown): void {
  const problems = validateDeclaration(deepFreeze(value), { labels: VOCABULARIES });
  expect(problems.length === 0).toBe(isDeclaration(value));
  expect(validateDeclaration(value, { labels: VOCABULARIES })).toEqual(problems);
  const places = problems.map(({ pointer, params }) => `${pointer} ${params['key'] ?? params['keys'] ?? ''}`);
  expect(new Set(places).size).toBe(places.length);
  for (const problem of problems) {
    expect(getAt(value, problem.pointer)).not.toBeUndefined();
    for (const param of Object.values(problem.params)) {
      expect(String(param).length).toBeLessThanOrEqual(60);
      expect(String(param)).not.toMatch(/\d{6}[ .-]?\d{5}/);
    }
    for (const locale of LOCALES) expect(() => describeProblem(problem, locale)).not.toThrow();
  }
}

describe('whatever the document', () => {
  test('arbitrary JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), check), { numRuns: 300 });
  });

  test('objects with keys of the schema', () => {
    const object = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        values,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 6 }),
      ),
    })).node;
    fc.assert(fc.property(object, check), { numRuns: 300 });
  });

  test('declarations with slips', () => {
    fc.assert(fc.property(damaged, check), { numRuns: 500 });
  });

  test('a value of another JSON type than the place takes is told with a code that says so', () => {
    const TYPE_CODES = ['wrong-type', 'null-value', 'not-none', 'none-not-allowed', 'country-boolean'];
    fc.assert(
      fc.property(damaged, (value) => {
        validate(value);
        const wrong = new Set(
          validate.errors
            ?.filter(({ keyword }) => keyword === 'type')
            .map(({ instancePath }) => instancePath),
        );
        for (const { code, pointer, target } of validateDeclaration(value)) {
          if (target === 'value' && wrong.has(pointer)) expect(TYPE_CODES).toContain(code);
        }
      }),
    );
  });
});

test('every text that has a form of its own has an example of it', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/v1/privacy-declaration.schema.json', import.meta.url), 'utf8'),
  ) as { $defs: Record<string, { pattern?: string; format?: string }> };
  const formed = Object.entries(schema.$defs).filter(
    ([, { pattern, format }]) => format || (pattern && pattern !== '\\S'),
  );
  expect(formed.map(([name]) => name).sort()).toEqual([...Object.keys(FORMATS), 'CountryCode'].sort());
  for (const [name, { pattern }] of formed) {
    if (name !== 'CountryCode') expect(FORMATS[name]?.example).toMatch(new RegExp(pattern ?? '', 'u'));
  }
});

test('an enormous document of slips is told in reasonable time', () => {
  const rights: Record<string, unknown> = {};
  for (let index = 0; index < 5000; index += 1) rights[`rigth${index}`] = null;
  const activities = Array.from({ length: 2000 }, (_, index) => ({
    id: `a${index}`,
    navn: 'x',
    legalBasis: [],
  }));
  const problems = validateDeclaration({ ...DECLARATION, rights, processingActivities: activities });
  expect(problems.length).toBeGreaterThan(4000);
  expect(parentPointer(problems[0]?.pointer ?? '')).not.toBe('');
}, 5000);
