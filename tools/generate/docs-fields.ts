import { type JsonSchema, refName, resolve } from './json-schema.ts';

/** The reference of every field, a section for each type of the schema. */
export function generateFieldDocs(root: JsonSchema): string {
  const types: [string, JsonSchema][] = [[root.title ?? 'Root', root], ...Object.entries(root.$defs ?? {})];
  const sections = types
    .map(([name, schema]) => sectionOf(root, name, schema))
    .filter((section) => section !== '');
  return `<!-- Generated from schemas/v1/privacy-declaration.schema.json; do not edit. -->

# Fields of a privacy declaration

Version 1. Every field, by type; **bold** fields are required by the structure. What the law demands is the business of the
[rules](../rules/README.md).

${sections.join('\n\n')}
`;
}

function sectionOf(root: JsonSchema, name: string, schema: JsonSchema): string {
  const heading = `## ${name}\n\n${schema.description ?? schema.title ?? ''}`;
  const holder = (schema.oneOf ?? [schema])
    .map((branch) => resolve(root, branch))
    .find(({ properties }) => properties);
  if (schema.enum) return `${heading}\n\n${schema.enum.map((code) => `\`${code}\``).join(', ')}`;
  if (!holder || refName(holder)) return `${heading}\n\n${typeOf(schema)}`;
  const rows = Object.entries(holder.properties ?? {}).map(([key, property]) => {
    const label = holder.required?.includes(key) ? `**${key}**` : key;
    const provisions = (property['x-gdpr'] ?? []).join(', ');
    const norwegian = property['x-title']
      ? `${property['x-title']['nb']} / ${property['x-title']['nn']}`
      : '';
    return `| ${label} | ${typeOf(property)} | ${cell(property.description ?? '')} | ${exampleOf(property)} | ${norwegian} | ${provisions} |`;
  });
  return `${heading}\n\n| key | value | what it says | example | bokmål / nynorsk | GDPR |\n|---|---|---|---|---|---|\n${rows.join('\n')}`;
}

function typeOf(schema: JsonSchema): string {
  const name = refName(schema);
  if (name) return `[${name}](#${name.toLowerCase()})`;
  if ('const' in schema) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((code) => `\`${code}\``).join(', ');
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  return schema.format ?? String(schema.type ?? 'anything');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The first example, as JSON on one line; a long one is cut. */
function exampleOf({ examples }: JsonSchema): string {
  const [first] = examples ?? [];
  if (first === undefined) return '';
  const text = JSON.stringify(first);
  return `\`${cell(text.length > 80 ? `${text.slice(0, 79)}…` : text)}\``;
}
