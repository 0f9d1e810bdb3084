import type { DocumentProblem } from '../document.ts';
import { childPointer } from '../pointer.ts';
import { holdsIdentityNumber } from '../safe-text.ts';
import type { Fault } from './fault.ts';
import type { Tree } from './tree.ts';

/** A tree as plain data, with what is missing from it. */
export interface Harvest {
  /** `undefined` when nothing could be read. */
  readonly value: unknown;
  /** Each fault once, with the first pointer that it concerns. */
  readonly faults: readonly Fault[];
  /** Every pointer that lacks something. */
  readonly unread: readonly string[];
}

/** Writes a tree out: what is used twice becomes two values. Keys are defined, never assigned, so `__proto__` is one. */
export function harvest(tree: Tree): Harvest {
  const faults = new Map<Fault, DocumentProblem>();
  const unread = new Set<string>();

  function tell(fault: Fault, pointer: string): void {
    if (faults.has(fault)) return;
    faults.set(fault, holdsIdentityNumber(pointer) ? fault : { ...fault, pointer });
  }

  function lacks(fault: Fault, pointer: string): void {
    unread.add(pointer);
    tell(fault, pointer);
  }

  function plain(part: Tree, pointer: string): unknown {
    if (part.kind === 'scalar') return part.value;
    if (part.kind === 'hole') {
      lacks(part.fault, pointer);
      return undefined;
    }
    for (const fault of part.gaps) lacks(fault, pointer);
    if (part.kind === 'list')
      return part.items.map((item, index) => plain(item, childPointer(pointer, index)));
    for (const fault of part.repeated) {
      tell(fault, childPointer(pointer, String(fault.params['key'])));
    }
    const object = {};
    for (const [key, { tree: member }] of part.entries) {
      const value = plain(member, childPointer(pointer, key));
      if (value === undefined) continue;
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return object;
  }

  const value = plain(tree, '');
  return { value, faults: [...faults.values()] as Fault[], unread: [...unread] };
}
