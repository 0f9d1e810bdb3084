import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { formatGithub } from '@tretten/formatters/github';
import { formatJson } from '@tretten/formatters/json';
import { formatMarkdown } from '@tretten/formatters/markdown';
import { formatSarif } from '@tretten/formatters/sarif';
import type { Report } from '@tretten/schema/report';
import { main } from '../../../packages/cli/src/main.ts';
import { argumentsOf, type Env, readInputs } from './inputs.ts';
import { withRepositoryPaths } from './repository-paths.ts';
import { addSummary, errorCommand, plainLine, setOutputs } from './workflow.ts';

/** Exit code of the command for a mistake of the user. */
const MISTAKE = 2;

/**
 * Runs the command once and tells GitHub what it found: annotations on standard output, a summary, outputs, the report as
 * JSON and, when asked for, SARIF. Returns the command's exit code.
 */
export async function runAction(env: Env, write: (text: string) => unknown): Promise<number> {
  const inputs = readInputs(env);
  const root = resolve(env['GITHUB_WORKSPACE'] || process.cwd());
  const folder = resolve(root, inputs.workingDirectory);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    write(errorCommand(`working-directory: there is no folder ${inputs.workingDirectory}`));
    return MISTAKE;
  }
  const { code, stdout, stderr } = await lint(argumentsOf(inputs), folder, env);
  if (stdout === '') {
    write(errorCommand(stderr.trim()));
    return code;
  }
  const report = withRepositoryPaths(JSON.parse(stdout) as Report, root, folder);
  write(formatGithub(report));
  // What the command says beside the report, such as how many files were left out, or of a bug.
  const remarks = stderr.trim();
  if (remarks !== '') write(code > MISTAKE ? errorCommand(remarks) : plainLine(remarks));
  addSummary(env, formatMarkdown(report));
  if (inputs.sarifFile !== '') save(resolve(root, inputs.sarifFile), formatSarif(report));
  const path = join(env['RUNNER_TEMP'] || tmpdir(), 'tretten-report.json');
  save(path, formatJson(report));
  const { errors, warnings, infos } = report.summary;
  setOutputs(env, { errors, warnings, notes: infos, report: path });
  return code;
}

async function lint(argv: readonly string[], folder: string, env: Env) {
  const written = { stdout: '', stderr: '' };
  const code = await main(argv, {
    env,
    cwd: () => folder,
    // A step has no standard input.
    stdin: (async function* () {})(),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
