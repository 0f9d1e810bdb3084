import { getAt } from '@tretten/schema';

/** What names a list item, the first that is there. */
const NAMES = ['id', 'name', 'kind', 'category', 'article', 'text'] as const;

/**
 * What should stand where a finding is shown: a single value itself; for an object or a list the key it stands under;
 * for an item of a list what names it, else its first key; for the whole declaration its first key.
 */
export function placeText(
  declaration: unknown,
  { pointer, target }: { readonly pointer: string; readonly target: 'key' | 'value' },
): unknown {
  const value = getAt(declaration, pointer);
  const isSingle = value === null || typeof value !== 'object';
  if (isSingle && target === 'value') return value;
  const cut = pointer.lastIndexOf('/');
  const isItem = cut >= 0 && Array.isArray(getAt(declaration, pointer.slice(0, cut)));
  if (pointer !== '' && !isItem) return unescaped(pointer.slice(cut + 1));
  if (isSingle) return value;
  const name = isItem ? NAMES.find((key) => isSaid((value as Record<string, unknown>)[key])) : undefined;
  return name === undefined ? Object.keys(value)[0] : (value as Record<string, unknown>)[name];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
