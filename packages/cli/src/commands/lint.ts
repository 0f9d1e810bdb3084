import { resolve } from 'node:path';
import type { Document, DocumentFormat } from '@tretten/document';
import { formatOf } from '@tretten/document/format';
import { type LintOptions, lint, type RuleFailure } from '@tretten/linter';
import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import type { FileReport } from '@tretten/schema/report';
import { openBaseline } from '../baseline/open-baseline.ts';
import { composerOf } from '../compose/composer.ts';
import { mayBePart, withoutFaultsOfBases } from '../compose/part.ts';
import { configFor, type FileConfig, lintOptionsFor } from '../config/for-file.ts';
import { ledgerOf } from '../config/ledger.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { expand } from '../files/expand.ts';
import { bytesOf, documentOf, isDeclaration, mayBeDeclaration } from '../files/read.ts';
import { scriptDocument } from '../files/script.ts';
import type { Target, Unreadable } from '../files/target.ts';
import type { Put, ReadFile } from '../fix/fix-file.ts';
import type { Options } from '../options.ts';
import { keepOperands } from '../outputs.ts';
import { fileReport, sourcesOf } from '../report.ts';
import { reporterFor } from '../reporter.ts';
import { controllerOf } from '../reporters/by-controller.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';
import { patchReporter } from '../workflow/patch-reporter.ts';
import { progressOn } from '../workflow/progress.ts';
import { selectTargets } from '../workflow/select-targets.ts';
import { WORKFLOW_TEXTS } from '../workflow/workflow-texts.ts';

/** Counts of a run that decide its exit code. */
interface Tally {
  errors: number;
  warnings: number;
  linted: number;
  skipped: number;
  bugs: number;
  settled: number;
  fixedFiles: number;
  ignored: number;
  parts: number;
}

