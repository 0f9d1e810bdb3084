import type { Plugin } from '@tretten/linter';
import type { Configuration } from '@tretten/schema/config';

export type { OwnMessage, OwnRuleDefinition, Plugin, Rule, RuleAt } from '@tretten/linter';
export { defineRule } from '@tretten/linter';
export type { Configuration, RuleSettings } from '@tretten/schema/config';

/** A configuration in JavaScript or TypeScript, which may have plug-ins as well. */
export interface CodeConfiguration extends Configuration {
  /** Rules of the project's own. */
  readonly plugins?: readonly Plugin[];
}

/** Types a configuration: unknown keys, rules and severities do not compile. Returns what it is given. */
export function defineConfig(config: CodeConfiguration): CodeConfiguration {
  return config;
}
