import {
  type JSDocStructure,
  type OptionalKind,
  Project,
  type SourceFile,
  VariableDeclarationKind,
} from 'ts-morph';
import { type JsonSchema, refName } from './json-schema.ts';

/** TypeScript types of a schema: one exported type for each `$defs` entry and one for the root, with doc comments. */
export function generateTypes(schema: JsonSchema): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { quoteKind: "'" as never },
  });
  const file = project.createSourceFile('types.ts', '');
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) emit(file, name, definition);
  emit(file, schema.title ?? 'Root', schema);
  file.formatText({ indentSize: 2 });
  return `// Generated from ${schema.$id}; do not edit.\n\n${file.getFullText().trim()}\n`;
}

function emit(file: SourceFile, name: string, schema: JsonSchema): void {
  if (schema.enum && schema.type === 'string') emitCodes(file, name, schema);
  else if (schema.type === 'object' && schema.properties) emitInterface(file, name, schema);
  else file.addTypeAlias({ name, isExported: true, docs: doc(schema), type: typeOf(schema) });
}

function emitCodes(file: SourceFile, name: string, schema: JsonSchema): void {
  const constant = constantName(name);
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [`All values of {@link ${name}}, in display order.`],
    declarations: [
      { name: constant, initializer: `[${(schema.enum ?? []).map(literal).join(', ')}] as const` },
    ],
  });
  file.addTypeAlias({ name, isExported: true, docs: doc(schema), type: `(typeof ${constant})[number]` });
}

function emitInterface(file: SourceFile, name: string, schema: JsonSchema): void {
  file.addInterface({
    name,
    isExported: true,
    docs: doc(schema),
    properties: Object.entries(schema.properties ?? {}).map(([key, property]) => ({
      name: propertyName(key),
      isReadonly: true,
      hasQuestionToken: !schema.required?.includes(key),
      type: typeOf(property),
      docs: doc(property),
    })),
    indexSignatures: Object.entries(schema.patternProperties ?? {}).map(([pattern, value]) => ({
      isReadonly: true,
      keyName: pattern === '^x-' ? 'extension' : 'name',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the types are template literals.
      keyType: pattern === '^x-' ? '`x-${string}`' : '`${string}/${string}`',
      returnType: typeof value === 'object' ? typeOf(value) : 'unknown',
    })),
  });
}

function typeOf(schema: JsonSchema): string {
  const name = refName(schema);
  if (name) return name;
  if ('const' in schema) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return [...new Set(branches.map(typeOf))].join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  if (schema.type === 'array') return arrayOf(schema);
  if (schema.type === 'object') return objectOf(schema);
  const simple: Record<string, string> = {
    string: 'string',
    number: 'number',
    integer: 'number',
    boolean: 'boolean',
  };
  return simple[schema.type ?? ''] ?? 'unknown';
}

function arrayOf(schema: JsonSchema): string {
  const item = typeOf(schema.items ?? {});
  const wrapped = item.includes(' | ') ? `(${item})` : item;
  return (schema.minItems ?? 0) >= 1 ? `readonly [${item}, ...${wrapped}[]]` : `readonly ${wrapped}[]`;
}

function objectOf(schema: JsonSchema): string {
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([key, value]) =>
        `readonly ${propertyName(key)}${schema.required?.includes(key) ? '' : '?'}: ${typeOf(value)}`,
    );
    return `{ ${fields.join('; ')} }`;
  }
  const values =
    typeof schema.additionalProperties === 'object' ? typeOf(schema.additionalProperties) : 'unknown';
  const keys = schema.propertyNames && refName(schema.propertyNames);
  return keys ? `Readonly<Partial<Record<${keys}, ${values}>>>` : `Readonly<Record<string, ${values}>>`;
}

function doc(schema: JsonSchema): OptionalKind<JSDocStructure>[] {
  const tags = [
    ...(schema['x-gdpr'] ? [{ tagName: 'remarks', text: `GDPR ${schema['x-gdpr'].join(', ')}` }] : []),
    ...(schema.format ? [{ tagName: 'format', text: schema.format }] : []),
    ...(schema.examples ?? [])
      .slice(0, 1)
      .map((example) => ({ tagName: 'example', text: `\`${safe(JSON.stringify(example))}\`` })),
  ];
  const description = schema.description ?? schema.title ?? '';
  return description || tags.length > 0 ? [{ description: `\n${safe(description)}`, tags }] : [];
}

/** A comment must not be ended early, nor hold what a doc tool would read as a tag. */
function safe(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll('@', '&#64;');
}

function literal(value: unknown): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : String(value);
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`;
}

/** `DataSubjectCode` → `DATA_SUBJECT_CODES`. */
export function constantName(name: string): string {
  const snake = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  if (snake.endsWith('Y')) return `${snake.slice(0, -1)}IES`;
  return /(S|X|CH)$/.test(snake) ? `${snake}ES` : `${snake}S`;
}
