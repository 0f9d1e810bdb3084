import { relative, sep } from 'node:path';
import { type LintOptions, type Preset, RULES } from '@tretten/linter';
import type { ConfiguredSuppression, RuleSettings } from '@tretten/schema/config';
import type { Options } from '../options.ts';
import { matchesAny } from './glob.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** What a configuration says of one file. */
export interface FileConfig {
  readonly ignored: boolean;
  readonly preset?: Preset;
  readonly settings?: RuleSettings;
  /** The entries of the configuration themselves, so that it can be told which of them are used. */
  readonly suppressions: readonly ConfiguredSuppression[];
}

/** What a configuration says of a file, by its absolute path. */
export function configFor({ folder, value }: LoadedConfig, file: string): FileConfig {
  const path = relative(folder, file).split(sep).join('/');
  const { ignore = [], overrides = [], suppressions = [], rules, preset } = value;
  const matching = overrides.filter(({ files }) => matchesAny(files, path));
  const presets = [preset, ...matching.map((override) => override.preset)];
  const chosen = presets.findLast((each) => each !== undefined);
  const settings = [rules, ...matching.map((override) => override.rules)].filter(
    (each) => each !== undefined,
  );
  return {
    ignored: matchesAny(ignore, path),
    ...(chosen && { preset: chosen }),
    ...(settings.length > 0 && { settings: together(settings) }),
    suppressions: suppressions.filter(({ files }) => !files || matchesAny(files, path)),
  };
}

/** Most often the configuration says the same of all files, and need not be put together for each. */
function together(settings: readonly RuleSettings[]): RuleSettings {
  const [only] = settings;
  return only && settings.length === 1 ? only : Object.assign({}, ...settings);
}

/** How a file is to be linted, the command line first. */
export function lintOptionsFor(
  config: FileConfig | undefined,
  { asOf, preset, stated, ownRules }: Pick<Options, 'asOf' | 'preset' | 'stated' | 'ownRules'>,
): LintOptions {
  if (!config) return { asOf, preset };
  const { settings, suppressions } = config;
  return {
    asOf,
    ...(ownRules.length > 0 && { rules: [...RULES, ...ownRules] }),
    preset: stated.includes('preset') ? preset : (config.preset ?? preset),
    ...(settings && { settings }),
    ...(suppressions.length > 0 && { suppressions }),
  };
}
