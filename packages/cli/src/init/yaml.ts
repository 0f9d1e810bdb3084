/** Plain data as block YAML; strings are quoted wherever a YAML reader, of version 1.1 or 1.2, could take them for something else. */
export function yamlOf(value: unknown): string {
  return `${linesOf(value).join('\n')}\n`;
}

function linesOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const [first = '', ...rest] = linesOf(item);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  if (typeof value !== 'object' || value === null) return [scalar(value)];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'object'
      ? [`${key}:`, ...linesOf(item).map((line) => `  ${line}`)]
      : [`${key}: ${scalar(item)}`],
  );
}

const PLAIN = /^(?:\p{L}[\p{L}\p{N} ,.;()@/_-]*[\p{L}\p{N}.)]|https:\/\/[\w./-]+)$/u;
const WORDS_OF_YAML = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return PLAIN.test(value) && !WORDS_OF_YAML.test(value) ? value : JSON.stringify(value);
}
