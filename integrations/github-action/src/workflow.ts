import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Env } from './inputs.ts';

/** One line that GitHub shows as an error on the step; the text cannot start a command of its own. */
export function errorCommand(text: string): string {
  return `::error title=tretten::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}

/** Text for the log, in which nothing is read as a command, neither of the new kind nor of the old. */
export function plainLine(text: string): string {
  return `${text.replaceAll(/::|##\[/g, ([first, ...rest]) => `${first} ${rest.join('')}`)}\n`;
}

/** Sets outputs of the step. Values may hold anything: what ends one is a word that nobody can know beforehand. */
export function setOutputs(env: Env, outputs: Readonly<Record<string, string | number>>): void {
  const file = env['GITHUB_OUTPUT'];
  if (!file) return;
  const end = `end-${randomUUID()}`;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
  appendFileSync(file, lines.join(''));
}

/** Adds Markdown to the summary of the job. */
export function addSummary(env: Env, markdown: string): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, `${markdown}\n`);
}
