import { expect, test } from 'vitest';
import { formatMessage, placeholdersOf } from '../src/message.ts';

test('placeholders are filled, also inside braces that belong to the sentence', () => {
  expect(formatMessage('Skriv { {key}: … } {n} ganger, {key}', { key: 'text', n: 2 })).toBe(
    'Skriv { text: … } 2 ganger, text',
  );
});

test('braces with a space or with other signs in them are no placeholders', () => {
  expect(formatMessage('{ text: … } {} {0}', {})).toBe('{ text: … } {} {0}');
});

test('a value is never read as a template', () => {
  expect(formatMessage('{a} {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 x');
});

test('a missing parameter is a fault of the caller', () => {
  expect(() => formatMessage('a {key}', {})).toThrow('message parameter {key} is missing: a {key}');
  expect(() => formatMessage('{toString}', {})).toThrow('{toString}');
});

test('the placeholders of a message come sorted, each once', () => {
  expect(placeholdersOf('{b} {a} {b} { c }')).toEqual(['a', 'b']);
});
