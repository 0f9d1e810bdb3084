import { resolve } from 'node:path';
import type { Document } from '@tretten/document';
import type { ComposedDocument } from '@tretten/document/compose';
import { type LintOptions, lint } from '@tretten/linter';
import type { OutcomeCache } from '../cache/outcome-cache.ts';
import { composerOf } from '../compose/composer.ts';
import { mayBePart } from '../compose/part.ts';
import { configFor, lintOptionsFor } from '../config/for-file.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { pathBeside, projectOf } from '../files/project.ts';
import { bytesOf, documentOf, isDeclaration, mayBeDeclaration } from '../files/read.ts';
import { scriptDocument } from '../files/script.ts';
import type { Options } from '../options.ts';
import { TEXTS } from '../texts/texts.ts';
import type { Job } from './job.ts';
import { lintedOf } from './linted.ts';
import type { Mend } from './mend.ts';
import { messageOf } from './message-of.ts';
import type { Outcome, RuleBug } from './outcome.ts';
import { sharedFiles } from './shared-files.ts';
import type { Wants } from './wants.ts';

/** Lints files one by one. */
export interface FileLinter {
  /** What becomes of a file; never throws. */
  lint(job: Job): Promise<Outcome>;
}

/** All that a file is linted with. */
export interface Setting {
  readonly options: Options;
  readonly config: LoadedConfig | undefined;
  readonly cwd: string;
  readonly wants: Wants;
  /** Makes safe fixes; absent where nothing is to be mended. */
  readonly mend?: Mend | undefined;
  /** Outcomes of other runs; absent where there are none to be used. */
  readonly cache?: OutcomeCache | undefined;
}

/** A linter of the files of one run. */
export function fileLinter({ options, config, cwd, wants, mend, cache }: Setting): FileLinter {
  const shared = sharedFiles();
  const composer = composerOf(cwd, shared.content);

  const documentIn = (bytes: Uint8Array, { format, path }: Job, note: Note) => {
    if (format !== 'typescript') return documentOf(bytes, format);
    const { root } = projectOf(path, cwd);
    return scriptDocument(bytes, path, cwd, (file) => {
      note(file);
      return shared.content(root, file);
    });
  };
  const linted = async (job: Job, bytes: Uint8Array, document: Document, usual: LintOptions, note: Note) => {
    const { path } = job;
    const bugs: RuleBug[] = [];
    const onFailure = (failure: Omit<RuleBug, 'message'>) => {
      const { ruleId, pointer } = failure;
      bugs.push({ ruleId, pointer, message: messageOf(failure) });
    };
    const how = { ...usual, onFailure };
    const compose = (each: Document) => composer.composed(each, path, note);
    const asItStands = async () => {
      const whole = await compose(document);
      return { own: document, document: whole, result: lint(whole, how), settled: 0 };
    };
    const file = mend ? await mend({ path, bytes, document }, how, compose) : await asItStands();
    if (file.settled > 0) {
      composer.forget(path);
      shared.forget(resolve(cwd, path));
    }
    return {
      ...(await lintedOf(path, file, how, options, wants)),
      bases: basesOf(file.document, path),
      bugs,
    };
  };
  const outcomeOf = async (job: Job, bytes: Uint8Array, how: LintOptions, note: Note): Promise<Outcome> => {
    const document = await documentIn(bytes, job, note);
    if (job.by === 'found' && !isDeclaration(document)) return { kind: 'passed-over' };
    if (job.formOnly !== undefined || !mayBePart(document)) return linted(job, bytes, document, how, note);
    return { kind: 'awaiting', bases: basesOf(await composer.composed(document, job.path, note), job.path) };
  };
  const lintJob = async (job: Job): Promise<Outcome> => {
    const { path, by, format, formOnly = false } = job;
    const bytes = job.input ?? bytesOf(job, cwd, TEXTS[options.language]);
    if ('code' in bytes) return { kind: 'failed', failure: bytes };
    if (by === 'found' && !mayBeDeclaration(bytes, format)) return { kind: 'passed-over' };
    const how = { ...lintOptionsFor(config && configFor(config, resolve(cwd, path)), options), formOnly };
    const kept = job.input ? undefined : cache;
    const known = kept?.find({ job, bytes, how }, shared);
    if (known) return known;
    const asked = new Set<string>();
    const outcome = await outcomeOf(job, bytes, how, (file) => void asked.add(file));
    kept?.keep({ job, bytes, how }, outcome, asked, shared);
    return outcome;
  };
  return {
    async lint(job) {
      try {
        return await lintJob(job);
      } catch (error) {
        return { kind: 'broken', message: messageOf(error) };
      }
    },
  };
}

/** Takes note of a file that was asked for, by its path in the project. */
type Note = (file: string) => void;

/** The files that a document extends, as the report names files. */
function basesOf(document: Document | ComposedDocument, path: string): readonly string[] {
  return 'bases' in document ? document.bases.map((base) => pathBeside(path, base)) : [];
}
