import { Worker } from 'node:worker_threads';
import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import type { Job } from '../run/job.ts';
import { messageOf } from '../run/message-of.ts';
import type { Outcome } from '../run/outcome.ts';
import { UserMistake } from '../user-mistake.ts';
import { type Answer, type Batch, NOWHERE, type Start } from './protocol.ts';

/** Threads that lint files together. */
export interface Pool {
  /** The outcomes of jobs, in their order. Throws `UserMistake`, or an error when the threads cannot work. */
  outcomesOf(jobs: readonly Job[]): AsyncGenerator<Outcome, void>;
  /** Why nothing more is kept in the cache. */
  trouble(): string | undefined;
  end(): Promise<void>;
}

/** So many files are given to a thread at once. */
const BATCH = 8;

/** So many batches a thread may be ahead of what has been taken: what waits in memory does not grow with the run. */
const AHEAD = 4;

/** One thread, and the files that it has been given and not answered. */
interface Hand {
  readonly worker: Worker;
  readonly at: Int32Array;
  open: Batch;
  error: unknown;
}

/** Starts threads when there is something to do; one that dies takes a single file with it, and another takes its place. */
export function poolOf(
  count: number,
  start: Omit<Start, 'at'>,
  file: URL = new URL('./worker.js', import.meta.url),
): Pool {
  const hands = new Set<Hand>();
  const done = new Map<number, Outcome>();
  const names: string[] = [];
  let queue: Batch[] = [];
  let taken = 0;
  let offset = 0;
  let trouble: string | undefined;
  let failure: unknown;
  let isEnding = false;
  let wake = () => {};

  const feed = (hand: Hand) => {
    const [batch] = queue;
    const first = batch?.[0]?.number ?? 0;
    if (!batch || hand.open.length > 0 || first >= taken + count * BATCH * AHEAD) return;
    queue.shift();
    hand.open = batch;
    hand.worker.postMessage(batch);
  };
  const feedAll = () => {
    for (const hand of hands) feed(hand);
  };
  const fail = (error: unknown) => {
    failure ??= error;
    wake();
  };
  const hear = (hand: Hand, answer: Answer) => {
    if ('mistake' in answer) return fail(new UserMistake(answer.mistake));
    trouble ??= answer.trouble;
    done.set(answer.number, answer.outcome);
    hand.open = hand.open.filter(({ number }) => number !== answer.number);
    feed(hand);
    wake();
  };
  const bury = (hand: Hand, code: number) => {
    hands.delete(hand);
    if (isEnding) return;
    const at = Atomics.load(hand.at, 0);
    const message = hand.error === undefined ? `process.exit(${code})` : messageOf(hand.error);
    // What it was at before it could begin, or after all was answered, is no single file's fault.
    const lost = hand.open.find(({ number }) => number === at);
    if (!lost) {
      const where = at === NOWHERE ? '' : `${names[at]}: `;
      return fail(new Error(maskIdentityNumbers(`${where}${message}`)));
    }
    done.set(lost.number, { kind: 'ended', message });
    const left = hand.open.filter((each) => each !== lost);
    if (left.length > 0) queue.unshift(left);
    if (queue.length > 0) hire();
    wake();
  };
  const hire = () => {
    const at = new Int32Array(new SharedArrayBuffer(4)).fill(NOWHERE);
    const worker = new Worker(file, { workerData: { ...start, at } satisfies Start });
    const hand: Hand = { worker, at, open: [], error: undefined };
    hands.add(hand);
    worker.on('message', (answer: Answer) => hear(hand, answer));
    worker.on('error', (error) => {
      hand.error = error;
    });
    worker.on('exit', (code) => bury(hand, code));
    feed(hand);
  };

  return {
    async *outcomesOf(jobs) {
      const first = offset;
      offset += jobs.length;
      taken = first;
      queue = batchesOf(jobs, first);
      names.push(...jobs.map(({ path }) => path));
      const wanted = Math.min(count, queue.length);
      while (hands.size < wanted) hire();
      feedAll();
      while (taken < offset) {
        if (failure !== undefined) throw failure;
        const outcome = done.get(taken);
        if (outcome) {
          done.delete(taken);
          taken += 1;
          feedAll();
          yield outcome;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
    trouble: () => trouble,
    async end() {
      isEnding = true;
      await Promise.all([...hands].map(({ worker }) => worker.terminate()));
    },
  };
}

function batchesOf(jobs: readonly Job[], first: number): Batch[] {
  const numbered = jobs.map((job, index) => ({ number: first + index, job }));
  return Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) =>
    numbered.slice(index * BATCH, (index + 1) * BATCH),
  );
}
