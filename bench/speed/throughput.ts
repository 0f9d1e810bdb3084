import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floor, tretten } from './commands.ts';
import { faultyOf, writeCorpus } from './corpus.ts';
import { onlyEqualRules } from './equal-rules.ts';
import { grouped, kilobytes } from './figures.ts';
import type { GroupPlan } from './group.ts';
import { AJV_LINTER, ALL_RULES_OF_TRETTEN, equalRulesOfTretten, SPECTRAL_LINTER, verify } from './linters.ts';

const PARSING = 'read and parse alone';
/** Enough files to see that each linter finds fault with the right ones, and few enough not to wait for it. */
const VERIFIED = 40;

/** Many JSON files: each of the linters against reading and parsing, and against each other. */
export function jsonFiles(files: string, count: number, rounds: number): GroupPlan {
  const { folder, bytes } = writeCorpus(count, 'json', { folder: join(files, `json-${count}`) });
  const config = join(files, 'the-25-rules.json');
  writeFileSync(config, JSON.stringify({ rules: onlyEqualRules() }, null, 2));
  const equal = equalRulesOfTretten(config);
  const linters = [ALL_RULES_OF_TRETTEN, equal, AJV_LINTER, SPECTRAL_LINTER];
  const sample = writeCorpus(VERIFIED, 'json', { folder: join(files, 'json-verified') }).folder;
  verify(linters, sample, VERIFIED, faultyOf(VERIFIED));
  const between = (what: { name: string }, against: { name: string }) => ({
    what: what.name,
    against: against.name,
  });
  return {
    title: titleOf(count, 'JSON', bytes),
    rounds,
    contestants: [
      { name: PARSING, command: floor(folder) },
      ...linters.map(({ name, command }) => ({ name, command: command(folder) })),
    ],
    comparisons: [
      { what: ALL_RULES_OF_TRETTEN.name, against: PARSING, budget: 2 },
      ...[equal, AJV_LINTER, SPECTRAL_LINTER].map(({ name }) => ({ what: name, against: PARSING })),
      between(SPECTRAL_LINTER, equal),
      between(SPECTRAL_LINTER, ALL_RULES_OF_TRETTEN),
      between(AJV_LINTER, equal),
      between(AJV_LINTER, ALL_RULES_OF_TRETTEN),
    ],
  };
}

/** Many YAML files, against reading them and parsing them with js-yaml. */
export function yamlFiles(files: string, count: number, rounds: number): GroupPlan {
  const { folder, bytes } = writeCorpus(count, 'yaml', { folder: join(files, `yaml-${count}`) });
  const { name } = ALL_RULES_OF_TRETTEN;
  return {
    title: titleOf(count, 'YAML', bytes),
    rounds,
    contestants: [
      { name: PARSING, command: floor(folder) },
      { name, command: tretten(folder) },
    ],
    comparisons: [{ what: name, against: PARSING, budget: 1.4 }],
  };
}

const titleOf = (count: number, syntax: string, bytes: number) =>
  `${grouped(count)} ${syntax} files of ${kilobytes(bytes)}, 5 % of them with faults`;
