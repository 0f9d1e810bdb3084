import { describe, expect, test } from 'vitest';
import { type JsonSchema, resolve } from '../generate/json-schema.ts';
import type { Codelist } from '../generate/vocabularies.ts';
import {
  exampleDeclarations,
  instancesIn,
  readSchema,
  runtimeValidator,
  SCHEMAS,
  strictAjv,
} from './schema-files.ts';
import { read } from './sources.ts';

const declaration = readSchema('privacy-declaration');

/** Every property of a schema with the path of the definition it stands in. */
function propertiesOf(schema: JsonSchema): [string, JsonSchema][] {
  const definitions: [string, JsonSchema][] = [['', schema], ...Object.entries(schema.$defs ?? {})];
  return definitions.flatMap(([name, definition]) =>
    Object.entries(definition.properties ?? {}).map(([key, property]): [string, JsonSchema] => [
      `${name}/${key}`,
      property,
    ]),
  );
}

describe.each(SCHEMAS)('%s', (name) => {
  const schema = readSchema(name);
  test('compiles in strict mode', () => {
    expect(() => runtimeValidator(schema)).not.toThrow();
  });
  test('stands under its permanent address, and refers to nothing outside itself', () => {
    expect(schema.$id).toBe(`https://w3id.org/tretten/v1/${name}.schema.json`);
    const references = Array.from(
      JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g),
      ([, reference = '']) => reference,
    );
    expect(references.filter((reference) => !reference.startsWith('#/$defs/'))).toEqual([]);
  });
  test.each(propertiesOf(schema))('%s explains itself', (_path, property) => {
    expect(property.title ?? '').not.toBe('');
    expect((property.description ?? '').length).toBeGreaterThan(5);
    expect(property.examples?.length ?? 0).toBeGreaterThan(0);
    expect(property['x-since']).toMatch(/^\d+\.\d+$/);
  });
  test('gives only valid examples', () => {
    const ajv = strictAjv();
    ajv.addSchema(schema, 'root');
    const wrong = propertiesOf(schema).filter(([path, property]) => {
      const [definition, key] = path.split('/');
      const pointer = definition === '' ? `#/properties/${key}` : `#/$defs/${definition}/properties/${key}`;
      const validate = ajv.getSchema(`root${pointer.replace('$schema', '%24schema')}`);
      return (property.examples ?? []).some((example) => !validate?.(example));
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
  test('has only patterns that compile with the u flag', () => {
    const patterns = Array.from(
      JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g),
      ([, text = '""']) => JSON.parse(text),
    );
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });
});

describe('codelists', () => {
  const lists = Object.entries(declaration.$defs ?? {}).filter(([, definition]) => definition['x-codelist']);
  test.each(lists)('%s has the codes of its codelist, each with three labels', (_name, definition) => {
    const list: Codelist = JSON.parse(read(`schemas/v1/codelists/${definition['x-codelist']}.json`));
    expect(definition.enum).toEqual(list.values.map(({ code }) => code));
    for (const { nb, nn, en } of list.values)
      expect([nb, nn, en].every((label) => label.trim() !== '')).toBe(true);
  });
  test('every closed list of texts is a codelist', () => {
    const closed = Object.entries(declaration.$defs ?? {}).filter(([, { enum: codes }]) => codes);
    expect(closed.filter(([, definition]) => !definition['x-codelist']).map(([name]) => name)).toEqual([]);
    const inline = propertiesOf(declaration).filter(
      ([, property]) => resolve(declaration, property).enum && property.enum,
    );
    expect(inline.map(([path]) => path)).toEqual([]);
  });
});

describe('instances', () => {
  const validate = runtimeValidator(declaration);
  test.each([...instancesIn('pass'), ...exampleDeclarations()])('%s is well-formed', (_name, value) => {
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });
  test.each(instancesIn('fail'))('%s is refused', (_name, value) => {
    expect(validate(value)).toBe(false);
  });
  test('every failing instance has its expected problem written down', () => {
    const expected = JSON.parse(read('schemas/v1/tests/fail/expected.json'));
    expect(instancesIn('fail').map(([name]) => name)).toEqual(Object.keys(expected).sort());
  });
});
