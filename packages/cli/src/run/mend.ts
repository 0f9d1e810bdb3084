import type { LintOptions } from '@tretten/linter';
import type { Compose } from '../fix/fix-document.ts';
import { type FixedFile, fixFile, type Put, type ReadFile } from '../fix/fix-file.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';

/** Makes the safe fixes of a file. */
export type Mend = (file: ReadFile, how: LintOptions, compose: Compose) => Promise<FixedFile>;

/** Mends files, or shows what would be written. */
export async function mendIn(
  { language, workflow }: Pick<Options, 'language' | 'workflow'>,
  terminal: Terminal,
): Promise<Mend> {
  const put = workflow.fixDryRun ? await showing(terminal) : undefined;
  return (file, how, compose) => fixFile(file, how, terminal.cwd(), TEXTS[language], compose, put);
}

async function showing({ stdout }: Terminal): Promise<Put> {
  const { patchOf } = await import('../workflow/patch.ts');
  return ({ path, before, after }) => void stdout.write(patchOf(path, before, after));
}
