import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '@tretten/schema';
import { UserMistake } from '../user-mistake.ts';

/** The names that a configuration may have. */
export const CONFIG_NAMES = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (ending) => `tretten.config.${ending}`,
);

/**
 * The configuration of a folder: the nearest one from there upward, as far as the root of the repository; undefined when
 * there is none. Two in one folder are a mistake.
 */
export async function findConfig(from: string, language: Locale): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const [found, other] = configsIn(folder);
    if (found !== undefined && other !== undefined) {
      const { CONFIG_TEXTS } = await import('./config-texts.ts');
      throw new UserMistake(CONFIG_TEXTS[language].twoConfigs(folder, found, other));
    }
    if (found !== undefined) return join(folder, found);
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined;
  }
}

function configsIn(folder: string): string[] {
  try {
    const names = readdirSync(folder);
    return CONFIG_NAMES.filter((name) => names.includes(name));
  } catch {
    // A folder above that may not be listed holds no configuration for this user.
    return [];
  }
}
