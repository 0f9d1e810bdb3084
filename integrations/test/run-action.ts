import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputs } from './parse-outputs.ts';

/** What a step with the action left behind. */
export interface StepOutcome {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the entry point of the action as a runner does, with inputs given in its environment. */
export function runAction(
  entry: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): StepOutcome {
  const temporary = mkdtempSync(join(tmpdir(), 'tretten-step-'));
  const [output, summary] = [join(temporary, 'output'), join(temporary, 'summary')];
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry], {
    encoding: 'utf8',
    cwd: temporary,
    env: {
      ...env,
      PATH: process.env['PATH'],
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
    },
  });
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return {
    code: status,
    lines: stdout.split('\n').filter((line) => line !== ''),
    stderr,
    summary: read(summary),
    outputs: parseOutputs(read(output)),
  };
}
