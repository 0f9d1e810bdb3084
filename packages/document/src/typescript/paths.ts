/**
 * The path that an import leads to, from the project's root folder with forward slashes; `undefined` when it leads out
 * of that folder.
 */
export function pathFrom(importer: string, specifier: string): string | undefined {
  const folders = importer.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') {
      if (folders.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') folders.push(part);
  }
  return folders.join('/');
}

/** TypeScript is imported by the name of what it compiles to. */
const COMPILED: readonly (readonly [ending: string, sources: readonly string[]])[] = [
  ['.js', ['.ts', '.js']],
  ['.mjs', ['.mts', '.mjs']],
  ['.cjs', ['.cts', '.cjs']],
];

const COMPLETE = ['.ts', '.mts', '.cts', '.json'];
const ENDINGS = ['.ts', '.mts', '.cts', '.js', '/index.ts', '/index.js'];

/** The files that an import of a path may mean, the likeliest first. */
export function candidatesFor(path: string): string[] {
  for (const [ending, sources] of COMPILED) {
    if (path.endsWith(ending)) return sources.map((source) => path.slice(0, -ending.length) + source);
  }
  if (COMPLETE.some((ending) => path.endsWith(ending))) return [path];
  return ENDINGS.map((ending) => (path === '' ? ending.replace('/', '') : path + ending));
}
