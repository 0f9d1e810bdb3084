import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReport } from '@tretten/schema/report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../src/input/lines.ts';
import { EXAMPLES, run, SCHEMA } from './run-cli.ts';

const OPTIONS = ['--ndjson', '--as-of', '2026-11-21', '--lang', 'en'];
const CLEAN = JSON.stringify(JSON.parse(readFileSync(join(EXAMPLES, 'nordvik/nordvik.json'), 'utf8')));
const POOR = JSON.stringify({ $schema: SCHEMA, language: 'nb' });
const PARALLEL = 'parallel';
const hasParallel = spawnSync(PARALLEL, ['--version']).status === 0;

interface Line {
  readonly files: { path: string; name?: string; findings: { ruleId: string }[] }[];
  readonly summary: { errors: number };
}
const reports = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('a declaration a line', () => {
  test('has a report a line, in order', async () => {
    const stdin = [CLEAN, POOR, '{"language": ', '', CLEAN].join('\n');
    const { code, stdout, stderr } = await run(['lint', ...OPTIONS], { stdin });
    const lines = reports(stdout);
    expect(lines.map(({ files }) => files[0]?.path)).toEqual(['-:1', '-:2', '-:3', '-:4', '-:5']);
    expect(lines.map(({ summary }) => summary.errors > 0)).toEqual([false, true, true, true, false]);
    expect(lines[2]?.files[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['syntax-error']);
    for (const line of lines) expect(isReport(line)).toBe(true);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
  test.each([
    ['clean lines', `${CLEAN}\n${CLEAN}\n`, 0, 2],
    ['nothing at all', '', 0, 0],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), 1, 1],
  ])('%s', async (_what, stdin, code, count) => {
    const outcome = await run(['lint', '-', ...OPTIONS], { stdin });
    expect(outcome.code).toBe(code);
    expect(reports(outcome.stdout)).toHaveLength(count);
  });
  test('is called after --stdin-filename', async () => {
    const { stdout } = await run(['lint', ...OPTIONS, '--stdin-filename', 'all.ndjson'], { stdin: POOR });
    expect(reports(stdout)[0]?.files[0]?.path).toBe('all.ndjson:1');
  });
  test.each([
    [['p.json'], 'leave out p.json'],
    [['--fix'], '--ndjson and --fix cannot be used together'],
    [['--format', 'sarif'], '--ndjson and --format cannot be used together'],
  ])('%j is refused', async (more, sentence) => {
    const { code, stderr } = await run(['lint', ...OPTIONS, ...more]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

test('lines are the same wherever the stream is cut', async () => {
  const cut = fc.array(fc.oneof(fc.constant('\n'), fc.string(), fc.constant('æ')));
  await fc.assert(
    fc.asyncProperty(cut, fc.boolean(), async (chunks, isBytes) => {
      const input = (async function* () {
        for (const chunk of chunks) yield isBytes ? Buffer.from(chunk) : chunk;
      })();
      const lines: string[] = [];
      for await (const line of linesOf(input)) lines.push(Buffer.from(line).toString('utf8'));
      const whole = Buffer.from(chunks.join('')).toString('utf8');
      const expected = whole.split('\n');
      expect(lines).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
    }),
  );
});

describe('the built command', () => {
  const bin = join(import.meta.dirname, '../dist/bin.js');
  const command = `"${process.execPath}" "${bin}" lint ${OPTIONS.join(' ')}`;
  const many = Array.from({ length: 400 }, (_, index) =>
    JSON.stringify({ $schema: SCHEMA, language: 'nb', title: `Nr. ${index}` }),
  );

  test('waits for a slow reader, and loses nothing', () => {
    const { stdout, status } = spawnSync('sh', ['-c', `${command} | (sleep 1; wc -l)`], {
      input: many.join('\n'),
      encoding: 'utf8',
    });
    expect({ lines: Number(stdout), status }).toEqual({ lines: 400, status: 0 });
  });
  // Debian and Ubuntu: apt-get install parallel.
  test.skipIf(!hasParallel)('is driven by GNU parallel, in order', () => {
    const parallel = `${PARALLEL} --will-cite --pipe --keep-order --jobs 2 --block 20k '${command}'`;
    const { stdout } = spawnSync('sh', ['-c', parallel], {
      input: many.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const names = reports(stdout).map(({ files }) => files[0]?.name);
    expect(names).toEqual(many.map((_, index) => `Nr. ${index}`));
  });
});
