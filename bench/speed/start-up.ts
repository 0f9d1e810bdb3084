import { ajv, BARE_NODE, BIN, spectral, tretten } from './commands.ts';
import { writeSmall } from './corpus.ts';
import type { GroupPlan } from './group.ts';
import { AJV_LINTER, SPECTRAL_LINTER } from './linters.ts';

/** What starting costs, against Node.js with nothing to do. */
export function startUp(files: string, rounds: number): GroupPlan {
  const [json, yaml] = [writeSmall('json', files), writeSmall('yaml', files)];
  const against = 'bare node';
  const contestants = [
    { name: against, command: BARE_NODE },
    { name: 'tretten --version', command: [BIN, '--version'] },
    { name: 'tretten, one small JSON file', command: tretten(json) },
    { name: 'tretten, one small YAML file', command: tretten(yaml) },
    { name: `${AJV_LINTER.name}, the same JSON file`, command: ajv(json) },
    { name: `${SPECTRAL_LINTER.name}, the same JSON file`, command: spectral(json) },
  ];
  const budgets: Readonly<Record<string, number>> = {
    'tretten --version': 1.5,
    'tretten, one small JSON file': 1.6,
    'tretten, one small YAML file': 1.8,
  };
  return {
    title: 'Start-up',
    rounds,
    contestants,
    comparisons: contestants.slice(1).map(({ name }) => ({
      what: name,
      against,
      ...(budgets[name] === undefined ? {} : { budget: budgets[name] }),
    })),
  };
}
