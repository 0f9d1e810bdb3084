import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges } from '@tretten/schema';
import { declarations } from '../declarations.ts';
import type { Fault } from '../fault.ts';
import { FAULTS } from '../faults/all.ts';
import { type Verdict, verdictIn } from './compare.ts';
import { SYNTAXES, type Syntax } from './written.ts';

/** How many faults were compared, and how their findings stand. */
export interface FormatFigures {
  readonly json: number;
  readonly yaml: number;
  readonly typescript: number;
  /** Rules that a fault was compared for in all three syntaxes. */
  readonly rules: number;
  /** Declarations, likewise. */
  readonly declarations: number;
  /** Findings that were compared with those in JSON, each with its place. */
  readonly findings: number;
  /** Of those, the ones in a file that the declaration imports. */
  readonly inImports: number;
  readonly differences: number;
}

/** The figures, and in words what differs. */
export interface FormatResults {
  readonly figures: FormatFigures;
  readonly differences: readonly string[];
}

/** One fault in so many is also written in TypeScript, which takes longer to read. */
const EVERY = 4;

/** The faults for TypeScript: every fourth, and the first of each rule and of each declaration. */
export function inTypeScript(): ReadonlySet<Fault> {
  const seen = new Set<string>();
  return new Set(
    FAULTS.filter((fault, index) => {
      const marks = [...[fault.rule].flat(), `in ${fault.base}`].filter((mark) => !seen.has(mark));
      for (const mark of marks) seen.add(mark);
      return marks.length > 0 || index % EVERY === 0;
    }),
  );
}

/** Seeds every fault, writes the declaration in each syntax, and compares what is found. */
export async function compareFormats(): Promise<FormatResults> {
  const folder = mkdtempSync(join(tmpdir(), 'tretten-formats-'));
  try {
    return await compareIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The folder is for what declarations in TypeScript import. */
async function compareIn(folder: string): Promise<FormatResults> {
  const bases = declarations();
  const scripts = inTypeScript();
  const ways = new Map([...scripts].map((fault, index) => [fault, index]));
  const counts = { json: 0, yaml: 0, typescript: 0 };
  const differences: string[] = [];
  let findings = 0;
  let inImports = 0;
  for (const [index, fault] of FAULTS.entries()) {
    const value = applyChanges(bases.get(fault.base), fault.changes);
    const verdicts = new Map<Syntax, Verdict>();
    for (const syntax of SYNTAXES) {
      const way = syntax === 'typescript' ? ways.get(fault) : index;
      if (way === undefined) continue;
      const verdict = await verdictIn(value, syntax, { index: way, folder });
      verdicts.set(syntax, verdict);
      counts[syntax] += 1;
      inImports += verdict.elsewhere;
      differences.push(...verdict.misplaced.map((words) => `${fault.id} in ${syntax}: ${words}`));
    }
    const inJson = verdicts.get('json')?.findings ?? [];
    if (inJson.length === 0) differences.push(`${fault.id}: nothing is found in JSON`);
    for (const [syntax, verdict] of verdicts) {
      findings += verdict.findings.length;
      const [more, fewer] = [without(verdict.findings, inJson), without(inJson, verdict.findings)];
      differences.push(...more.map((words) => `${fault.id}: only in ${syntax}: ${words}`));
      differences.push(...fewer.map((words) => `${fault.id}: not in ${syntax}: ${words}`));
    }
  }
  const compared = [...scripts];
  return {
    figures: {
      ...counts,
      rules: new Set(compared.flatMap(({ rule }) => rule)).size,
      declarations: new Set(compared.map(({ base }) => base)).size,
      findings,
      inImports,
      differences: differences.length,
    },
    differences,
  };
}

/** What the one list holds and the other does not, each as often as it does. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
