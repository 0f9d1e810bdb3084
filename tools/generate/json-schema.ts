/** The part of JSON Schema 2020-12 that the published schemas use, with the project's annotation keywords. */
export interface JsonSchema {
  $id?: string;
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema | boolean>;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  required?: string[];
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  pattern?: string;
  format?: string;
  default?: unknown;
  'x-codelist'?: string;
  'x-gdpr'?: string[];
  'x-dpv'?: string;
  'x-since'?: string;
  'x-nature'?: string;
  'x-law'?: string[];
  'x-title'?: Record<string, string>;
  'x-description'?: Record<string, string>;
  [keyword: string]: unknown;
}

/** The annotation keywords that validators must be told of before strict mode accepts them. */
export const ANNOTATIONS = [
  'x-codelist',
  'x-gdpr',
  'x-dpv',
  'x-since',
  'x-nature',
  'x-title',
  'x-description',
  'x-law',
] as const;

/** The name at the end of a local `$ref`. */
export function refName(schema: JsonSchema): string | undefined {
  return schema.$ref?.replace('#/$defs/', '');
}

/** The local definition that a `$ref` names; throws on a dangling one, which is a fault of the schema. */
export function resolve(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = refName(schema);
  if (name === undefined) return schema;
  const target = root.$defs?.[name];
  if (!target) throw new Error(`dangling $ref ${schema.$ref}`);
  return target;
}
