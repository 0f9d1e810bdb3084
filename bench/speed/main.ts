import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from '@tretten/linter';
import { asMarkdown } from './as-markdown.ts';
import { asText, groupText } from './as-text.ts';
import { cached } from './cache.ts';
import { timeGroup } from './group.ts';
import { growingFiles, growingLines } from './growth.ts';
import { keepResults, readResults, writeReadme } from './kept.ts';
import { thisMachine } from './machine.ts';
import { ensurePeers } from './peers.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './plan.ts';
import type { Results } from './results.ts';
import { bundleSizes } from './sizes.ts';
import { startUp } from './start-up.ts';
import { jsonFiles, yamlFiles } from './throughput.ts';
import { workers } from './workers.ts';

// Times tretten side by side with reading alone, Spectral and ajv-cli. Ratios hold on any machine, seconds do not.
const plan = readPlan(process.argv.slice(2));
if (plan.render) writeReadme(readResults());
else await run(plan);

async function run(wanted: Plan): Promise<void> {
  ensurePeers();
  const files = mkdtempSync(join(tmpdir(), 'tretten-bench-'));
  try {
    const results = await time(wanted, files);
    console.log(wanted.markdown ? asMarkdown(results) : asText(results));
    if (wanted.writeReadme) {
      keepResults(results);
      writeReadme(results);
    }
  } finally {
    if (wanted.keep) console.error(`$FILES is ${files}`);
    else rmSync(files, { recursive: true, force: true });
  }
}

async function time(wanted: Plan, files: string): Promise<Results> {
  const date = new Date().toISOString().slice(0, 10);
  const plans = [
    () => startUp(files, wanted.starts),
    () => jsonFiles(files, wanted.files, wanted.rounds),
    () => yamlFiles(files, wanted.files, wanted.rounds),
    () => cached(files, wanted.files, wanted.rounds),
    () => workers(files, wanted.files, wanted.rounds),
  ];
  const groups = plans.map((make) => {
    const group = timeGroup(make(), files);
    console.error(`${groupText(group)}\n`);
    return group;
  });
  return {
    date,
    machine: thisMachine(),
    extent: wanted.extent,
    rules: RULES.length,
    groups,
    growth: [...growingFiles(files, wanted), ...growingLines(files, wanted)],
    sizes: await bundleSizes(),
  };
}
