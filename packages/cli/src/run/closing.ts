import type { Options } from '../options.ts';
import { TEXTS } from '../texts/texts.ts';
import { WORKFLOW_TEXTS } from '../workflow/workflow-texts.ts';
import type { Tally } from './tally.ts';

/** What is said at the end of a run of files that were mended, ignored, checked for form only or left out. */
export function closingSentences(
  { settled, fixedFiles, parts, skipped }: Tally,
  ignored: number,
  { language, workflow }: Pick<Options, 'language' | 'workflow'>,
): readonly string[] {
  const texts = TEXTS[language];
  const fixed = workflow.fixDryRun ? WORKFLOW_TEXTS[language].wouldFix : texts.fixed;
  return [
    ...(settled > 0 ? [fixed(settled, fixedFiles)] : []),
    ...(ignored > 0 ? [texts.ignored(ignored)] : []),
    ...(parts > 0 ? [texts.parts(parts)] : []),
    ...(skipped > 0 ? [texts.skipped(skipped)] : []),
  ];
}
