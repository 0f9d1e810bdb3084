import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { ANNOTATIONS, type JsonSchema, resolve } from './json-schema.ts';
import { linearErrors } from './linear-errors.ts';
import { slimValidator } from './slim-validator.ts';

const DROPPED = new Set<string>([...ANNOTATIONS, 'title', 'description', 'examples', 'default', '$comment']);
const MAPS = new Set(['properties', 'patternProperties', '$defs']);

/** An ES module without `eval`, `Function` and `require` that validates values against the schema. */
export async function generateValidator(schema: JsonSchema): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    // `format` only annotates in these schemas: a pattern beside it asserts, alike for every validator.
    validateFormats: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const validate = ajv.compile(decideUnionsByType(schema, strip(schema)) as object);
  // The standalone code still requires ajv's run-time helpers; bundling brings them in.
  const bundled = await build({
    stdin: {
      contents: slimValidator(linearErrors(standalone.default(ajv, validate))),
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return `// Generated from ${schema.$id} by ajv (MIT licence); do not edit.\n${bundled.outputFiles[0]?.text ?? ''}`;
}

/** The declaration file of a generated validator. */
export const VALIDATOR_TYPES = `// Generated; do not edit.
/** One failed keyword, as ajv reports it (no message: sentences are made elsewhere). */
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** True when the value satisfies the schema; otherwise \`errors\` holds every failed keyword until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
};
export default validate;
`;

function strip(schema: unknown, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => strip(item));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isMap || !DROPPED.has(key))
      .map(([key, value]) => [
        key,
        key === 'enum' || key === 'const' ? value : strip(value, !isMap && MAPS.has(key)),
      ]),
  );
}

/**
 * A `oneOf` whose branches have different JSON types becomes `type` + `if`/`then`, which means the same but fails in
 * one branch only, so that a mistake is told once. Other unions are left alone.
 */
function decideUnionsByType(root: JsonSchema, stripped: unknown): unknown {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== 'object') return node;
    const schema = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, visit(value)]),
    ) as JsonSchema;
    if (!Array.isArray(schema.oneOf)) return schema;
    const types = schema.oneOf.map((branch) => jsonType(root, branch));
    if (types.some((type) => type === undefined) || new Set(types).size !== types.length) return schema;
    const { oneOf, ...rest } = schema;
    return {
      ...rest,
      type: types,
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
      allOf: oneOf.map((branch, index) => ({ if: { type: types[index] }, then: branch })),
    };
  };
  return visit(stripped);
}

function jsonType(root: JsonSchema, branch: JsonSchema): string | undefined {
  const target = resolve(root, branch);
  if (typeof target.type === 'string') return target.type;
  if ('const' in target) return typeof target.const === 'string' ? 'string' : undefined;
  return undefined;
}
