/** The syntaxes that can be read. */
export type DocumentFormat = 'json' | 'yaml' | 'typescript';

/** The syntaxes that hold data and nothing else: what `readDocument` reads. */
export type DataFormat = Exclude<DocumentFormat, 'typescript'>;

/**
 * The syntax of a file by the ending of its name (`.json`, `.yaml`, `.yml`, `.ts`, `.mts`, `.cts`), `undefined` for any
 * other and for `.d.ts`, which holds types only.
 */
export function formatOf(filename: string): DocumentFormat | undefined {
  const ending = /(\.d)?\.(json|ya?ml|[cm]?ts)$/i.exec(filename);
  if (ending === null) return undefined;
  const name = (ending[2] as string).toLowerCase();
  if (name.endsWith('ts')) return ending[1] === undefined ? 'typescript' : undefined;
  return name === 'json' ? 'json' : 'yaml';
}
