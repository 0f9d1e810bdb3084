import { describe, expect, test } from 'vitest';
import { ALL_RULES, pluginFlaws, RULES } from '../../src/index.ts';

const rule = {
  id: 'own-rule',
  title: { nb: 'A', nn: 'A', en: 'A' },
  severity: 'warning',
  sources: ['Håndbok'],
  at: '/controller',
  messages: {
    missing: {
      nb: { text: 'a', remedy: 'b' },
      nn: { text: 'a', remedy: 'b' },
      en: { text: 'a', remedy: 'b' },
    },
  },
  check() {},
};
const plugin = { name: 'nordvik', url: 'https://nordvik.kommune.no', rules: [rule] };
const withRule = (more: object) => ({ ...plugin, rules: [{ ...rule, ...more }] });

describe('a plug-in', () => {
  test.each([
    ['sound', plugin, []],
    ['at a type', withRule({ at: '#Retention' }), []],
    ['at a type without keys', withRule({ at: '#Url' }), []],
    ['at texts', withRule({ at: '#Text' }), []],
    ['at the root', withRule({ at: '' }), []],
    ['at items', withRule({ at: '/processingActivities/*/retention/*' }), []],
    ['nothing', undefined, ['no-object ']],
    ['a list', [], ['no-object ']],
    ['empty', {}, ['name /name', 'url /url', 'rules /rules']],
    ['a name in capitals', { ...plugin, name: 'Nordvik' }, ['name /name']],
    ['no address', { ...plugin, url: 'nordvik.no' }, ['url /url']],
    ['no rules', { ...plugin, rules: [] }, ['rules /rules']],
    ['a rule that is none', { ...plugin, rules: [1] }, ['no-object /rules/0']],
    ['a full name as id', withRule({ id: 'nordvik/own' }), ['id /rules/0/id']],
    ['two rules of one id', { ...plugin, rules: [rule, rule] }, ['same-id /rules/1/id']],
    ['a title in two languages', withRule({ title: { nb: 'A', en: 'A' } }), ['title /rules/0/title']],
    ['no severity', withRule({ severity: 'warn' }), ['severity /rules/0/severity']],
    ['no severity under strict', withRule({ strict: 'fatal' }), ['severity /rules/0/strict']],
    ['a path that is not there', withRule({ at: '/controler' }), ['at /rules/0/at']],
    ['a path through a text', withRule({ at: '/controller/name/nb/x' }), ['at /rules/0/at']],
    ['a type that is not there', withRule({ at: '#Nothing' }), ['at /rules/0/at']],
    ['no path', withRule({ at: 'controller' }), ['at /rules/0/at']],
    ['no sources', withRule({ sources: [] }), ['sources /rules/0/sources']],
    ['no messages', withRule({ messages: {} }), ['messages /rules/0/messages']],
    [
      'a message without remedy',
      withRule({ messages: { a: { ...rule.messages.missing, nn: { text: 'a' } } } }),
      ['messages /rules/0/messages/a'],
    ],
    ['no check', withRule({ check: true }), ['check /rules/0/check']],
    ['a page that is no address', withRule({ url: '/side' }), ['url /rules/0/url']],
  ])('%s', (_name, value, expected) => {
    expect(pluginFlaws(value).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  });
  test('every rule of the linter would do', () => {
    expect(pluginFlaws({ ...plugin, rules: RULES })).toEqual([]);
    expect(RULES.length).toBeLessThan(ALL_RULES.length);
  });
});
