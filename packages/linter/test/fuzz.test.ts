import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, type Document, editsFor, readDocument } from '@tretten/document';
import { LOCALES, validateDeclaration } from '@tretten/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe, describeSuggestion } from '../src/describe.ts';
import { lint } from '../src/lint.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = [
  'examples/fjord/fjord.yaml',
  'bench/faults/declarations/newsletter.nn.yaml',
  'bench/faults/declarations/camera.nn.yaml',
  'bench/faults/declarations/kindergarten.nb.yaml',
].map((path) => readFileSync(join(ROOT, path), 'utf8').split('\n'));

/** What somebody, or something, may put in the place of a value. */
const wild = fc.oneof(
  fc.constantFrom('', '~', '[]', '{}', 'none', 'null', '1e999', '"\\u0000"', "'", '*a', '&a b', '|', '<<: 1'),
  fc.constantFrom('-1', '2026-02-30', 'P1M', '6(1)(e)', '§ 12-1', 'art. 999', 'NO', 'https://a.no', 'a@b.no'),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('lov om § 1 '.repeat(300)),
);

/** One slip in the lines of a declaration, at a place given as a share of them. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('value', 'key', 'remove', 'twice', 'indent', 'cut'),
  text: wild,
});

function slipped(
  lines: readonly string[],
  { at, kind, text }: typeof slip extends fc.Arbitrary<infer T> ? T : never,
) {
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? '';
  const colon = line.indexOf(': ');
  const instead = {
    value: [colon < 0 ? `${line}${text}` : `${line.slice(0, colon)}: ${text}`],
    key: [line.replace(/[A-Za-z]+(?=:)/u, (key) => key.slice(1))],
    remove: [],
    twice: [line, line],
    indent: [`  ${line}`],
    cut: [line.slice(0, line.length / 2)],
  }[kind];
  return lines.toSpliced(index, 1, ...instead);
}

const declaration = fc
  .tuple(fc.constantFrom(...SOURCES), fc.array(slip, { minLength: 1, maxLength: 6 }))
  .map(([lines, slips]) => slips.reduce<readonly string[]>(slipped, lines).join('\n'));

/** How much of a document is malformed; undefined when the changes cannot be made. */
function malformedAfter(document: Document, changes: Parameters<typeof editsFor>[1]): number | undefined {
  const edits = editsFor(document, changes);
  if (!edits) return undefined;
  const { value } = readDocument(applyEdits(document.text, edits), { format: 'yaml' });
  expect(value).toBeDefined();
  return validateDeclaration(value).length;
}

test('whatever happens to a declaration, it gets a verdict that can be shown and mended', () => {
  const seen = { findings: 0, fixes: 0, suggestions: 0, unreadable: 0 };
  fc.assert(
    fc.property(declaration, (text) => {
      const document = readDocument(text, { format: 'yaml' });
      const { findings, coverage } = lint(document, { asOf: '2026-11-21' });
      if (document.value === undefined) {
        seen.unreadable += 1;
        expect(findings).not.toEqual([]);
      }
      const malformed = document.value === undefined ? 0 : validateDeclaration(document.value).length;
      for (const finding of findings) {
        const { start, end } = finding.range;
        expect(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length).toBe(true);
        for (const language of LOCALES) {
          const { text: said, remedy } = describe(finding, language);
          expect(said.length * remedy.length).toBeGreaterThan(0);
          for (const suggestion of finding.suggestions ?? [])
            describeSuggestion(finding, suggestion, language);
        }
        if (finding.fix) {
          seen.fixes += 1;
          expect(malformedAfter(document, finding.fix) ?? 0).toBeLessThanOrEqual(malformed);
        }
        for (const { changes } of finding.suggestions ?? []) {
          seen.suggestions += 1;
          malformedAfter(document, changes);
        }
      }
      seen.findings += findings.length;
      coverage?.();
    }),
    { numRuns: 60, interruptAfterTimeLimit: 40_000 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
});
