import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzippedSize, LINTER_IN_A_PAGE, VALIDATOR_IN_A_PAGE } from '../../tools/build/bundle.ts';
import { writeCorpus, writeSmall } from './corpus.ts';
import { compare, peakMemory } from './measure.ts';

// Prints start-up, throughput, memory and size beside their budgets. Ratios hold on any machine, seconds do not.
const BIN = join(import.meta.dirname, '../../packages/cli/dist/bin.js');
const FLOOR = join(import.meta.dirname, 'floor.mjs');
const EMPTY = ['-e', '0'];
const PAIRS = 5;

const row = (what: string, value: string, gate: string, goal: string) =>
  console.log(
    `${what.padEnd(58)} ${value.padStart(22)}   gate ${gate.padStart(7)}   goal ${goal.padStart(7)}`,
  );
const ratio = (
  what: string,
  command: string[],
  floor: string[],
  pairs: number,
  gate: string,
  goal: string,
) => {
  const result = compare(command, floor, pairs);
  row(what, `${result.ratio.toFixed(2)} × (${Math.round(result.milliseconds)} ms)`, gate, goal);
};

console.log(
  `Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; medians of pairs run in turn\n`,
);

ratio('tretten --version against bare node', [BIN, '--version'], EMPTY, 15, '1.5', '1.15');
ratio('one small JSON file against bare node', [BIN, 'lint', writeSmall('json')], EMPTY, 15, '1.6', '1.2');
ratio('one small YAML file against bare node', [BIN, 'lint', writeSmall('yaml')], EMPTY, 15, '1.8', '1.4');

const corpora = {
  json1: writeCorpus(1000, 'json'),
  yaml1: writeCorpus(1000, 'yaml'),
  json10: writeCorpus(10_000, 'json'),
};
const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB each`;
const against = (what: string, folder: string, pairs: number, gate: string, goal: string) =>
  ratio(what, [BIN, 'lint', folder], [FLOOR, folder], pairs, gate, goal);
against(
  `1,000 JSON files, ${size(corpora.json1.bytes)}, against read + parse`,
  corpora.json1.folder,
  PAIRS,
  '2.0',
  '1.5',
);
against(`10,000 JSON files against read + parse`, corpora.json10.folder, 1, '1.7', '1.3');
against(
  `1,000 YAML files, ${size(corpora.yaml1.bytes)}, against read + js-yaml`,
  corpora.yaml1.folder,
  PAIRS,
  '1.4',
  '1.15',
);

for (const [what, { folder }] of [
  ['1,000', corpora.json1],
  ['10,000', corpora.json10],
] as const) {
  row(
    `peak memory, ${what} JSON files`,
    `${Math.round(peakMemory([BIN, 'lint', folder]))} MiB`,
    '120 MiB',
    '90 MiB',
  );
}
row(
  'validator + linter + rules in a page, gzipped',
  `${(await gzippedSize(LINTER_IN_A_PAGE)).toFixed(1)} kB`,
  '80 kB',
  '50 kB',
);
row(
  'structural validator alone in a page, gzipped',
  `${(await gzippedSize(VALIDATOR_IN_A_PAGE)).toFixed(1)} kB`,
  '–',
  '–',
);

for (const { folder } of Object.values(corpora)) rmSync(folder, { recursive: true, force: true });
