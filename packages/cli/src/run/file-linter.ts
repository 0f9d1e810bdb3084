import { resolve } from 'node:path';
import type { Document } from '@tretten/document';
import type { ComposedDocument } from '@tretten/document/compose';
import { lint } from '@tretten/linter';
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
import type { Linted, Outcome, RuleBug } from './outcome.ts';
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
}

/** A linter of the files of one run. */
export function fileLinter({ options, config, cwd, wants, mend }: Setting): FileLinter {
  const shared = sharedFiles();
  const composer = composerOf(cwd, shared.content);

  const documentIn = (bytes: Uint8Array, { format, path }: Job) => {
    if (format !== 'typescript') return documentOf(bytes, format);
    const { root } = projectOf(path, cwd);
    return scriptDocument(bytes, path, cwd, (file) => shared.content(root, file));
  };
  const linted = async (job: Job, bytes: Uint8Array, document: Document): Promise<Linted> => {
    const { path, formOnly = false } = job;
    const bugs: RuleBug[] = [];
    const how = {
      ...lintOptionsFor(config && configFor(config, resolve(cwd, path)), options),
      formOnly,
      onFailure: (failure: Omit<RuleBug, 'message'>) => {
        const { ruleId, pointer } = failure;
        bugs.push({ ruleId, pointer, message: messageOf(failure) });
      },
    };
    const compose = (each: Document) => composer.composed(each, path);
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
  const outcomeOf = async (job: Job): Promise<Outcome> => {
    const { path, by, format } = job;
    const bytes = job.input ?? bytesOf(job, cwd, TEXTS[options.language]);
    if ('code' in bytes) return { kind: 'failed', failure: bytes };
    if (by === 'found' && !mayBeDeclaration(bytes, format)) return { kind: 'passed-over' };
    const document = await documentIn(bytes, job);
    if (by === 'found' && !isDeclaration(document)) return { kind: 'passed-over' };
    if (job.formOnly !== undefined || !mayBePart(document)) return linted(job, bytes, document);
    return { kind: 'awaiting', bases: basesOf(await composer.composed(document, path), path) };
  };
  return {
    async lint(job) {
      try {
        return await outcomeOf(job);
      } catch (error) {
        return { kind: 'broken', message: messageOf(error) };
      }
    },
  };
}

/** The files that a document extends, as the report names files. */
function basesOf(document: Document | ComposedDocument, path: string): readonly string[] {
  return 'bases' in document ? document.bases.map((base) => pathBeside(path, base)) : [];
}
