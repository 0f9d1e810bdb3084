/**
 * ajv's standalone code carries every subschema whole but reads only codes (`schema1.enum`) and the names of properties
 * (`schema1.properties`) from them. Keeps what is read and drops the rest, half of the module.
 */
export function slimValidator(code: string): string {
  return code.replaceAll(
    /const (schema\d+) = (\{.*?\});(?=const |function |export |let |$)/gs,
    (whole, name: string, json: string) => {
      const schema = parsed(json);
      if (!schema) return whole;
      const reads = Array.from(
        code.matchAll(new RegExp(`${name}\\b(?!\\s=)((?:\\.\\w+)*)`, 'g')),
        ([, path = '']) => path.split('.').slice(1),
      );
      if (reads.length === 0) return '';
      const isPlain = reads.every(([key, ...more]) => key !== undefined && more.length === 0);
      if (!isPlain) return whole;
      const kept = Object.fromEntries(
        [...new Set(reads.map(([key = '']) => key))].map((key) => [key, shortened(key, schema[key])]),
      );
      return `const ${name} = ${JSON.stringify(kept)};`;
    },
  );
}

/** Of properties only the names are asked for. */
function shortened(key: string, value: unknown): unknown {
  if (key !== 'properties' || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).map((name) => [name, 0]));
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
