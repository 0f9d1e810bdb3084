import { describe, expect, test } from 'vitest';
import { createDeclarationSchema, declarationSchema, type StandardSchemaV1 } from '../src/index.ts';
import { VOCABULARIES } from '../src/vocabularies.ts';
import { DECLARATION, declarationWith } from './declarations.ts';

/** How a tool uses a schema of which it knows nothing but the standard. */
async function parse<Output>(schema: StandardSchemaV1<unknown, Output>, value: unknown): Promise<Output> {
  const result = await schema['~standard'].validate(value);
  if (result.issues) {
    const lines = result.issues.map(({ message, path }) => {
      const keys = (path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
      return `${keys.map(String).join('.')}: ${message}`;
    });
    throw new Error(lines.join('\n'));
  }
  return result.value;
}

describe('Standard Schema', () => {
  test('names its version and vendor', () => {
    expect(declarationSchema['~standard']).toMatchObject({ version: 1, vendor: 'tretten' });
  });

  test('gives back a valid value, the same one', async () => {
    expect(await parse(declarationSchema, DECLARATION)).toBe(DECLARATION);
  });

  test('tells in English what is wrong, with the path, list indices as numbers', async () => {
    const value = declarationWith('/processingActivities/0/legalBases/0/article', '6.1.e');
    await expect(parse(declarationSchema, value)).rejects.toThrow(
      'processingActivities.0.legalBases.0.article: “6.1.e” is not one of the values allowed here. Did you mean “6(1)(e)”?',
    );
    const result = declarationSchema['~standard'].validate(value);
    expect(result.issues?.[0]?.path).toEqual(['processingActivities', 0, 'legalBases', 0, 'article']);
  });

  test('a key that is a number in an object stays a text', () => {
    const result = declarationSchema['~standard'].validate(declarationWith('/controller/0', 'x'));
    expect(result.issues?.[0]?.path).toEqual(['controller', '0']);
  });

  test.each([
    ['nb', '«kommune» er ikke en av verdiene som kan stå her. Mente du «municipality»?'],
    ['nn', '«kommune» er ikkje ein av verdiane som kan stå her. Meinte du «municipality»?'],
  ] as const)('tells it in %s, with labels', (language, message) => {
    const schema = createDeclarationSchema({ language, labels: VOCABULARIES });
    const result = schema['~standard'].validate(declarationWith('/controller/kind', 'kommune'));
    expect(result.issues).toEqual([{ message, path: ['controller', 'kind'] }]);
  });

  test('what is no declaration at all has an issue without keys', () => {
    for (const value of [null, undefined, 3, 'x', []]) {
      expect(declarationSchema['~standard'].validate(value).issues).toEqual([
        {
          message:
            'This is not a declaration. A declaration consists of fields with names and values: first $schema and language.',
          path: [],
        },
      ]);
    }
  });
});
