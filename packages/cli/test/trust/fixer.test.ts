import type { Document } from '@tretten/document';
import { type Finding, lint, describe as sentences } from '@tretten/linter';
import { validateDeclaration } from '@tretten/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixDocument } from '../../src/fix/fix-document.ts';
import { budget } from './budget.ts';
import { declarationBy, recipe } from './declarations.ts';
import { isMadeOf, untouched } from './untouched.ts';

const OPTIONS = { asOf: '2026-11-21' };
/** More rounds than this for a handful of slips would be a circle. */
const ROUNDS = 8;

/** A document after its fixes, and how often it was looked at. */
async function fixed(document: Document) {
  let looks = 0;
  const all = await fixDocument(document, OPTIONS, async (one) => {
    looks += 1;
    return one;
  });
  return { ...all, looks };
}

/** How many errors each rule has found. */
function errorsBy(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, ruleId } of findings)
    if (severity === 'error') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

test('--fix ends, does it all at once, keeps the rest to the letter and makes nothing worse', async () => {
  const seen = { mended: 0, lawful: 0, comments: 0, masked: 0 };
  await fc.assert(
    fc.asyncProperty(recipe, async (made) => {
      const document = declarationBy(made);
      fc.pre(document.value !== undefined);
      const before = lint(document, OPTIONS);
      const { own, result, settled, looks } = await fixed(document);
      expect(looks).toBeLessThanOrEqual(ROUNDS);

      expect(own.value).toBeDefined();
      const faults = validateDeclaration(document.value).map(({ code }) => code);
      const left = validateDeclaration(own.value).map(({ code }) => code);
      expect(left.length).toBeLessThanOrEqual(faults.length);
      // What was malformed hid the faults below it, and what the law says of it.
      if (left.join() === faults.join()) {
        seen.lawful += settled;
        const had = errorsBy(before.findings);
        for (const [id, errors] of errorsBy(result.findings))
          expect(had.get(id) ?? 0, id).toBeGreaterThanOrEqual(errors);
      }
      expect(isMadeOf(own.text, untouched(document, own.value))).toBe(true);
      const comments = (text: string) => text.match(/# kept \d+/gu) ?? [];
      expect(comments(own.text)).toEqual(comments(document.text));

      const again = await fixed(own);
      expect(again.settled).toBe(0);
      expect(again.own.text).toBe(own.text);

      const said = JSON.stringify(
        result.findings.map((finding) => [finding.params, sentences(finding, 'nb')]),
      );
      expect(said).not.toMatch(/158199 ?90260/u);
      seen.mended += settled;
      seen.comments += comments(own.text).length;
      seen.masked += document.text.includes('90260') ? 1 : 0;
    }),
    budget(45),
  );
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});
