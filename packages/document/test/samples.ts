import fc from 'fast-check';
import { childPointer } from '../src/pointer.ts';

/** Any value that JSON can hold, with keys and texts that hurt: quotes, colons, escapes, `__proto__`, æøå, emoji. */
export const jsonValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      text(),
    ),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(text(), tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** Texts as they occur in files, and the ones that break readers. */
export function text(): fc.Arbitrary<string> {
  const awkward = [
    '',
    '__proto__',
    'constructor',
    'a/b~c',
    ':',
    '":',
    'a": 1, "b',
    '\\',
    'a : b',
    'a: b',
    '# no comment',
    '- item',
    '{ a, b }',
    'no',
    'null',
    '1',
    '2026-10-01',
    'æøå',
    'Sámi čđŋ',
    '🏠',
    'line\nbreak',
    'two\n\nbreaks\n',
    ' space ',
    '\ttab',
    '\u2028',
    "it's",
    '"quoted"',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '<<',
    '---',
  ];
  return fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
}

/** The pointers of a value and all that is in it, with what they point at and the key that leads there. */
export function pointersOf(
  value: unknown,
  pointer = '',
  key?: string,
): { pointer: string; value: unknown; key?: string }[] {
  const here = key === undefined ? { pointer, value } : { pointer, value, key };
  if (Array.isArray(value)) {
    return [here, ...value.flatMap((item, index) => pointersOf(item, childPointer(pointer, index)))];
  }
  if (typeof value !== 'object' || value === null) return [here];
  return [
    here,
    ...Object.entries(value).flatMap(([name, child]) => pointersOf(child, childPointer(pointer, name), name)),
  ];
}
