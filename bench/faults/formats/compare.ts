import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Finding, lint } from '@tretten/linter';
import { documentOf } from '../../../packages/cli/src/files/read.ts';
import { scriptDocument } from '../../../packages/cli/src/files/script.ts';
import { AS_OF } from '../findings-in.ts';
import { placeText } from './place.ts';
import { stretchText } from './stretch-text.ts';
import { type Files, type Syntax, written } from './written.ts';

/** What was found in one declaration in one syntax. */
export interface Verdict {
  /** Rule, message, params, severity, pointer and target of every finding, in an order of its own. */
  readonly findings: readonly string[];
  /** Findings that do not stand at the key or value they are about. */
  readonly misplaced: readonly string[];
  /** Findings that stand in another file than the declaration. */
  readonly elsewhere: number;
}

/** The one rule that shows a stretch within a text: the number itself. */
const WITHIN = 'national-identity-number-published';

/** Reads a declaration as the command does, the files that it imports from a folder, and lints it. */
export async function verdictIn(
  value: unknown,
  syntax: Syntax,
  { index, folder }: { readonly index: number; readonly folder: string },
): Promise<Verdict> {
  const files = written(value, syntax, index);
  const [[path, text] = ['', ''], ...others] = Object.entries(files);
  for (const [other, content] of others) put(join(folder, other), content);
  const document =
    syntax === 'typescript'
      ? await scriptDocument(Buffer.from(text), path, folder)
      : await documentOf(Buffer.from(text), syntax);
  const { findings } = lint(document, { asOf: AS_OF });
  return {
    findings: findings.map(essence).sort(),
    misplaced: findings.flatMap((finding) => misplacement(finding, { value, syntax, files, text })),
    elsewhere: findings.filter(({ file }) => file !== undefined).length,
  };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function essence({ ruleId, messageId, params, severity, pointer, target }: Finding): string {
  return JSON.stringify({ ruleId, messageId, params, severity, pointer, target });
}

function misplacement(
  finding: Finding,
  { value, syntax, files, text }: { value: unknown; syntax: Syntax; files: Files; text: string },
): string[] {
  const { ruleId, pointer, range, file } = finding;
  const source = file === undefined ? text : files[file];
  const stretch = source?.slice(range.start.offset, range.end.offset) ?? '';
  const wanted = placeText(value, finding);
  if (ruleId === WITHIN && stretch !== '' && String(wanted).includes(stretch)) return [];
  let said: unknown;
  try {
    said = stretchText(stretch, syntax, files);
  } catch (error) {
    said = error;
  }
  if (said === wanted || String(said) === String(wanted)) return [];
  return [`${ruleId} at ${pointer}: ${JSON.stringify(stretch)} instead of ${JSON.stringify(wanted)}`];
}
