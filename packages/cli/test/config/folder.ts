import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Outcome, run, SCHEMA } from '../run-cli.ts';

/** A declaration with an unknown key and a vague retention, among much else. */
export const DECLARATION = `$schema: ${SCHEMA}
language: nb
color: red
processingActivities:
  - id: a
    name: A
    retention: [{ text: Så lenge det er nødvendig }]
`;

/** A new repository with these files, folders included. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tretten-config-'));
  mkdirSync(join(root, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** What a run reports as JSON. */
export async function reportOf(argv: readonly string[], cwd: string): Promise<Report> {
  const outcome = await run(['lint', '--format', 'json', ...argv], { cwd });
  if (outcome.stdout === '') throw new Error(outcome.stderr);
  return { ...outcome, ...JSON.parse(outcome.stdout) };
}

interface Report extends Outcome {
  readonly preset: string;
  readonly language: string;
  readonly asOf: string;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly Told[];
    readonly suppressed?: readonly { finding: Told; by: string; reason?: string; until?: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

interface Told {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: string;
  readonly pointer: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** The severity of a rule's findings in each file, `-` where it finds nothing. */
export function severitiesOf(report: Report, rule: string): Record<string, string> {
  return Object.fromEntries(
    report.files.map(({ path, findings }) => [
      path,
      findings.find(({ ruleId }) => ruleId === rule)?.severity ?? '-',
    ]),
  );
}
