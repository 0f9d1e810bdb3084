/** The syntaxes that can be read. */
export type DocumentFormat = 'json' | 'yaml';

/** The syntax of a file by the ending of its name (`.json`, `.yaml`, `.yml`), `undefined` for any other. */
export function formatOf(filename: string): DocumentFormat | undefined {
  const ending = /\.(json|ya?ml)$/i.exec(filename)?.[1];
  if (ending === undefined) return undefined;
  return ending.toLowerCase() === 'json' ? 'json' : 'yaml';
}
