import { ALL_RULES, ruleById } from '@tretten/linter';
import { closest, getAt, joinPointer, type Locale, parsePointer } from '@tretten/schema';
import type {
  Configuration,
  ConfiguredSuppression,
  DetailedRuleSetting,
  Override,
  ValidatorError,
} from '@tretten/schema/config';
import { CONFIG_TEXTS, type ConfigTexts } from './config-texts.ts';

/** One mistake in a configuration. */
export interface ConfigMistake {
  readonly pointer: string;
  readonly target: 'key' | 'value';
  readonly sentence: string;
}

const keysOf = <T>(keys: Readonly<Record<keyof T, true>>): string[] => Object.keys(keys);

const KEYS = {
  configuration: keysOf<Required<Configuration>>({
    $schema: true,
    preset: true,
    language: true,
    asOf: true,
    rules: true,
    overrides: true,
    ignore: true,
    maxWarnings: true,
    suppressions: true,
    baseline: true,
  }),
  override: keysOf<Required<Override>>({ files: true, preset: true, rules: true }),
  suppression: keysOf<Required<ConfiguredSuppression>>({
    files: true,
    rule: true,
    pointer: true,
    reason: true,
    until: true,
  }),
  setting: keysOf<Required<DetailedRuleSetting>>({ severity: true, messages: true }),
};

/** What the errors of the schema mean to the author, one mistake for each place and unknown key. */
export function explainConfig(
  value: unknown,
  errors: readonly ValidatorError[],
  language: Locale,
): ConfigMistake[] {
  const texts = CONFIG_TEXTS[language];
  const told = new Map<string, ConfigMistake>();
  for (const error of errors) {
    // What a condition decided is told by the branch that was meant.
    if (error.keyword === 'if') continue;
    const mistake = mistakeOf(error, value, texts);
    const place = `${mistake.target} ${mistake.pointer}`;
    if (!told.has(place)) told.set(place, mistake);
  }
  return [...told.values()];
}

function mistakeOf(
  { instancePath, keyword, params }: ValidatorError,
  value: unknown,
  texts: ConfigTexts,
): ConfigMistake {
  const tokens = parsePointer(instancePath);
  const key = tokens.findLast((token) => !/^\d+$/u.test(token)) ?? '';
  const found = getAt(value, instancePath);
  const shown = typeof found === 'string' ? `“${found.slice(0, 60)}”` : JSON.stringify(found)?.slice(0, 60);
  const at = (sentence: string): ConfigMistake => ({ pointer: instancePath, target: 'value', sentence });
  if (keyword === 'additionalProperties') {
    const unknown = String(params['additionalProperty']);
    const pointer = joinPointer(instancePath, unknown);
    return { pointer, target: 'key', sentence: unknownKey(unknown, tokens, texts) };
  }
  if (keyword === 'required') return at(texts.missingKey(String(params['missingProperty'])));
  if (keyword === 'type') return at(texts.wrongType(key || 'tretten.config', String(params['type'])));
  if (keyword === 'minItems' || keyword === 'minProperties') return at(texts.empty(key));
  if (keyword === 'minimum') return at(texts.negative());
  if (key === 'rule') return at(suppressedRule(String(found), texts));
  if (keyword === 'enum' || keyword === 'const') {
    const known =
      keyword === 'enum' ? (params['allowedValues'] as string[]) : [String(params['allowedValue'])];
    return at(texts.unknownValue(String(shown), closest(String(found), known), known));
  }
  if (key === 'asOf' || key === 'until') return at(texts.notADay(String(shown)));
  if (key === 'pointer') return at(texts.notAPointer(String(shown)));
  if (key === 'reason') return at(texts.noReason());
  return at(texts.backslash(String(shown)));
}

function unknownKey(key: string, tokens: readonly string[], texts: ConfigTexts): string {
  const parent = tokens.at(-1);
  if (parent === 'rules') {
    if (ruleById(key)) return texts.cannotBeRead(key);
    return texts.unknownRule(key, closest(key, settable()));
  }
  if (tokens.length === 0 && key === 'plugins') return texts.pluginsOnlyInCode();
  const known =
    tokens.length === 0
      ? KEYS.configuration
      : tokens.includes('rules')
        ? KEYS.setting
        : tokens[0] === 'overrides'
          ? KEYS.override
          : KEYS.suppression;
  return texts.unknownKey(key, closest(key, known), known);
}

function suppressedRule(rule: string, texts: ConfigTexts): string {
  if (ruleById(rule)) return texts.neverSuppressed(rule);
  return texts.unknownRule(rule, closest(rule, settable()));
}

function settable(): string[] {
  return ALL_RULES.filter(({ locked }) => locked !== 'always').map(({ id }) => id);
}
