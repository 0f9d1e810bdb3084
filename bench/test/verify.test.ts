import { expect, test } from 'vitest';
import { AJV_LINTER, type Linter, SPECTRAL_LINTER, verify } from '../speed/linters.ts';

const saying = (output: string): Linter => ({
  name: 'a linter',
  command: () => [],
  readable: () => ['-e', `console.log(${JSON.stringify(output)}); process.exitCode = 1`],
  faulty: (said) => said.trim().split(',').length,
});

test('a linter that finds fault with too few or too many files is not timed', () => {
  expect(() => verify([saying('a,b')], '', 40, 2)).not.toThrow();
  expect(() => verify([saying('a')], '', 40, 2)).toThrow('a linter found fault with 1 files, not with 2');
  expect(() => verify([saying('a,b'), saying('a,b,c')], '', 40, 2)).toThrow('with 3 files');
});

test('what other linters say is read as they say it', () => {
  const findings = [{ source: 'a.json' }, { source: 'a.json' }, { source: 'b.json' }];
  expect(SPECTRAL_LINTER.faulty(JSON.stringify(findings), 40)).toBe(2);
  expect(AJV_LINTER.faulty('a.json valid\nb.json valid\n', 5)).toBe(3);
});
