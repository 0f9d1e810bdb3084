import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gdprProvisionExists } from '@tretten/norway/gdpr';
import { expect, test } from 'vitest';
import { RULES } from '../../packages/linter/src/generated/registry.ts';
import { type CoverageMatrix, coverageMatrix } from '../generate/coverage-matrix.ts';
import type { JsonSchema } from '../generate/json-schema.ts';
import { pathsOf } from '../generate/paths.ts';
import { ROOT } from './sources.ts';

const SCHEMA = JSON.parse(
  readFileSync(join(ROOT, 'schemas/v1/privacy-declaration.schema.json'), 'utf8'),
) as JsonSchema;

/** Provisions that nothing answers for: no rule looks at them and nobody says why, or both at once. */
function unanswered({ provisions }: CoverageMatrix): string[] {
  return provisions
    .filter(({ rules, outOfScope }) => rules.length > 0 === (outOfScope !== undefined))
    .map(({ provision }) => provision);
}

/** The smallest units of an article that a declaration can answer: letters where a paragraph has them. */
function unitsOf(article: string): string[] {
  const units: string[] = [];
  for (let paragraph = 1; gdprProvisionExists({ article, paragraph }); paragraph += 1) {
    const letters = 'abcdefghij'
      .split('')
      .filter((letter) => gdprProvisionExists({ article, paragraph, letter }));
    // The letters of art. 12(5) are two ways to meet an unfounded request, not two things to tell.
    if (letters.length === 0 || article === '12') units.push(`${article}(${paragraph})`);
    else units.push(...letters.map((letter) => `${article}(${paragraph})(${letter})`));
  }
  return units;
}

const matrix = coverageMatrix(SCHEMA, RULES);

test('every provision of art. 12, 13 and 14 stands in the matrix', () => {
  expect(matrix.provisions.map(({ provision }) => provision)).toEqual(['12', '13', '14'].flatMap(unitsOf));
});

test('every provision is covered by a rule, or says why it is out of scope', () => {
  expect(unanswered(matrix)).toEqual([]);
});

test('a provision that loses its only rule is told', () => {
  const rule = RULES.filter(({ sources }) => !sources.some((source) => source.startsWith('GDPR 12(7)')));
  expect(unanswered(coverageMatrix(SCHEMA, rule))).toEqual(['12(7)']);
});

test('every provision that a rule tests has a field that can answer it', () => {
  const empty = matrix.provisions.filter(({ rules, fields }) => rules.length > 0 && fields.length === 0);
  expect(empty).toEqual([]);
});

test('the 21 labels of research lead to provisions, fields and rules that exist', () => {
  const paths = new Set(pathsOf(SCHEMA).map(({ path }) => path));
  expect(matrix.researchLabels).toHaveLength(21);
  for (const { label, fields, rules } of matrix.researchLabels) {
    expect(rules, label).not.toEqual([]);
    expect(fields, label).not.toEqual([]);
    expect(fields.filter((field) => !paths.has(field), label)).toEqual([]);
  }
});
