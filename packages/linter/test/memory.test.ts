import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readJson } from '@tretten/document/json';
import { expect, test } from 'vitest';
import { remembering } from '../src/facts/remembering.ts';
import { RULES } from '../src/generated/registry.ts';
import { lint } from '../src/lint.ts';
import type { Rule } from '../src/rule/define-rule.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Lints one of many declarations, and lets go of it. */
function lintOne(index: number): WeakRef<object> {
  const text = `Vi følger forvaltningsloven § 13 i sak nummer ${index}`;
  const law = [`forvaltningsloven § ${index}`];
  const activity = { purposes: [{ text }], legalBases: [{ article: '6(1)(e)', law }] };
  const file = JSON.stringify({ language: 'nb', processingActivities: [activity] });
  let declaration: WeakRef<object> | undefined;
  const witness = { ...RULES[0], at: '', mentions: undefined } as unknown as Rule;
  const check: Rule['check'] = (node) => {
    declaration = new WeakRef<object>(node);
  };
  lint(readJson(new TextEncoder().encode(file)), {
    asOf: '2026-11-20',
    rules: [...RULES, { ...witness, check }],
  });
  return declaration as WeakRef<object>;
}

test('no declaration is held when it has been linted', async () => {
  const declarations = Array.from({ length: 20 }, (_, index) => lintOne(index));
  await new Promise((resume) => setTimeout(resume, 0));
  collectGarbage();
  // What was last linted may still be on the stack.
  expect(declarations.filter((each) => each.deref() !== undefined).length).toBeLessThanOrEqual(1);
});

test('what is remembered of a text does not hold the file that the text is a piece of', () => {
  const remember = remembering((text) => ({ name: text.slice(0, 20) }));
  const rest = 'x'.repeat(200_000);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 60; index += 1) {
    remember(`${rest}forvaltningsloven § ${index} om taushetsplikt`.slice(rest.length));
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10 * rest.length);
});
