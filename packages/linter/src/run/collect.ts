import { escapeToken, type PrivacyDeclaration, SHAPE } from '@tretten/schema';
import { once } from './once.ts';

/** A value of the declaration with its type's name and its place. */
export interface Visit {
  readonly value: unknown;
  readonly pointer: string;
  /** The pointer with `*` in place of list indexes. */
  readonly path: string;
}

/** Every value that has a type of its own, by the type's name (`LegalBasis`, `LocalizedText`, `Url` …), in document order. */
export type Collection = ReadonlyMap<string, readonly Visit[]>;

/** Walks the declaration along the shape of the schema, once. */
export const collect = once((declaration: PrivacyDeclaration): Collection => {
  const found = new Map<string, Visit[]>();
  visit(found, declaration, 'PrivacyDeclaration', '', '');
  return found;
});

function visit(
  found: Map<string, Visit[]>,
  value: unknown,
  type: string,
  pointer: string,
  path: string,
): void {
  if (Array.isArray(value)) {
    const below = `${path}/*`;
    for (const [index, item] of value.entries()) visit(found, item, type, `${pointer}/${index}`, below);
    return;
  }
  // The literal stands for a whole list: "there are none".
  if (value === 'none' && SHAPE[type]) return;
  const list = found.get(type);
  if (list) list.push({ value, pointer, path });
  else found.set(type, [{ value, pointer, path }]);
  if (value === null || typeof value !== 'object') return;
  const keys = SHAPE[type];
  if (!keys) return;
  for (const key of Object.keys(value)) {
    const target = keys[key];
    if (!target) continue;
    const item = (value as Record<string, unknown>)[key];
    visit(found, item, target, `${pointer}/${escapeToken(key)}`, `${path}/${key}`);
  }
}
