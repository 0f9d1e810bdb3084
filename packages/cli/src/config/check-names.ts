import { type ListedRule, ruleById } from '@tretten/linter';
import { joinPointer, type Locale } from '@tretten/schema';
import type { Configuration, RuleSettings } from '@tretten/schema/config';
import { CONFIG_TEXTS } from './config-texts.ts';
import type { ConfigMistake } from './explain-config.ts';

/** The rules and messages that a configuration names and nobody has; `own` are the rules of its plug-ins. */
export function checkNames(
  { rules = {}, overrides = [], suppressions = [] }: Configuration,
  own: ReadonlyMap<string, Pick<ListedRule, 'messages'>>,
  language: Locale,
): ConfigMistake[] {
  const texts = CONFIG_TEXTS[language];
  const inSettings = (settings: RuleSettings, pointer: string): ConfigMistake[] =>
    Object.entries(settings).flatMap(([id, setting]): ConfigMistake[] => {
      const at = joinPointer(pointer, id);
      const rule = own.get(id) ?? ruleById(id);
      if (!rule) return [{ pointer: at, target: 'key', sentence: texts.unknownPlugin(id) }];
      const known = Object.keys(rule.messages);
      const named = typeof setting === 'object' ? Object.keys(setting.messages ?? {}) : [];
      return named
        .filter((message) => !known.includes(message))
        .map((message) => ({
          pointer: joinPointer(at, 'messages', message),
          target: 'key',
          sentence: texts.unknownMessage(id, message, known),
        }));
    });
  return [
    ...inSettings(rules, '/rules'),
    ...overrides.flatMap((each, index) => inSettings(each.rules ?? {}, `/overrides/${index}/rules`)),
    ...suppressions.flatMap(({ rule }, index): ConfigMistake[] => {
      if (own.has(rule) || ruleById(rule)) return [];
      const pointer = `/suppressions/${index}/rule`;
      return [{ pointer, target: 'value', sentence: texts.unknownPlugin(rule) }];
    }),
  ];
}
