import { readDocument } from '@tretten/document';
import { describe, expect, test } from 'vitest';
import { defineRule, lint, RULES, RuleFailure, rulesOf, describe as sentenceOf } from '../../src/index.ts';

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const OPTIONS = { asOf: '2026-11-21' };

const ownContact = defineRule({
  id: 'own-contact',
  title: 'Kontaktpunktet er servicetorget',
  at: '/controller/contact',
  severity: 'error',
  sources: ['Nordvik: personvernhåndbok 3.2', 'GDPR 13(1)(a)'],
  messages: {
    other: {
      text: '«{email}» er ikke servicetorget.',
      remedy: 'Bruk servicetorget@nordvik.kommune.no.',
      severity: 'warning',
    },
  },
  suggestions: { use: 'Bruk servicetorget' },
  check(contact, { report }) {
    const { email } = contact;
    if (typeof email === 'string' && !email.startsWith('servicetorget@'))
      report('other', { email }, '/email');
  },
});

const document = (more: object = {}) =>
  readDocument(
    JSON.stringify({
      $schema: SCHEMA,
      language: 'nb',
      controller: { name: 'A', contact: { email: 'a@b.no' } },
      ...more,
    }),
    { format: 'json' },
  );

describe('a rule of a plug-in', () => {
  const plugin = { name: 'nordvik', url: 'https://nordvik.kommune.no/handbok', rules: [ownContact] };
  const rules = [...RULES, ...rulesOf(plugin)];
  const ofPlugin = (options: object = {}) =>
    lint(document(), { ...OPTIONS, rules, ...options }).findings.filter(({ ruleId }) => ruleId.includes('/'));

  test('finds under its full name, beside the others', () => {
    expect(ofPlugin()).toMatchObject([
      {
        ruleId: 'nordvik/own-contact',
        messageId: 'other',
        severity: 'warning',
        pointer: '/controller/contact/email',
      },
    ]);
    expect(lint(document(), { ...OPTIONS, rules }).findings.length).toBeGreaterThan(1);
  });
  test.each(['nb', 'nn', 'en'] as const)('tells its one sentence in %s', (language) => {
    const [finding] = ofPlugin();
    expect(finding && sentenceOf(finding, language, rules).text).toBe('«a@b.no» er ikke servicetorget.');
  });
  test('can be set and suppressed like any other', () => {
    expect(ofPlugin({ settings: { 'nordvik/own-contact': 'off' } })).toEqual([]);
    expect(ofPlugin({ settings: { 'nordvik/own-contact': { messages: { other: 'error' } } } })).toMatchObject(
      [{ severity: 'error' }],
    );
    const given = { rule: 'nordvik/own-contact', pointer: '', reason: 'Avklart' };
    expect(ofPlugin({ suppressions: [given] })).toEqual([]);
    const suppressed = document({ 'x-tretten': { ignore: [given] } });
    const { findings } = lint(suppressed, { ...OPTIONS, rules });
    expect(findings.filter(({ ruleId }) => /\/|suppression/u.test(ruleId))).toEqual([]);
  });
});

describe('a rule that throws', () => {
  const broken = {
    ...ownContact,
    id: 'nordvik/broken',
    url: 'https://nordvik.kommune.no/',
    check() {
      throw new TypeError('undefined is not a function');
    },
  };
  const forgetful = {
    ...broken,
    id: 'nordvik/forgetful',
    check: (_: never, { report }: { report: (...all: unknown[]) => void }) => report('other', {}),
  } as unknown as typeof ownContact;
  const unknown = {
    ...forgetful,
    check: (_: never, { report }: { report: (...all: unknown[]) => void }) => report('nothing', {}),
  } as unknown as typeof ownContact;
  test.each([
    ['by itself', broken, 'undefined is not a function'],
    ['for want of a parameter', forgetful, 'message other lacks its parameter email'],
    ['for want of a message', unknown, 'has no message nothing'],
  ])('%s, stops no other', (_name, rule, message) => {
    const failures: RuleFailure[] = [];
    const { findings } = lint(document(), {
      ...OPTIONS,
      rules: [rule, ...RULES],
      onFailure: (failure) => failures.push(failure),
    });
    expect(failures).toMatchObject([{ ruleId: rule.id, pointer: '/controller/contact' }]);
    expect(String(failures[0]?.cause)).toContain(message);
    expect(findings.length).toBeGreaterThan(0);
  });
  test('is thrown where nobody listens', () => {
    expect(() => lint(document(), { ...OPTIONS, rules: [broken] })).toThrow(RuleFailure);
  });
});

test('slips in an own rule do not compile', () => {
  const sources = ['Nordvik: håndbok'] as const;
  const common = { id: 'a-b', title: 'A', severity: 'info', sources } as const;
  defineRule({
    ...common,
    // @ts-expect-error: no such path
    at: '/controler',
    messages: {},
    check() {},
  });
  defineRule({
    ...common,
    at: '/controller',
    messages: { missing: { text: '{name} mangler', remedy: 'Legg til' } },
    check(controller, { report }) {
      report('missing', { name: String(controller.name) });
      // @ts-expect-error: no such message
      report('mising', { name: '' });
      // @ts-expect-error: the parameter is missing
      report('missing', {});
      // @ts-expect-error: a controller has no such key
      expect(controller.emailAddress).toBeUndefined();
    },
  });
  expect(sources).toHaveLength(1);
});
