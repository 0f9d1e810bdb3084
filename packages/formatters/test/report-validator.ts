import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/v1/report.schema.json', import.meta.url), 'utf8'),
);

/** The published report schema, compiled in ajv's strict mode. */
export function reportValidator() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addVocabulary(['x-since']);
  return ajv.compile(schema);
}

/** Every schema with examples: its JSON pointer, and a validator of the examples by that schema alone. */
export function schemasWithExamples() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addVocabulary(['x-since']);
  ajv.addSchema(schema);
  const found: { pointer: string; examples: unknown[]; isValid: (value: unknown) => boolean }[] = [];
  const visit = (node: Record<string, Record<string, unknown>>, pointer: string) => {
    for (const [key, property] of Object.entries(node)) {
      const at = `${pointer}/${key}`;
      const isValid = (value: unknown) => ajv.validate({ $ref: `${schema.$id}#${at}` }, value) as boolean;
      found.push({ pointer: at, examples: property['examples'] as unknown[], isValid });
    }
  };
  visit(schema.properties, '/properties');
  for (const [name, definition] of Object.entries<{ properties?: never }>(schema.$defs)) {
    if (definition.properties) visit(definition.properties, `/$defs/${name}/properties`);
  }
  return found;
}
