import { type JsonSchema, refName, resolve } from './json-schema.ts';

const HEADER = (schema: JsonSchema) => `// Generated from ${schema.$id}; do not edit.\n\n`;

/** One place of the schema: its path with `*` for list items, and the TypeScript type of the value there. */
export interface SchemaPath {
  path: string;
  type: string;
  schema: JsonSchema;
}

/** Every object, list and value that a document can hold, in the order of the schema. */
export function pathsOf(root: JsonSchema): SchemaPath[] {
  const found = new Map<string, SchemaPath>();
  const visit = (path: string, type: string, schema: JsonSchema): void => {
    if (!found.has(path)) found.set(path, { path, type, schema });
    const target = resolve(root, schema);
    for (const branch of target.oneOf ?? [target]) {
      const shape = resolve(root, branch);
      if (shape.type === 'array' && shape.items)
        visit(`${path}/*`, refName(shape.items) ?? `Item<${type}>`, shape.items);
      if (shape.type !== 'object') continue;
      for (const [key, property] of Object.entries(shape.properties ?? {})) {
        visit(`${path}/${key}`, refName(property) ?? `Value<${type}, '${key}'>`, property);
      }
    }
  };
  visit('', root.title ?? 'Root', root);
  return [...found.values()];
}

/** The map from path to type that rules are written against: an unknown path is then a compile error. */
export function generatePaths(root: JsonSchema, typesModule: string): string {
  const paths = pathsOf(root);
  const definitions = Object.keys(root.$defs ?? {});
  return `${HEADER(root)}import type {
${[...definitions, root.title ?? 'Root']
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from '${typesModule}';

/** The members of a union that are lists, seen through to their items. */
type Item<T> = Extract<NonNullable<T>, readonly unknown[]>[number];
/** The value at a key of the members of a union that are objects. */
type Value<T, K extends string> = NonNullable<Extract<T, { readonly [key in K]?: unknown }>[K]>;

/** Path of the schema (\`*\` = a list item) → type of the value there. */
export interface DeclarationPaths {
${paths.map(({ path, type }) => `  '${path}': ${type};`).join('\n')}
}

/** Name of a definition of the schema → its type. */
export interface DeclarationTypes {
${definitions.map((name) => `  ${name}: ${name};`).join('\n')}
}
`;
}

/** For each object type: its keys, and for each key the type of the value (see \`SHAPE\`). */
export function generateShape(root: JsonSchema): string {
  const shape: Record<string, Record<string, string>> = {};
  const types: [string, JsonSchema][] = [[root.title ?? 'Root', root], ...Object.entries(root.$defs ?? {})];
  for (const [name, schema] of types) {
    const keys: Record<string, string> = {};
    for (const branch of schema.oneOf ?? [schema]) {
      for (const [key, property] of Object.entries(resolve(root, branch).properties ?? {})) {
        keys[key] = targetOf(root, property);
      }
    }
    if (Object.keys(keys).length > 0) shape[name] = keys;
  }
  return `${HEADER(root)}/**
 * For each object type of the declaration: every known key and the type of its value, seen through lists and unions.
 * \`\` is a leaf without a type of its own, or a code from a closed list.
 */
export const SHAPE: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(shape)};
`;
}

function targetOf(root: JsonSchema, schema: JsonSchema): string {
  const name = refName(schema);
  if (name) {
    const target = resolve(root, schema);
    if (target.enum) return '';
    const branches = (target.oneOf ?? [target]).map((branch) => resolve(root, branch));
    const isList = branches.some((branch) => branch.type === 'array');
    return isList ? targetOf(root, target) : name;
  }
  if (schema.items) return targetOf(root, schema.items);
  for (const branch of schema.oneOf ?? []) {
    const target = targetOf(root, branch);
    if (target) return target;
  }
  return '';
}

/** GDPR provision → the paths of the schema that answer it, from the annotation \`x-gdpr\`. */
export function generateAnswers(root: JsonSchema): string {
  const answers: Record<string, string[]> = {};
  for (const { path, schema } of pathsOf(root)) {
    for (const provision of schema['x-gdpr'] ?? []) {
      answers[provision] ??= [];
      answers[provision].push(path);
    }
  }
  const sorted = Object.fromEntries(
    Object.entries(answers).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  );
  return `${HEADER(root)}/** GDPR provision → the paths of the schema (\`*\` = a list item) whose values answer it. */
export const ANSWERS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(sorted, null, 2)};
`;
}
