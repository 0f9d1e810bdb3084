import { readDocument } from '@tretten/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../packages/linter/src/generated/registry.ts';
import { lint } from '../../packages/linter/src/lint.ts';
import isComplete from '../../packages/schema/src/generated/validate-complete.js';
import isWellFormed from '../../packages/schema/src/generated/validate-declaration.js';
import { exampleDeclarations, instancesIn } from './schema-files.ts';
import { read } from './sources.ts';

const DEMANDING = RULES.filter(({ demand }) => demand);
const NORDVIK = read('examples/nordvik/nordvik.json');

/** The ids of the rules with a demand that find something. */
function unmet(value: unknown): string[] {
  const document = readDocument(JSON.stringify(value), { format: 'json' });
  const { findings } = lint(document, { asOf: '2026-11-21', rules: DEMANDING });
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
}

/** Everything that a demand may ask for, as a deletion from a declaration. */
type Cut = (declaration: Record<string, never>) => void;
const cuts: Record<string, Cut> = Object.fromEntries(
  DEMANDING.map(({ id, demand }): [string, Cut] => {
    const { at = '', keys = [''] } = demand ?? {};
    return [
      id,
      (declaration) => {
        const holders =
          at === ''
            ? [declaration]
            : [...((declaration['processingActivities'] ?? []) as never[]), declaration['general'] ?? {}];
        for (const holder of holders as object[]) removeAt(holder, keys);
      },
    ];
  }),
);

function removeAt(holder: object, keys: readonly string[]): void {
  let current = holder as Record<string, object | undefined>;
  for (const key of keys.slice(0, -1)) current = (current[key] ?? {}) as typeof current;
  delete current[keys.at(-1) ?? ''];
}

describe('the complete schema and the rules with a demand say the same', () => {
  test('there are demands at both levels', () => {
    expect(new Set(DEMANDING.map(({ demand }) => demand?.at))).toEqual(
      new Set(['', '/processingActivities/*']),
    );
    expect(DEMANDING.every(({ severity }) => severity === 'error')).toBe(true);
  });
  test.each([...instancesIn('pass'), ...exampleDeclarations()])('of %s', (_name, value) => {
    expect(isComplete(value)).toBe(unmet(value).length === 0);
  });
  test.each(Object.entries(cuts))('of Nordvik without what %s asks for', (id, cut) => {
    const declaration = JSON.parse(NORDVIK);
    cut(declaration);
    expect(unmet(declaration)).toContain(id);
    expect(isComplete(declaration)).toBe(false);
  });
  test('of Nordvik with any parts missing, moved to general, or without activities', () => {
    const moved = fc.constantFrom('keep', 'to-general', 'no-activities', 'nothing');
    fc.assert(
      fc.property(fc.subarray(Object.keys(cuts)), moved, fc.nat(3), (names, change, activity) => {
        const declaration = JSON.parse(NORDVIK);
        const [first, ...others] = declaration.processingActivities;
        const { recipients, retention } = first;
        if (change === 'to-general') {
          declaration.general = { ...declaration.general, recipients, retention };
          for (const key of ['recipients', 'retention'])
            delete declaration.processingActivities[activity][key];
        }
        if (change === 'no-activities') {
          const { purposes, legalBases } = first;
          declaration.general = { ...declaration.general, purposes, legalBases, recipients, retention };
          delete declaration.processingActivities;
        }
        if (change === 'nothing') {
          delete declaration.processingActivities;
          delete declaration.general;
        }
        if (others.length > 0) for (const name of names) cuts[name]?.(declaration);
        fc.pre(isWellFormed(declaration));
        return isComplete(declaration) === (unmet(declaration).length === 0);
      }),
      { numRuns: 200, seed: 13 },
    );
  });
});
