import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Fence } from './fences.ts';

/** What is wrong with a guide, each as one sentence that begins with the line. */
export type Faults = string[];

/** What a guide's blocks run in. */
export interface Surroundings {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Programs and libraries that blocks name with `needs=`, and whether they are at hand. */
  readonly atHand: Readonly<Record<string, boolean>>;
}

/** Does what the blocks of a guide say, in order, in one folder, and tells what does not come out as the guide says. */
export function runGuide(fences: readonly Fence[], surroundings: Surroundings): Faults {
  const faults: Faults = [];
  let output: string | undefined = '';
  for (const fence of fences) {
    const fault = (sentence: string) => faults.push(`line ${fence.line}: ${sentence}`);
    if (fence.kind === 'output') {
      const missing = fence.text.split('\n').filter((line) => output?.includes(line) === false);
      if (missing.length > 0) fault(`the output lacks “${missing.join('”, “')}”`);
    } else if (fence.language === 'sh') output = runShell(fence, surroundings, fault);
    else checkFile(fence, surroundings, fault);
  }
  return faults;
}

/** Runs a block of commands and returns what it wrote; undefined when what it needs is not at hand. */
function runShell(
  { kind, options, text }: Fence,
  { folder, env, atHand }: Surroundings,
  fault: (sentence: string) => void,
): string | undefined {
  if (kind === 'registry') return undefined;
  if (kind !== 'test' && kind !== 'setup') fault('the commands are not run');
  if (atHand[options['needs'] ?? ''] === false) return undefined;
  const { status, stdout, stderr } = spawnSync('sh', ['-eu'], {
    cwd: folder,
    env,
    input: text,
    encoding: 'utf8',
  });
  const wanted = Number(options['exit'] ?? 0);
  if (status !== wanted) fault(`ends with ${status}, not ${wanted}: ${stdout}${stderr}`);
  return stdout + stderr;
}

/** Writes a file that the guide shows, and checks what it says of it. */
function checkFile(
  { language, kind, options, text }: Fence,
  { folder, env }: Surroundings,
  fault: (sentence: string) => void,
): void {
  const { file, add, finds } = options;
  if (file) writeFileSync(join(folder, file), text);
  if (add) appendFileSync(join(folder, add), text);
  if (!file && !add && !['parse', 'workflow', 'gitlab', 'pre-commit'].includes(kind))
    fault('the block is not checked');
  if (language === 'yaml') load(text);
  if (language === 'json') JSON.parse(text);
  if (finds && file) {
    const { stdout } = spawnSync('sh', ['-c', 'tretten lint --format json "$0"', file], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    const { files } = JSON.parse(stdout) as { files: { findings: { ruleId: string }[] }[] };
    if (!files[0]?.findings.some(({ ruleId }) => ruleId === finds)) fault(`${finds} does not find it`);
  }
}
