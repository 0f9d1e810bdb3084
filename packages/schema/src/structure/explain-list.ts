import { joinPointer } from '../pointer.ts';
import { atValue, type Fault } from './fault.ts';
import { takesNone } from './hints/none-words.ts';
import type { StructuralProblem } from './problem.ts';

/** A list without items. */
export function explainEmptyList(fault: Fault): StructuralProblem {
  const none = takesNone(fault.place.key) && !fault.place.isItem;
  return atValue(fault, none ? 'empty-list-none' : 'empty-list');
}

/** Each item of a list that is there already, at the later place. Items are counted from 1. */
export function explainDuplicates(fault: Fault): StructuralProblem[] {
  const first = new Map<string, number>();
  const problems: StructuralProblem[] = [];
  for (const [index, item] of (fault.value as readonly unknown[]).entries()) {
    const same = JSON.stringify(item);
    const before = first.get(same);
    if (before === undefined) first.set(same, index);
    else {
      const problem = atValue(fault, 'duplicate-item', { item: index + 1, first: before + 1 });
      problems.push({ ...problem, pointer: joinPointer(fault.place.pointer, index) });
    }
  }
  return problems;
}
