import { resolve } from 'node:path';
import type { FileReport } from '@tretten/schema/report';
import type { Baseline } from '../baseline/baseline.ts';
import { withoutFaultsOfBases } from '../compose/part.ts';
import { configFor } from '../config/for-file.ts';
import { type Ledger, ledgerOf } from '../config/ledger.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import type { Unreadable } from '../files/target.ts';
import type { Options } from '../options.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import type { Progress } from '../workflow/progress.ts';
import { bugTeller } from './bug-teller.ts';
import type { Job } from './job.ts';
import type { Linted, Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import { sharedSuppressionsOf } from './shared-suppressions.ts';
import { count, NOTHING_YET, type Tally } from './tally.ts';

/** Takes the outcomes of a run in their order, and reports them. */
export interface Settlement {
  readonly tally: Tally;
  readonly failures: readonly Unreadable[];
  take(job: Job, outcome: Outcome): void;
  /** The jobs that were put off, now that it is known which of the files others extend. */
  putOff(): readonly Job[];
  /** All files are settled: what is to be said of the configuration and the baseline themselves, and of failures. */
  end(): void;
}

/** What a settlement works with. */
export interface SettlementParts {
  readonly options: Options;
  readonly config: LoadedConfig | undefined;
  readonly plan: Plan;
  readonly terminal: Terminal;
  readonly reporter: Reporter;
  readonly baseline: Baseline | undefined;
  readonly progress: Progress;
}

/** The settlement of a run. */
export function settlementOf(parts: SettlementParts): Settlement {
  const { options, config, plan, terminal, reporter, baseline, progress } = parts;
  const texts = TEXTS[options.language];
  const tally: Tally = { ...NOTHING_YET };
  const failures: Unreadable[] = [...plan.failures];
  const tell = bugTeller(terminal, options.language, { tally, progress });
  const ledger = ledgerOf(config, options);
  const shared = sharedSuppressionsOf(plan);
  const waiting: Job[] = [];
  const held: { readonly job: Job; readonly linted: Linted }[] = [];
  const extended = new Set<string>();
  const absolute = (path: string) => resolve(terminal.cwd(), path);
  const noteBases = (bases: readonly string[]) => {
    for (const base of bases) extended.add(absolute(base));
  };

  const takeLinted = ({ path }: Job, linted: Linted) => {
    const { controller, edits, texts: sources } = linted;
    for (const bug of linted.bugs) tell.ofRule(path, bug);
    noteUsed(ledger, config, absolute(path), linted);
    tally.parts += linted.formOnly ? 1 : 0;
    tally.settled += linted.settled;
    tally.fixedFiles += linted.settled > 0 ? 1 : 0;
    if (linted.failure) failures.push(linted.failure);
    const single = shared.without(linted);
    const own = withoutFaultsOfBases(single, linted.bases.filter(plan.takes), options.ownRules);
    const full = reporter.wantsCoverage(own.findings.length > 0) ? own : withoutCoverage(own);
    // What cannot be read today has not been settled.
    const report = linted.isRead ? (baseline?.without(full, linted.places) ?? full) : full;
    count(report, tally);
    progress.clear();
    reporter.file({ report, isDeclaration: true, controller, sources: (of) => sources.get(of), edits });
  };

  return {
    tally,
    failures,
    take(job, outcome) {
      if (outcome.kind === 'linted') {
        noteBases(outcome.bases);
        shared.note(outcome);
        // Another declaration that is still to come may need what it does not need itself.
        if (shared.isOpen(outcome)) held.push({ job, linted: outcome });
        else takeLinted(job, outcome);
      } else if (outcome.kind === 'failed') failures.push(outcome.failure);
      else if (outcome.kind === 'broken') tell.ofFile(job.path, outcome.message);
      else if (outcome.kind === 'ended') tell.ofThread(job.path, outcome.message);
      else if (outcome.kind === 'awaiting') {
        noteBases(outcome.bases);
        waiting.push(job);
      }
      // Scripts beside a declaration are no failed declarations, and nobody wants to hear how many there are.
      else if (job.format !== 'typescript') tally.skipped += 1;
    },
    putOff: () => waiting.map((job) => ({ ...job, formOnly: extended.has(absolute(job.path)) })),
    end() {
      for (const { job, linted } of held) takeLinted(job, linted);
      for (const { report, text } of [
        ...shared.reports(),
        // What a part of the files does not use, the others may.
        { report: plan.isNarrowed ? undefined : ledger?.report(), text: config?.document?.text },
        { report: baseline?.report(), text: baseline?.text },
      ]) {
        if (!report) continue;
        count(report, tally);
        reporter.file({ report, isDeclaration: false, sources: () => text });
      }
      if (tally.linted === 0 && failures.length === 0 && tally.bugs === 0 && !plan.mayBeEmpty) {
        const path = options.operands.filter((operand) => operand !== '-').join(' ');
        failures.push({ path, code: 'not-found', message: texts.noDeclarationIn(path) });
      }
      reporter.end(failures);
    },
  };
}

function noteUsed(
  ledger: Ledger | undefined,
  config: LoadedConfig | undefined,
  file: string,
  { used }: Linted,
): void {
  if (ledger && config) ledger.note(configFor(config, file).suppressions, used);
}

function withoutCoverage({ coverage: _, ...report }: FileReport): FileReport {
  return report;
}
