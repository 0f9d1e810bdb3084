import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@tretten/document';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ANNOTATIONS, type JsonSchema } from '../generate/json-schema.ts';
import { ROOT, read } from './sources.ts';

/** The published schemas by the name of their file. */
export const SCHEMAS = [
  'privacy-declaration',
  'privacy-declaration.complete',
  'report',
  'config',
  'baseline',
] as const;

/** A published schema. */
export function readSchema(name: (typeof SCHEMAS)[number]): JsonSchema {
  return JSON.parse(read(`schemas/v1/${name}.schema.json`));
}

/** A strict ajv that knows the project's annotations and asserts formats. */
export function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const keyword of ANNOTATIONS) ajv.addVocabulary([keyword]);
  return ajv;
}

/** The validator that ajv makes of a schema at run time. */
export function runtimeValidator(schema: JsonSchema): ValidateFunction {
  return strictAjv().compile(schema);
}

/** Name and value of every instance in a folder of `schemas/v1/tests`. */
export function instancesIn(folder: string): [string, unknown][] {
  const names = readdirSync(join(ROOT, 'schemas/v1/tests', folder)).filter(
    (name) => name !== 'expected.json',
  );
  return names.sort().map((name) => [name, instanceAt(`schemas/v1/tests/${folder}/${name}`)]);
}

/** Every declaration under `examples`, by path. */
export function exampleDeclarations(): [string, unknown][] {
  const paths = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => /\.(json|ya?ml)$/.test(path) && !path.includes('report'))
    .sort()
    .map((path) => [path, instanceAt(`examples/${path}`)]);
}

function instanceAt(path: string): unknown {
  return readDocument(read(path), { format: path.endsWith('.json') ? 'json' : 'yaml' }).value;
}
