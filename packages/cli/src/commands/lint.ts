import { openBaseline } from '../baseline/open-baseline.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { keepOperands } from '../outputs.ts';
import { reporterFor } from '../reporter.ts';
import { closingSentences } from '../run/closing.ts';
import type { Job } from '../run/job.ts';
import { linterFor } from '../run/linter-for.ts';
import { planOf } from '../run/plan.ts';
import { settlementOf } from '../run/settlement.ts';
import { exitCodeOf } from '../run/tally.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';
import { patchReporter } from '../workflow/patch-reporter.ts';
import { progressOn } from '../workflow/progress.ts';
import { WORKFLOW_TEXTS } from '../workflow/workflow-texts.ts';

/**
 * Lints what the operands name and reports it; nothing in one file hides the findings of another. `store` has outcomes of
 * earlier runs of this process.
 */
export async function lintCommand(
  options: Options,
  terminal: Terminal,
  config?: LoadedConfig,
  store?: EntryStore,
): Promise<ExitCode> {
  checkOperands(options, terminal);
  const { fixDryRun } = options.workflow;
  const reporter = fixDryRun ? patchReporter(terminal) : await reporterFor(options, terminal);
  const baseline = await openBaseline(options, config, terminal.cwd());
  const plan = await planOf(options, config, terminal);
  const linter = await linterFor({ options, config, terminal, reporter, baseline, plan, store });

  const progress = progressOn(terminal, WORKFLOW_TEXTS[options.language]);
  const settlement = settlementOf({ options, config, plan, terminal, reporter, baseline, progress });
  const settle = async (jobs: readonly Job[]) => {
    const outcomes = linter.outcomesOf(jobs);
    for (const job of progress.through(jobs)) {
      const { value } = await outcomes.next();
      if (value) settlement.take(job, value);
    }
  };
  try {
    await settle(plan.jobs);
    await settle(settlement.putOff());
  } finally {
    await linter.close();
  }
  settlement.end();

  const sentences = [
    baseline?.update(),
    ...closingSentences(settlement.tally, plan.ignored, options),
    ...linter.end(),
  ];
  for (const sentence of sentences) if (sentence !== undefined) terminal.stderr.write(`${sentence}\n`);
  return exitCodeOf(settlement.tally, settlement.failures, options);
}

function checkOperands({ operands, fix, outputs, language }: Options, terminal: Terminal): void {
  const texts = TEXTS[language];
  if (operands.length === 0) throw new UserMistake(texts.nothingToLint());
  if (fix && operands.includes('-')) throw new UserMistake(texts.noFixOfInput());
  keepOperands(outputs, operands, terminal.cwd(), texts);
}
