import type { ListedRule } from '../../packages/linter/src/rule/listed-rule.ts';
import type { JsonSchema } from './json-schema.ts';

/** The schema of configurations with every rule that can be set or suppressed, so that editors know and explain them. */
export function withRules(schema: JsonSchema, rules: readonly ListedRule[]): JsonSchema {
  const copy = structuredClone(schema);
  const { RuleSettings, KnownRule } = copy.$defs ?? {};
  if (!RuleSettings || !KnownRule) throw new Error('the schema has no RuleSettings or no KnownRule');
  const settable = rules.filter(({ locked }) => locked !== 'always').sort(byId);
  RuleSettings.properties = Object.fromEntries(settable.map((rule) => [rule.id, settingOf(rule)]));
  KnownRule.enum = settable.filter(({ locked }) => locked === undefined).map(({ id }) => id);
  return copy;
}

function settingOf({ title, severity, sources, since }: ListedRule): JsonSchema {
  const basis = sources.length > 0 ? ` (${sources.join(', ')})` : '';
  return {
    title: title.en,
    description: `${title.nb} / ${title.nn}${basis}. Usually ${severity}.`,
    $ref: '#/$defs/RuleSetting',
    examples: ['off'],
    'x-since': since,
  };
}

function byId(a: ListedRule, b: ListedRule): number {
  return a.id < b.id ? -1 : 1;
}
