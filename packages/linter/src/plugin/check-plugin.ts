import { LOCALES, SHAPE } from '@tretten/schema';
import { SEVERITIES } from '../rule/severity.ts';

/** What can be wrong with a plug-in that was written without types. */
export type PluginFlawCode =
  | 'no-object'
  | 'name'
  | 'url'
  | 'rules'
  | 'id'
  | 'same-id'
  | 'title'
  | 'severity'
  | 'at'
  | 'sources'
  | 'messages'
  | 'check';

/** One thing that is wrong, and where: a JSON pointer from the plug-in. */
export interface PluginFlaw {
  readonly code: PluginFlawCode;
  readonly pointer: string;
}

type Fields = Readonly<Record<string, unknown>>;

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const ADDRESS = /^https?:\/\/\S+$/u;
const SPECIAL = ['#Document', '#Text', '#Citation'];

/** What is wrong with a plug-in; `[]` when it can be used. */
export function pluginFlaws(plugin: unknown): PluginFlaw[] {
  if (!isFields(plugin)) return [{ code: 'no-object', pointer: '' }];
  const { name, url, rules } = plugin;
  const flaws = [
    ...flawIf(!isText(name) || !KEBAB.test(name), 'name', '/name'),
    ...flawIf(!isText(url) || !ADDRESS.test(url), 'url', '/url'),
  ];
  if (!Array.isArray(rules) || rules.length === 0) return [...flaws, { code: 'rules', pointer: '/rules' }];
  const ids = rules.map((rule: unknown) => (isFields(rule) ? rule['id'] : undefined));
  return [
    ...flaws,
    ...rules.flatMap((rule: unknown, index) => [
      ...ruleFlaws(rule, `/rules/${index}`),
      ...flawIf(isText(ids[index]) && ids.indexOf(ids[index]) < index, 'same-id', `/rules/${index}/id`),
    ]),
  ];
}

function ruleFlaws(rule: unknown, at: string): PluginFlaw[] {
  if (!isFields(rule)) return [{ code: 'no-object', pointer: at }];
  const {
    id,
    title,
    severity,
    strict = 'info',
    at: place,
    sources,
    messages,
    check,
    url = 'https://x',
  } = rule;
  return [
    ...flawIf(!isText(id) || !KEBAB.test(id), 'id', `${at}/id`),
    ...flawIf(!isInAll(title, isText), 'title', `${at}/title`),
    ...flawIf(!isSeverity(severity), 'severity', `${at}/severity`),
    ...flawIf(!isSeverity(strict), 'severity', `${at}/strict`),
    ...flawIf(!isPlace(place), 'at', `${at}/at`),
    ...flawIf(!isText(url) || !ADDRESS.test(url), 'url', `${at}/url`),
    ...flawIf(
      !Array.isArray(sources) || sources.length === 0 || !sources.every(isText),
      'sources',
      `${at}/sources`,
    ),
    ...flawIf(!isFields(messages) || Object.keys(messages).length === 0, 'messages', `${at}/messages`),
    ...Object.entries(isFields(messages) ? messages : {}).flatMap(([name, message]) =>
      flawIf(!isInAll(message, isSentence), 'messages', `${at}/messages/${name}`),
    ),
    ...flawIf(typeof check !== 'function', 'check', `${at}/check`),
  ];
}

/** A path of the schema, the name of a type, or a special kind of node. */
function isPlace(at: unknown): boolean {
  if (at === '') return true;
  if (!isText(at)) return false;
  if (at.startsWith('#')) return SPECIAL.includes(at) || isType(at.slice(1));
  if (!at.startsWith('/')) return false;
  let type: string | undefined = 'PrivacyDeclaration';
  for (const key of at.slice(1).split('/')) {
    if (key !== '*') type = type === undefined ? undefined : SHAPE[type]?.[key];
  }
  return type !== undefined;
}

function isType(name: string): boolean {
  return (
    Object.hasOwn(SHAPE, name) || Object.values(SHAPE).some((keys) => Object.values(keys).includes(name))
  );
}

function isInAll(texts: unknown, isGood: (text: unknown) => boolean): boolean {
  return isFields(texts) && LOCALES.every((locale) => isGood(texts[locale]));
}

function isSentence(sentence: unknown): boolean {
  return isFields(sentence) && isText(sentence['text']) && isText(sentence['remedy']);
}

function isSeverity(severity: unknown): boolean {
  return (SEVERITIES as readonly unknown[]).includes(severity);
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function flawIf(isFlawed: boolean, code: PluginFlawCode, pointer: string): PluginFlaw[] {
  return isFlawed ? [{ code, pointer }] : [];
}
