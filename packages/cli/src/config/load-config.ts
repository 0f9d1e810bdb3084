import { isAbsolute, relative, resolve } from 'node:path';
import type { Locale } from '@tretten/schema';
import { UserMistake } from '../user-mistake.ts';
import { findConfig } from './find-config.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** Which configuration is to be used. */
export interface ConfigChoice {
  /** `--config FILE`, or `false` for `--no-config`; undefined: the nearest from the working folder upward. */
  readonly config: string | false | undefined;
  readonly language: Locale;
  /** How often it has changed in this process: one that is run is run again. */
  readonly turn?: number;
}

/** The configuration that holds, checked; undefined when there is none. Throws `UserMistake`. */
export async function loadConfig(
  { config, language, turn = 0 }: ConfigChoice,
  cwd: string,
): Promise<LoadedConfig | undefined> {
  if (config === false) return undefined;
  const file = config === undefined ? await findConfig(cwd, language) : resolve(cwd, config);
  if (file === undefined) return undefined;
  const inside = relative(cwd, file);
  const path = inside.startsWith('..') || isAbsolute(inside) ? file : inside;
  if (/\.(?:json|ya?ml)$/u.test(file)) {
    return (await import('./read-config.ts')).readConfig(file, path, language);
  }
  if (/\.m?[jt]s$/u.test(file)) {
    return (await import('./import-config.ts')).importConfig(file, path, language, turn);
  }
  const { CONFIG_TEXTS } = await import('./config-texts.ts');
  throw new UserMistake(CONFIG_TEXTS[language].unknownEnding(path));
}
