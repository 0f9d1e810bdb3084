import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Job } from '../../src/run/job.ts';
import type { Outcome } from '../../src/run/outcome.ts';
import { type Pool, poolOf } from '../../src/workers/pool.ts';

/** A pool whose threads run this for each batch, and a number that they share. */
function poolWith(code: string): { pool: Pool; shared: Int32Array } {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const script = `import { parentPort, workerData } from 'node:worker_threads';
const { shared } = workerData;
const answer = (number, kind) => parentPort.postMessage({ number, outcome: { kind, message: String(number) } });
parentPort.on('message', (batch) => { ${code} });`;
  const file = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  return { pool: poolOf(2, { shared } as never, file), shared };
}

const jobs = (count: number): Job[] =>
  Array.from({ length: count }, (_, index) => ({ path: `${index}.yaml`, format: 'yaml', by: 'named' }));

async function all(pool: Pool, count: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of pool.outcomesOf(jobs(count))) outcomes.push(outcome);
  return outcomes;
}

const ANSWER = "for (const { number } of batch) { Atomics.add(shared, 0, 1); answer(number, 'broken'); }";

test('outcomes come in order, whichever thread is first', async () => {
  const { pool } = poolWith(
    "setTimeout(() => { for (const { number } of batch.reverse()) answer(number, 'broken'); }, (batch[0].number % 16) * 2);",
  );
  const outcomes = await all(pool, 100);
  expect(outcomes).toEqual(
    Array.from({ length: 100 }, (_, index) => ({ kind: 'broken', message: `${index}` })),
  );
  await pool.end();
});

test('threads wait for whoever takes the outcomes', async () => {
  const { pool, shared } = poolWith(ANSWER);
  let taken = 0;
  for await (const _ of pool.outcomesOf(jobs(1000))) {
    taken += 1;
    for (let turns = 0; turns < 20; turns += 1) await turn();
    // Two threads, four batches of eight ahead each.
    expect(Atomics.load(shared, 0)).toBeLessThanOrEqual(taken + 2 * 4 * 8 + 8);
  }
  expect(taken).toBe(1000);
  await pool.end();
});

test('a second list of jobs is no part of the first', async () => {
  const { pool } = poolWith(ANSWER);
  expect(await all(pool, 10)).toHaveLength(10);
  expect(await all(pool, 0)).toEqual([]);
  expect(await all(pool, 3)).toEqual([10, 11, 12].map((n) => ({ kind: 'broken', message: `${n}` })));
  await pool.end();
});

test('a thread that ends between two files is no file’s fault', async () => {
  const { pool } = poolWith("answer(batch[0].number, 'broken'); process.exit(7);");
  await expect(all(pool, 3)).rejects.toThrow('process.exit(7)');
  await pool.end();
});
