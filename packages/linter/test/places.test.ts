import { readDocument } from '@tretten/document';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/lint.ts';
import { defineRule, type Rule, type RuleAt } from '../src/rule/define-rule.ts';

import { placeAt } from '../src/run/report-at.ts';
import { stretchOf } from '../src/run/stretch-of.ts';

const HEAD = '$schema: https://w3id.org/tretten/v1/privacy-declaration.schema.json\nlanguage: nb\n';
const YAML = `${HEAD}controller:
  name: Nordvik kommune
  contact: { email: post@nordvik.kommune.no }
general:
  recipients:
    - { category: nav, text: NAV }
processingActivities:
  - id: barnehage
    name: { nb: Barnehage, nn: Barnehage }
    retention:
      - text: Så lenge som nødvendig
`;

const document = readDocument(YAML, { format: 'yaml' });
const underlined = (pointer: string) => {
  const { start, end } = stretchOf(document, placeAt(document.value, pointer)).range;
  return `${start.line}:${start.column} ${document.text.slice(start.offset, end.offset)}`;
};

describe('what a finding underlines', () => {
  test.each([
    ['a value', '/controller/name', '4:9 Nordvik kommune'],
    ['a value in a flow mapping', '/controller/contact/email', '5:21 post@nordvik.kommune.no'],
    ['the key of an object', '/controller', '3:1 controller'],
    ['the key of a list', '/general/recipients', '7:3 recipients'],
    ['what names a list item', '/processingActivities/0', '10:9 barnehage'],
    ['the code of a list item', '/general/recipients/0', '8:19 nav'],
    ['one language of a text', '/processingActivities/0/name/nn', '11:32 Barnehage'],
    ['the key that should hold something', '/controller/organisationNumber', '3:1 controller'],
    ['the item that should hold something', '/processingActivities/0/purposes', '10:9 barnehage'],
    ['the first key where the root lacks something', '/complaint', '1:1 $schema'],
    ['the nearest thing there is', '/rights/access/text', '1:1 $schema'],
  ])('%s', (_name, pointer, expected) => {
    expect(underlined(pointer)).toBe(expected);
  });
});

/** A rule that reports where it is told. */
const rule = (at: RuleAt, where: string, scope: 'declared' | 'effective' = 'declared'): Rule =>
  defineRule({
    id: 'test-rule',
    title: { nb: 'x', nn: 'x', en: 'x' },
    at,
    scope,
    severity: 'error',
    sources: ['GDPR 13(1)(a)'],
    since: '0.1',
    messages: {
      seen: {
        nb: { text: 'x', remedy: 'x' },
        nn: { text: 'x', remedy: 'x' },
        en: { text: 'x', remedy: 'x' },
      },
    },
    check: (_node, { report }) => report('seen', {}, where),
  });

const pointers = (tested: Rule, text = YAML) =>
  lint(readDocument(text, { format: 'yaml' }), { asOf: '2026-11-21', rules: [tested] })
    .findings.filter(({ ruleId }) => ruleId === 'test-rule')
    .map(({ pointer, target }) => `${pointer} ${target}`);

describe('where a rule reports', () => {
  test.each([
    ['a path', rule('/controller', '/name'), ['/controller/name value']],
    [
      'list items',
      rule('/processingActivities/*/retention/*', '/text'),
      ['/processingActivities/0/retention/0/text value'],
    ],
    ['what is not there', rule('/controller', '/kind'), ['/controller key']],
    ['from the root', rule('/controller', '#/general'), ['/general value']],
    [
      'an activity, inherited values where they stand',
      rule('/processingActivities/*', '/recipients/0/text', 'effective'),
      ['/general/recipients/0/text value'],
    ],
    [
      'below an inherited value',
      rule('/processingActivities/*/recipients/*', '', 'effective'),
      ['/general/recipients/0 value'],
    ],
    ['every value of a type', rule('#Recipient', ''), ['/general/recipients/0 value']],
    [
      'every text, by language',
      rule('#Text', ''),
      [
        '/controller/name value',
        '/general/recipients/0/text value',
        '/processingActivities/0/name/nb value',
        '/processingActivities/0/name/nn value',
        '/processingActivities/0/retention/0/text value',
      ],
    ],
    ['nothing', rule('/rights/access', ''), []],
  ])('%s', (_name, tested, expected) => {
    expect(pointers(tested)).toEqual(expected);
  });
  test('equal findings of an inherited value are told once', () => {
    const twice = `${YAML}  - { id: skole, name: Skole }\n`;
    expect(pointers(rule('/processingActivities/*/recipients/*', '', 'effective'), twice)).toEqual([
      '/general/recipients/0 value',
    ]);
  });
  test('a rule that throws is named, with its place and cause', () => {
    const cause = new Error('oops');
    const bad = {
      ...rule('/controller', ''),
      check: () => {
        throw cause;
      },
    };
    expect(() => pointers(bad)).toThrowError(
      expect.objectContaining({ ruleId: 'test-rule', pointer: '/controller', cause }),
    );
  });
});

describe('one root cause, one finding', () => {
  const missing = rule('', '/dataProtectionOfficer');
  test.each([
    ['a misspelt key hides what it was meant to be', 'dataProtectionOfficr: { text: x }', missing],
    ['a value of a wrong type hides findings at it', 'dataProtectionOfficer: 5', missing],
    [
      'a fault inside hides findings about the whole',
      'dataProtectionOfficer: { contact: { email: 5 } }',
      missing,
    ],
    ['a null hides findings at it', 'dataProtectionOfficer:', missing],
  ])('%s', (_name, line, tested) => {
    const text = `${HEAD}${line}\n`;
    const { findings } = lint(readDocument(text, { format: 'yaml' }), {
      asOf: '2026-11-21',
      rules: [tested],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.ruleId).not.toBe('test-rule');
  });
  test('a fault elsewhere hides nothing', () => {
    const text = `${HEAD}title: 5\n`;
    expect(pointers(missing, text)).toEqual([' key']);
  });
  test('rules never see values of a wrong type', () => {
    const seen: unknown[] = [];
    const watching = { ...rule('', ''), check: (node: never) => void seen.push(node) };
    const text = `${HEAD}controller: [1]\nprocessingActivities:\n  - 7\n  - { id: a, name: 5 }\nrights: { access: tekst }\ncookies: { items: [false] }\n`;
    lint(readDocument(text, { format: 'yaml' }), { asOf: '2026-11-21', rules: [watching] });
    expect(seen).toEqual([{ $schema: expect.any(String), language: 'nb', rights: {}, cookies: {} }]);
  });
});
