/** What a package may import: its own files, these packages, and nothing else outside `node:`. */
export interface Allowed {
  /** At run time. */
  readonly values: readonly string[];
  /** In `import type` only. */
  readonly types: readonly string[];
  /** Whether modules of Node.js may be imported. */
  readonly node: boolean;
}

/** The direction of dependencies; nothing points back. */
export const ALLOWED: Readonly<Record<string, Allowed>> = {
  schema: { values: [], types: [], node: false },
  norway: { values: [], types: ['@tretten/schema'], node: false },
  document: { values: ['js-yaml', 'ts-morph', '@tretten/schema'], types: ['@tretten/schema'], node: false },
  linter: {
    values: ['@tretten/schema', '@tretten/norway'],
    types: ['@tretten/document', '@tretten/schema', '@tretten/norway'],
    node: false,
  },
  formatters: { values: [], types: ['@tretten/schema'], node: false },
  cli: {
    values: [
      '@tretten/schema',
      '@tretten/norway',
      '@tretten/document',
      '@tretten/linter',
      '@tretten/formatters',
      'tinyglobby',
      'diff',
      'chokidar',
    ],
    types: [],
    node: true,
  },
};

/** One import of a source file. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly isType: boolean;
}

/** Run-time dependencies that each package may have outside the project, at most. */
export const DEPENDENCY_LIMITS: Readonly<Record<string, number>> = {
  schema: 0,
  norway: 0,
  document: 2,
  linter: 0,
  formatters: 0,
  cli: 4,
};

/** The imports that break the table, each as one sentence. */
export function forbiddenImports(packageName: string, imports: readonly Import[]): string[] {
  const allowed = ALLOWED[packageName];
  if (!allowed) return [`packages/${packageName} is not in the table of dependencies`];
  return imports
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .filter(({ specifier, isType }) => !isAllowed(allowed, specifier, isType))
    .map(({ file, specifier, isType }) => `${file} imports ${isType ? 'types of ' : ''}${specifier}`);
}

function isAllowed({ values, types, node }: Allowed, specifier: string, isType: boolean): boolean {
  if (specifier.startsWith('node:')) return node;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return values.includes(name) || (isType && types.includes(name));
}

/** Circles of relative imports, each as the files along it. */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.push([...path.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
