/**
 * Whether a path from the folder of the configuration, with forward slashes, is what a glob names or lies below it: `*` and
 * `?` within a folder, `**` across folders, `{a,b}` for either, `[ab]` for one sign.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const pattern = new RegExp(
    `^(?:${sourceOf(glob.replace(/^(?:\.\/)+/u, '').replace(/\/+$/u, ''))})(?:/.*)?$`,
    'u',
  );
  return (path) => pattern.test(path);
}

/** Whether one of the globs matches. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => globMatcher(glob)(path));
}

const PART = /\*\*\/|\/\*\*$|\*\*|[*?{},]|\[[^\]/]+\]|[^*?{},[]+|\[/gu;

function sourceOf(glob: string): string {
  let depth = 0;
  const parts = Array.from(glob.matchAll(PART), ([part]) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '/**') return '/.*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part === '{') return depth++ >= 0 ? '(?:' : '';
    if (part === '}' && depth > 0) return depth-- > 0 ? ')' : '';
    if (part === ',' && depth > 0) return '|';
    if (part.length > 2 && part.startsWith('[')) return classOf(part);
    return escaped(part);
  });
  return parts.join('') + ')'.repeat(depth);
}

function classOf(part: string): string {
  const inside = part.slice(1, -1);
  const isNegated = inside.startsWith('!') || inside.startsWith('^');
  const signs = (isNegated ? inside.slice(1) : inside).replaceAll(/[\\\]^[]/gu, '\\$&');
  // A hyphen stays what it is in a class: from one sign to another.
  const isSound =
    signs !== '' && !/^-|--|-$/u.test(signs) && !Array.from(signs.matchAll(/(.)-(.)/gu)).some(isBackward);
  return isSound ? `[${isNegated ? '^/' : ''}${signs}]` : escaped(part);
}

function isBackward([, from = '', to = '']: RegExpMatchArray): boolean {
  return (from.codePointAt(0) ?? 0) > (to.codePointAt(0) ?? 0);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/gu, '\\$&');
}
