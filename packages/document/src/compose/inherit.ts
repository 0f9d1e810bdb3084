import { pointerTokens } from '../pointer.ts';
import { type Fields, isFields } from './fields.ts';
import { isTaken } from './own-keys.ts';

/**
 * A declaration with what it takes from the one that it extends: absent top-level keys, and those of `general` one by
 * one. What is taken stands where `extends` stood.
 */
export function inherited(own: Fields, base: Fields): Fields {
  const taken = Object.entries(base).filter(([key]) => isTaken(key) && !Object.hasOwn(own, key));
  return Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) => {
      if (key === 'extends') return taken;
      return [[key, key === 'general' ? together(value, base['general']) : value] as const];
    }),
  );
}

function together(own: unknown, base: unknown): unknown {
  return isFields(own) && isFields(base) ? { ...base, ...own } : own;
}

/** Whether what stands at a pointer of the composed value is taken from the base. */
export function isFromBase(pointer: string, own: Fields, base: Fields): boolean {
  const [first, second] = pointerTokens(pointer) ?? [];
  if (first === undefined || !isTaken(first) || !Object.hasOwn(base, first)) return false;
  if (!Object.hasOwn(own, first)) return true;
  const [ownGeneral, baseGeneral] = [own[first], base[first]];
  if (first !== 'general' || second === undefined) return false;
  if (!isFields(ownGeneral) || !isFields(baseGeneral)) return false;
  return !Object.hasOwn(ownGeneral, second) && Object.hasOwn(baseGeneral, second);
}
