import type { JsonSchema } from './json-schema.ts';

/** One closed list of codes with its labels, as it stands in `schemas/v1/codelists/`. */
export interface Codelist {
  id: string;
  title: Record<string, string>;
  values: { code: string; nb: string; nn: string; en: string; special?: string }[];
}

/** The schema with the `enum` of every definition that names a codelist taken from that codelist. */
export function withCodes(schema: JsonSchema, codelists: ReadonlyMap<string, Codelist>): JsonSchema {
  const copy = structuredClone(schema);
  for (const definition of Object.values(copy.$defs ?? {})) {
    const id = definition['x-codelist'];
    if (id === undefined) continue;
    const list = codelists.get(id);
    if (!list) throw new Error(`no codelist schemas/v1/codelists/${id}.json`);
    definition.enum = list.values.map(({ code }) => code);
  }
  return copy;
}

/** Labels of every code in bokmål, nynorsk and English, by codelist. */
export function generateVocabularies(codelists: ReadonlyMap<string, Codelist>): string {
  const entries = [...codelists.values()].map((list) => {
    const values = list.values.map(
      ({ code, nb, nn, en }) => `    ${JSON.stringify(code)}: ${JSON.stringify({ nb, nn, en })},`,
    );
    return `  ${JSON.stringify(list.id)}: {\n${values.join('\n')}\n  },`;
  });
  return `// Generated from schemas/v1/codelists; do not edit.

/** Codelist → code → label in bokmål, nynorsk and English, in display order. */
export const VOCABULARIES = {
${entries.join('\n')}
} as const;

/** The name of a codelist. */
export type VocabularyName = keyof typeof VOCABULARIES;
`;
}