/** Lints what the operands name and reports it; nothing in one file hides the findings of another. */
export async function lintCommand(
  options: Options,
  terminal: Terminal,
  config?: LoadedConfig,
): Promise<ExitCode> {
  const texts = TEXTS[options.language];
  if (options.operands.length === 0) throw new UserMistake(texts.nothingToLint());
  if (options.fix && options.operands.includes('-')) throw new UserMistake(texts.noFixOfInput());
  keepOperands(options.outputs, options.operands, terminal.cwd(), texts);
  const { workflow } = options;
  const workflowTexts = WORKFLOW_TEXTS[options.language];
  const reporter = workflow.fixDryRun ? patchReporter(terminal) : await reporterFor(options, terminal);
  const tally: Tally = {
    errors: 0,
    warnings: 0,
    linted: 0,
    skipped: 0,
    bugs: 0,
    settled: 0,
    fixedFiles: 0,
    ignored: 0,
    parts: 0,
  };
  const failures: Unreadable[] = [];
  const progress = progressOn(terminal, workflowTexts);

  const ledger = ledgerOf(config, options);
  const baseline = await openBaseline(options, config, terminal.cwd());

  const composer = composerOf(terminal.cwd());
  const parts: { readonly path: string; readonly work: () => Promise<void> }[] = [];
  const linted = new Set<string>();

  const fixedFile = async (file: ReadFile, how: LintOptions) => {
    const { fixFile } = await import('../fix/fix-file.ts');
    const compose = (document: Document) => composer.composed(document, file.path);
    const put = workflow.fixDryRun ? await showing(terminal) : undefined;
    const fixed = await fixFile(file, how, terminal.cwd(), texts, compose, put);
    if (fixed.settled > 0) composer.forget(file.path);
    tally.settled += fixed.settled;
    tally.fixedFiles += fixed.settled > 0 ? 1 : 0;
    if (fixed.failure) failures.push(fixed.failure);
    return fixed;
  };
  // Scripts beside a declaration are no failed declarations, and nobody wants to hear how many there are.
  const passOver = (format: DocumentFormat) => {
    if (format !== 'typescript') tally.skipped += 1;
  };
  const ofConfig = (path: string) => config && configFor(config, resolve(terminal.cwd(), path));
  const lintOne = async (
    path: string,
    input: Uint8Array,
    target: Pick<Target, 'format' | 'by'>,
    fileConfig: FileConfig | undefined,
  ) => {
    const { format } = target;
    const read =
      format === 'typescript'
        ? await scriptDocument(input, path, terminal.cwd())
        : await documentOf(input, format);
    if (target.by === 'found' && !isDeclaration(read)) {
      passOver(format);
      return;
    }
    const file = { path, bytes: input, document: read };
    // Whether others extend it is known when they have been read.
    if (mayBePart(read)) parts.push({ path, work: () => lintRead(file, fileConfig) });
    else await lintRead(file, fileConfig);
  };
  const lintRead = async (file: ReadFile, fileConfig: FileConfig | undefined) => {
    const { path, document: read } = file;
    const formOnly = mayBePart(read) && composer.isExtended(path);
    tally.parts += formOnly ? 1 : 0;
    const how = { ...lintOptionsFor(fileConfig, options), formOnly, onFailure: failed(path) };
    const {
      own,
      document,
      result: whole,
    } = options.fix || workflow.fixDryRun ? await fixedFile(file, how) : await lintWhole(file, how);
    ledger?.note(how, whole);
    const result = withoutFaultsOfBases(whole, path, document, (base) => linted.has(base));
    const withCoverage = reporter.wantsCoverage(result.findings.length > 0);
    const { language, ownRules } = options;
    const full = fileReport(path, document, result, { language, ownRules, withCoverage });
    const report = baseline?.without(full, document.value) ?? full;
    count(report, tally);
    const controller = controllerOf(document, options.language);
    progress.clear();
    reporter.file({ report, document: own, controller, sources: sourcesOf(path, document) });
  };
  const lintWhole = async ({ path, document: read }: ReadFile, how: LintOptions) => {
    const document = await composer.composed(read, path);
    return { own: read, document, result: lint(document, how) };
  };
  const bugs = new Set<string>();
  const tellBug = (sentence: string) => {
    tally.bugs += 1;
    if (bugs.has(sentence)) return;
    bugs.add(sentence);
    progress.clear();
    terminal.stderr.write(`${maskIdentityNumbers(sentence)}\n`);
  };
  const failed = (path: string) => (failure: RuleFailure) => {
    const [place, message] = [`${path}${failure.pointer}`, messageOf(failure)];
    const [plugin, rule] = failure.ruleId.split('/');
    if (rule === undefined) tellBug(texts.bug(`${failure.ruleId}, ${place}`, message));
    else tellBug(texts.pluginBug(plugin ?? '', failure.ruleId, place, message));
  };
  const guarded = async (path: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      tellBug(texts.bug(path, messageOf(error)));
    }
  };

  const named = options.operands.filter((operand) => operand !== '-');
  const { targets: all, failures: unexpanded } = await expand(named, terminal.cwd(), texts);
  failures.push(...unexpanded);
  const targets = await selectTargets(all, workflow, terminal.cwd(), workflowTexts);
  const isNarrowed = targets.length < all.length;
  for (const { path } of targets) linted.add(path);
  for (const target of progress.through(targets)) {
    const fileConfig = ofConfig(target.path);
    if (fileConfig?.ignored) {
      tally.ignored += 1;
      continue;
    }
    const bytes = bytesOf(target, terminal.cwd(), texts);
    if ('code' in bytes) failures.push(bytes);
    else if (target.by === 'found' && !mayBeDeclaration(bytes, target.format)) passOver(target.format);
    else await guarded(target.path, () => lintOne(target.path, bytes, target, fileConfig));
  }
  if (options.operands.includes('-')) {
    const path = options.stdinFilename ?? '-';
    const bytes = await bytesOfInput(terminal.stdin);
    const format = formatOf(path) ?? (/^\s*[{[]/u.test(bytes.toString('utf8', 0, 1000)) ? 'json' : 'yaml');
    await guarded(path, () => lintOne(path, bytes, { format, by: 'named' }, ofConfig(path)));
  }
  for (const { path, work } of parts) await guarded(path, work);
  for (const { report, text } of [
    // What a part of the files does not use, the others may.
    { report: isNarrowed ? undefined : ledger?.report(), text: config?.document?.text },
    { report: baseline?.report(), text: baseline?.text },
  ]) {
    if (!report) continue;
    count(report, tally);
    reporter.file({ report, document: undefined, sources: () => text });
  }
  // Tools name the files that have changed; when all of them are to be ignored, nothing is wrong.
  const isAllIgnored = tally.ignored > 0 && targets.every(({ by }) => by === 'named');
  const isNoneLeft = isAllIgnored || isNarrowed;
  if (tally.linted === 0 && failures.length === 0 && tally.bugs === 0 && !isNoneLeft) {
    const path = named.join(' ');
    failures.push({ path, code: 'not-found', message: texts.noDeclarationIn(path) });
  }
  reporter.end(failures);
  const fixed = workflow.fixDryRun ? workflowTexts.wouldFix : texts.fixed;
  const change = baseline?.update();
  if (change !== undefined) terminal.stderr.write(`${change}\n`);
  if (tally.settled > 0) terminal.stderr.write(`${fixed(tally.settled, tally.fixedFiles)}\n`);
  if (tally.ignored > 0) terminal.stderr.write(`${texts.ignored(tally.ignored)}\n`);
  if (tally.parts > 0) terminal.stderr.write(`${texts.parts(tally.parts)}\n`);
  if (tally.skipped > 0) terminal.stderr.write(`${texts.skipped(tally.skipped)}\n`);
  return exitCodeOf(tally, failures, options);
}

/** Shows what would be written. */
async function showing({ stdout }: Terminal): Promise<Put> {
  const { patchOf } = await import('../workflow/patch.ts');
  return ({ path, before, after }) => void stdout.write(patchOf(path, before, after));
}

function count(report: FileReport, tally: Tally): void {
  tally.linted += 1;
  tally.errors += report.summary.errors;
  tally.warnings += report.summary.warnings;
}

function exitCodeOf(tally: Tally, failures: readonly Unreadable[], options: Options): ExitCode {
  if (tally.bugs > 0) return EXIT.bug;
  if (failures.length > 0) return EXIT.mistake;
  const accepted = options.maxWarnings ?? (options.quiet ? Number.POSITIVE_INFINITY : 0);
  return tally.errors > 0 || tally.warnings > accepted ? EXIT.findings : EXIT.clean;
}

async function bytesOfInput(input: Terminal['stdin']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
