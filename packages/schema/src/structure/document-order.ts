import { getAt, joinPointer, parsePointer } from '../pointer.ts';
import type { StructuralProblem } from './problem.ts';

/** The problems in the order in which a reader of the document comes upon them; those of one place keep theirs. */
export function documentOrder(value: unknown, problems: readonly StructuralProblem[]): StructuralProblem[] {
  const rank = ranker(value);
  return problems
    .map((problem) => ({ problem, at: rank(problem.pointer) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ problem }) => problem);
}

/** Turns a pointer into the positions of its steps among their neighbours. */
function ranker(root: unknown): (pointer: string) => number[] {
  const orders = new Map<object, Map<string, number>>();
  const positionOf = (parent: object, token: string): number => {
    let order = orders.get(parent);
    if (!order) {
      order = new Map(Object.keys(parent).map((key, index) => [key, index]));
      orders.set(parent, order);
    }
    return order.get(token) ?? order.size;
  };
  return (pointer) => {
    let parent: unknown = root;
    return parsePointer(pointer).map((token) => {
      const position = typeof parent === 'object' && parent !== null ? positionOf(parent, token) : 0;
      parent = getAt(parent, joinPointer('', token));
      return position;
    });
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
