import { basename, dirname, resolve } from 'node:path';
import { formatOf } from '@tretten/document/format';
import { CONFIG_NAMES } from '../config/find-config.ts';
import type { Options } from '../options.ts';
import { isBelow } from './changes.ts';

/** What a run depends on besides the files that its declarations were made from. */
export interface Relevance {
  /** Whether a change of the file at an absolute path may change what the run says. */
  isRelevant(file: string): boolean;
  isConfig(file: string): boolean;
  /** What is to be watched outside of the working folder: a named file may build on others in its folder. */
  readonly outside: readonly string[];
}

/** The relevance of files for a run; `configured` are the absolute paths of its configuration and of the baseline that this names. */
export function relevanceOf(
  { operands, outputs, config, baseline }: Options,
  cwd: string,
  configured: () => readonly string[],
): Relevance {
  const written = outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)]));
  const stated = [config || undefined, baseline].flatMap((file) =>
    file === undefined ? [] : [resolve(cwd, file)],
  );
  const named = operands.map((operand) => resolve(cwd, operand));
  const hasGlobs = operands.some((operand) => /[*?[\]{}!]/u.test(operand));
  const isConfig = (file: string) =>
    config !== false &&
    (stated.includes(file) ||
      configured().includes(file) ||
      (config === undefined && CONFIG_NAMES.includes(basename(file)) && isBelow(cwd, dirname(file))));
  return {
    isConfig,
    isRelevant(file) {
      if (written.includes(file)) return false;
      if (isConfig(file) || stated.includes(file)) return true;
      return formatOf(file) !== undefined && (hasGlobs || named.some((operand) => isBelow(file, operand)));
    },
    outside: [
      ...named.map((file) => (formatOf(file) ? dirname(file) : file)),
      ...stated,
      ...configured(),
    ].filter((file) => !isBelow(file, cwd)),
  };
}
