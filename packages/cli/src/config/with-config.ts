import type { Configurable, Options } from '../options.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** The options with what the configuration says of them where the command line is silent. */
export function withConfig(options: Options, config: LoadedConfig | undefined): Options {
  if (!config) return options;
  const { language, asOf, preset, maxWarnings } = config.value;
  const said = Object.entries({ language, asOf, preset, maxWarnings }).filter(
    ([key, value]) => value !== undefined && !options.stated.includes(key as Configurable),
  );
  return { ...options, ...Object.fromEntries(said), ownRules: config.rules };
}
