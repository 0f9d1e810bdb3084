/** Escapes one key for use in a JSON pointer (RFC 6901): `~` becomes `~0`, `/` becomes `~1`. */
export function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/')
    ? token.replaceAll('~', '~0').replaceAll('/', '~1')
    : token;
}

/** The JSON pointer of what lies under `base` by these keys and list indices; `joinPointer('', 'a/b', 0)` is `/a~1b/0`. */
export function joinPointer(base: string, ...tokens: readonly (string | number)[]): string {
  let pointer = base;
  for (const token of tokens) pointer += `/${typeof token === 'number' ? token : escapeToken(token)}`;
  return pointer;
}

/** The unescaped keys of a JSON pointer; `''` (the root) has none. Throws when the pointer is no pointer. */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Error(`not a JSON pointer: ${pointer}`);
  const tokens = pointer.slice(1).split('/');
  return pointer.includes('~')
    ? tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : tokens;
}

/** The pointer one level up; the root's parent is the root. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether `pointer` is `ancestor` itself or lies below it. */
export function isAtOrBelow(pointer: string, ancestor: string): boolean {
  return (
    pointer.startsWith(ancestor) && (pointer.length === ancestor.length || pointer[ancestor.length] === '/')
  );
}

/** The value that a JSON pointer names, own properties only; `undefined` when there is none. */
export function getAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const token of parsePointer(pointer)) {
    if (Array.isArray(current)) {
      if (!/^(0|[1-9]\d*)$/.test(token)) return undefined;
    } else if (typeof current !== 'object' || current === null) return undefined;
    current = Object.hasOwn(current, token) ? (current as Record<string, unknown>)[token] : undefined;
  }
  return current;
}
