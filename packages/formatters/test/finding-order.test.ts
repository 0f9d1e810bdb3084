import type { Finding } from '@tretten/schema/report';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../src/finding-order.ts';

describe('inReadingOrder', () => {
  const finding = (line: number, column: number, endColumn: number, ruleId: string, messageId = 'a') =>
    ({ ruleId, messageId, range: { start: { line, column }, end: { line, column: endColumn } } }) as Finding;

  it('sorts by place, then by name, and leaves the list alone', () => {
    const findings = [
      finding(10, 1, 2, 'a'),
      finding(2, 5, 9, 'b', 'y'),
      finding(2, 5, 9, 'b', 'x'),
      finding(2, 5, 9, 'a'),
      finding(2, 5, 6, 'c'),
      finding(2, 1, 9, 'd'),
    ];
    const before = [...findings];
    expect(inReadingOrder(findings)).toEqual([5, 4, 3, 2, 1, 0].map((index) => before[index]));
    expect(findings).toEqual(before);
  });
  it('tells the file itself before the files that it takes values from', () => {
    const elsewhere = (path: string, line: number) => ({ ...finding(line, 1, 2, 'a'), path });
    const findings = [
      elsewhere('b.ts', 1),
      elsewhere('a.ts', 9),
      finding(30, 1, 2, 'a'),
      elsewhere('a.ts', 2),
    ];
    expect(inReadingOrder(findings)).toEqual([2, 3, 1, 0].map((index) => findings[index]));
  });
});
