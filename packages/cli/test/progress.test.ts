import { describe, expect, test } from 'vitest';
import type { Terminal } from '../src/terminal.ts';
import { progressOn } from '../src/workflow/progress.ts';
import { WORKFLOW_TEXTS } from '../src/workflow/workflow-texts.ts';

const CLEAR = '\r\u001B[2K';

/** What is written for five files that take so many milliseconds each. */
function written(each: number, isTTY: boolean, env: Record<string, string> = {}): string {
  let time = 0;
  let text = '';
  const stderr = { isTTY, write: (more: string) => (text += more) };
  const progress = progressOn({ stderr, env } as unknown as Terminal, WORKFLOW_TEXTS.en, () => time);
  for (const _file of progress.through([1, 2, 3, 4, 5])) time += each;
  return text;
}

describe('the progress line', () => {
  test('comes after a second, and goes away', () => {
    expect(written(400, true)).toBe(`${CLEAR}3 of 5 files${CLEAR}4 of 5 files${CLEAR}`);
  });
  test.each([
    ['a short run', 100, true, {}],
    ['no terminal', 400, false, {}],
    ['continuous integration', 400, true, { CI: 'true' }],
    ['a terminal that cannot go back', 400, true, { TERM: 'dumb' }],
  ])('does not come for %s', (_what, each, isTTY, env) => {
    expect(written(each, isTTY, env)).toBe('');
  });
  test('is gone before a report is written', () => {
    let time = 0;
    const events: string[] = [];
    const stderr = { isTTY: true, write: (more: string) => events.push(more) };
    const terminal = { stderr, env: {} } as unknown as Terminal;
    const progress = progressOn(terminal, WORKFLOW_TEXTS.en, () => time);
    for (const _file of progress.through([1, 2])) {
      time += 2000;
      progress.clear();
      events.push('report');
    }
    expect(events).toEqual(['report', `${CLEAR}1 of 2 files`, CLEAR, 'report']);
  });
});
