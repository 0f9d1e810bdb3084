import type { test as NodeTest } from 'node:test';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineRule } from '../../src/index.ts';
import { checkRule, ruleFaults, type Test, testRule } from '../../src/testing.ts';

const named = defineRule({
  id: 'own-name',
  title: 'Navnet ender på kommune',
  at: '/controller',
  severity: 'warning',
  sources: ['Nordvik: håndbok'],
  messages: {
    other: { text: '{name} er ikke et kommunenavn.', remedy: 'Skriv «{name} kommune».' },
    never: { text: 'A', remedy: 'B' },
  },
  check({ name }, { report }) {
    if (typeof name === 'string' && !name.endsWith('kommune')) report('other', { name }, '/name');
    if (name === 'Aldri') report('never');
  },
});

const right = [
  { name: 'a municipality', declaration: { controller: { name: 'Nordvik kommune' } } },
  {
    name: 'another body',
    declaration: { controller: { name: 'Aldri' } },
    findings: [
      { messageId: 'other', pointer: '/controller/name', severity: 'warning', params: { name: 'Aldri' } },
      { messageId: 'never', pointer: '/controller' },
    ],
  },
] as const;

describe('tests of own rules', () => {
  test('pass for a sound rule', () => {
    expect(ruleFaults(named, right)).toEqual([]);
    expect(() => checkRule(named, right)).not.toThrow();
  });
  const [good, bad] = right;
  test.each([
    [
      'another verdict',
      [{ ...good, findings: bad.findings }, bad],
      'a municipality: found nothing instead of other at /controller/name',
    ],
    [
      'another severity',
      [good, { ...bad, findings: [{ ...bad.findings[0], severity: 'error' as const }, bad.findings[1]] }],
      'has the severity warning instead of error',
    ],
    [
      'another parameter',
      [good, { ...bad, findings: [{ ...bad.findings[0], params: { name: 'B' } }, bad.findings[1]] }],
      'says name = Aldri instead of B',
    ],
    ['a message that no case gives', [good], 'no case gives the message other'],
    [
      'a case that is not well-formed',
      [{ name: 'x', declaration: { controler: {} } }],
      'x: the declaration is not well-formed: unknown-key at /controler',
    ],
  ])('tell %s', (_name, cases, sentence) => {
    expect(ruleFaults(named, cases).join('\n')).toContain(sentence);
    expect(() => checkRule(named, cases)).toThrow(sentence);
  });
  test.each([
    [
      'a rule that looks at the order of keys',
      {
        check: (controller: object, { report }: never) =>
          Object.keys(controller)[0] === 'name' &&
          (report as (...all: unknown[]) => void)('other', { name: 'x' }),
      },
      'keys in another order give other findings',
    ],
    [
      'a rule that changes what it reads',
      {
        check: (controller: { name?: unknown }) => {
          controller.name = '';
        },
      },
      'read only',
    ],
    [
      'languages with other parameters',
      {
        messages: {
          ...named.messages,
          other: { ...named.messages['other'], en: { text: '{nam}', remedy: '' } },
        },
      },
      'the languages of other have other parameters: name | name | nam',
    ],
  ])('tell %s', (_name, slip, sentence) => {
    const rule = { ...named, ...slip } as unknown as typeof named;
    const twoKeys = {
      name: 'two keys',
      declaration: { controller: { name: 'Nordvik', contact: { email: 'a@b.no' } } },
    };
    expect(() => checkRule(rule, [twoKeys])).toThrow(sentence);
  });
  test('run under any runner', () => {
    const run: string[] = [];
    testRule(named, right, (name, body) => {
      body();
      run.push(name);
    });
    expect(run).toEqual([
      'own-name: a municipality',
      'own-name: another body',
      'own-name: every message is exercised and agrees across languages',
    ]);
    expectTypeOf<typeof NodeTest>().toExtend<Test>();
    expectTypeOf<typeof test>().toExtend<Test>();
  });
});
