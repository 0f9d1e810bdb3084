import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, pluginFlaws, type Rule, rulesOf } from '@tretten/linter';
import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import type { Locale } from '@tretten/schema';
import { type Configuration, configurationErrors } from '@tretten/schema/config';
import { UserMistake } from '../user-mistake.ts';
import { checkNames } from './check-names.ts';
import { CODE_TEXTS } from './code-texts.ts';
import { CONFIG_TEXTS } from './config-texts.ts';
import { type ConfigMistake, explainConfig } from './explain-config.ts';
import { importFailure } from './import-failure.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** Runs a configuration in JavaScript or TypeScript and takes what it exports. Throws `UserMistake`. */
export async function importConfig(
  file: string,
  path: string,
  language: Locale,
  turn: number,
): Promise<LoadedConfig> {
  if (!existsSync(file)) throw new UserMistake(CONFIG_TEXTS[language].unreadable(path, 'ENOENT'));
  let exported: unknown;
  try {
    const url = pathToFileURL(file);
    if (turn > 0) url.searchParams.set('turn', String(turn));
    const module: { readonly default?: unknown } = await import(/* @vite-ignore */ url.href);
    exported = module.default;
  } catch (error) {
    throw new UserMistake(maskIdentityNumbers(importFailure(error, path, CODE_TEXTS[language])));
  }
  if (exported === null || typeof exported !== 'object')
    throw new UserMistake(CODE_TEXTS[language].noDefault(path));
  const { plugins = [], ...value } = exported as Configuration & { readonly plugins?: unknown };
  const mistakes = pluginMistakes(plugins, language);
  const rules: readonly Rule[] = mistakes.length > 0 ? [] : (plugins as readonly Plugin[]).flatMap(rulesOf);
  const errors = configurationErrors(value);
  mistakes.push(
    ...(errors.length > 0
      ? explainConfig(value, errors, language)
      : checkNames(value, new Map(rules.map((rule) => [rule.id, rule])), language)),
  );
  if (mistakes.length > 0) {
    const lines = mistakes.map(({ pointer, sentence }) => `${path}: ${pointer || '/'}: ${sentence}`);
    throw new UserMistake(maskIdentityNumbers(lines.join('\n')));
  }
  return { path, folder: dirname(file), value, rules };
}

function pluginMistakes(plugins: unknown, language: Locale): ConfigMistake[] {
  const texts = CODE_TEXTS[language];
  if (!Array.isArray(plugins)) {
    return [
      {
        pointer: '/plugins',
        target: 'value',
        sentence: CONFIG_TEXTS[language].wrongType('plugins', 'array'),
      },
    ];
  }
  const flaws = plugins.flatMap((plugin: unknown, index) =>
    pluginFlaws(plugin).map(
      ({ code, pointer }): ConfigMistake => ({
        pointer: `/plugins/${index}${pointer}`,
        target: 'value',
        sentence: texts.flaws[code],
      }),
    ),
  );
  const names = plugins.map((plugin: { readonly name?: unknown } | null | undefined) => plugin?.name);
  const twice = names.flatMap((name, index): ConfigMistake[] =>
    typeof name === 'string' && names.indexOf(name) < index
      ? [{ pointer: `/plugins/${index}/name`, target: 'value', sentence: texts.sameName(name) }]
      : [],
  );
  return [...flaws, ...twice];
}
