import { type DataFormat, readDocument } from '@tretten/document';
import { RULES, type Rule } from '@tretten/linter';
import type { Change } from '@tretten/schema';
import { describe, expect, test } from 'vitest';
import { fixDocument } from './fix-document.ts';

const rule = RULES.find(({ at }) => at === '') as Rule;

/** A rule that offers these fixes of a declaration, each at a place of its own. */
const offering = (fixesOf: (declaration: Record<string, unknown>) => (readonly Change[])[]): Rule => ({
  ...rule,
  check(declaration, { report }) {
    const fixes = fixesOf(declaration as Record<string, unknown>);
    const say = report as (messageId: string, params: object, where: string, repairs: object) => void;
    const [messageId = ''] = Object.keys(rule.messages);
    for (const [index, fix] of fixes.entries()) say(messageId, {}, `/principles/${index}`, { fix });
  },
});

async function fixed(text: string, format: DataFormat, rules: readonly Rule[]) {
  let looks = 0;
  const { own, settled } = await fixDocument(
    readDocument(text, { format }),
    { asOf: '2026-11-21', rules },
    async (one) => {
      looks += 1;
      return one;
    },
  );
  return { text: own.text, settled, looks };
}

const HEAD = '$schema: https://w3id.org/tretten/v1/privacy-declaration.schema.json\nlanguage: nb\n';
const principlesOf = ({ principles = [] }: Record<string, unknown>) => principles as string[];

describe('fixes of a document', () => {
  const dropped = offering((declaration) =>
    principlesOf(declaration).flatMap((text, index) =>
      text === 'bort' ? [[{ op: 'remove', path: `/principles/${index}` }]] : [],
    ),
  );
  test('thirty things to take away are all gone after one look', async () => {
    const items = Array.from(
      { length: 60 },
      (_, index) => `  - ${index % 2 === 0 ? 'bort' : `punkt ${index} # ${index}`}\n`,
    );
    const { text, settled, looks } = await fixed(`${HEAD}principles:\n${items.join('')}`, 'yaml', [dropped]);
    const kept = items.filter((item) => !item.includes('bort'));
    expect(text).toBe(`${HEAD}principles:\n${kept.join('')}`);
    expect(settled).toBe(30);
    expect(looks).toBe(2);
  });
  test('thirty that each come to light after the one before', async () => {
    const stepwise = offering((declaration) => {
      const [first] = principlesOf(declaration);
      return first === 'bort' ? [[{ op: 'remove', path: '/principles/0' }]] : [];
    });
    const items = [...Array.from({ length: 30 }, () => 'bort'), 'punkt'];
    const text = `{ "language": "nb", "principles": ${JSON.stringify(items)} }`;
    const mended = await fixed(text, 'json', [stepwise]);
    expect(mended).toMatchObject({ text: '{ "language": "nb", "principles": ["punkt"] }', settled: 30 });
  });
  test('one that cannot be made is in no way of the others', async () => {
    const some = offering((declaration) => [
      [{ op: 'replace', path: '/not/there', value: 1 }],
      ...principlesOf(declaration).flatMap((text, index): Change[][] =>
        text === 'a' ? [[{ op: 'replace', path: `/principles/${index}`, value: 'b' }]] : [],
      ),
    ]);
    const { text, settled, looks } = await fixed(`${HEAD}principles: [a, c, a, d]\n`, 'yaml', [some]);
    expect(text).toBe(`${HEAD}principles: [b, c, b, d]\n`);
    expect([settled, looks]).toEqual([2, 2]);
  });
  test.each([
    ['undo each other', (title: unknown) => (title === 'A' ? 'B' : 'A'), 3],
    ['are never content', (title: unknown) => `${title}A`, 101],
  ])('that %s come to an end', async (_what, next, most) => {
    const restless = offering(({ title }) => [[{ op: 'replace', path: '/title', value: next(title) }]]);
    const { looks } = await fixed(`${HEAD}title: A\n`, 'yaml', [restless]);
    expect(looks).toBeLessThanOrEqual(most);
  });
});
