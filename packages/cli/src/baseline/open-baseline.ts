import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import type { Locale } from '@tretten/schema';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { regularFile } from '../files/regular-file.ts';
import type { Options } from '../options.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { BASELINE_TEXTS } from './baseline-texts.ts';

/** The baseline that the command line or the configuration names; undefined when none does. Throws `UserMistake`. */
export async function openBaseline(
  options: Pick<Options, 'baseline' | 'language' | 'ownRules' | 'updateBaseline'>,
  config: LoadedConfig | undefined,
  cwd: string,
): Promise<Baseline | undefined> {
  const texts = BASELINE_TEXTS[options.language];
  const { value, folder = cwd } = config ?? {};
  const file =
    options.baseline !== undefined
      ? resolve(cwd, options.baseline)
      : value?.baseline && resolve(folder, value.baseline);
  if (!file) {
    if (options.updateBaseline) throw new UserMistake(texts.nothingToUpdate());
    return undefined;
  }
  const inside = relative(cwd, file);
  const path = inside.startsWith('..') || isAbsolute(inside) ? file : inside;
  const { language, ownRules } = options;
  const common = { path, folder: dirname(file), cwd, language, ownRules };
  if (!existsSync(file)) {
    if (!options.updateBaseline) throw new UserMistake(texts.missing(path));
    return baselineOf({ ...common, known: undefined, updates: true, rules: value?.rules });
  }
  const { readJson } = await import('@tretten/document/json');
  const { isBaseline } = await import('@tretten/schema/baseline');
  const document = readJson(bytesOf(file, path, options.language), { maxValues: Infinity });
  if (document.problems.length > 0 || !isBaseline(document.value)) {
    throw new UserMistake(maskIdentityNumbers(texts.notOne(path)));
  }
  const { findings } = document.value;
  return baselineOf({
    ...common,
    known: findings,
    document,
    updates: options.updateBaseline,
    rules: value?.rules,
  });
}

function bytesOf(file: string, path: string, language: Locale): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = regularFile(file);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UserMistake(BASELINE_TEXTS[language].unreadable(path, code));
  }
  if (!bytes) throw new UserMistake(TEXTS[language].notAFile(path));
  return bytes;
}
