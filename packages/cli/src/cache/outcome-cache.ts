import type { LintOptions } from '@tretten/linter';
import { pathBeside, projectOf } from '../files/project.ts';
import type { Job } from '../run/job.ts';
import type { Linted, Outcome } from '../run/outcome.ts';
import type { SharedFiles } from '../run/shared-files.ts';
import type { Entry } from './entry.ts';
import type { EntryStore } from './entry-store.ts';
import { type Conditions, keyOf, nameOf } from './key.ts';

/** A file whose outcome is asked for. */
export interface Asked {
  readonly job: Job;
  readonly bytes: Uint8Array;
  readonly how: LintOptions;
}

/** Outcomes of files that were linted before, under the very same conditions. */
export interface OutcomeCache {
  find(asked: Asked, shared: SharedFiles): Outcome | undefined;
  /** `files` are those that were asked for on the way, by their paths in the project. */
  keep(asked: Asked, outcome: Outcome, files: ReadonlySet<string>, shared: SharedFiles): void;
}

/** A cache over a store. */
export function outcomeCache(store: EntryStore, conditions: Conditions, cwd: string): OutcomeCache {
  return {
    find({ job, bytes, how }, shared) {
      const entry = store.get(nameOf(job), job.path);
      if (entry?.key !== keyOf(job, bytes, how, conditions)) return undefined;
      const { root } = projectOf(job.path, cwd);
      const isAsItWas = Object.entries(entry.files).every(
        ([file, digest]) => shared.digest(root, file) === digest,
      );
      return isAsItWas ? whole(entry, job, bytes, (file) => shared.content(root, file)) : undefined;
    },
    keep({ job, bytes, how }, outcome, files, shared) {
      if (outcome.kind === 'failed' || outcome.kind === 'broken' || outcome.kind === 'ended') return;
      const { root } = projectOf(job.path, cwd);
      const digests = [...files].sort().map((file) => [file, shared.digest(root, file)] as const);
      const common = {
        path: job.path,
        key: keyOf(job, bytes, how, conditions),
        files: Object.fromEntries(digests),
      };
      if (outcome.kind !== 'linted') return store.put(nameOf(job), { ...common, outcome });
      if (outcome.bugs.length > 0 || outcome.failure) return;
      const { texts, ...kept } = outcome;
      const entry: Entry = { ...common, outcome: kept };
      const again = whole(entry, job, bytes, (file) => shared.content(root, file)) as Linted;
      // Of what is no UTF-8 the reader shows something else.
      if ([...again.texts].every(([path, text]) => texts.get(path) === text)) store.put(nameOf(job), entry);
    },
  };
}

/** The outcome of an entry with the texts that its findings stand in. */
function whole(
  { outcome, files }: Entry,
  { path }: Job,
  bytes: Uint8Array,
  content: (file: string) => Uint8Array | undefined,
): Outcome {
  if (outcome.kind !== 'linted') return outcome;
  const { report, shared } = outcome;
  const texts = new Map<string, string>();
  const named = new Set(
    [...report.findings, ...shared.map(({ finding }) => finding)].map((each) => each.path),
  );
  const isNeeded = named.size > 0;
  if (isNeeded) texts.set(path, textOf(bytes));
  for (const file of Object.keys(files)) {
    const beside = pathBeside(path, file);
    const other = named.has(beside) ? content(file) : undefined;
    if (other) texts.set(beside, textOf(other));
  }
  return { ...outcome, texts };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
