import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeToken, getAt, isAtOrBelow, joinPointer, parentPointer, parsePointer } from '../src/pointer.ts';

describe('JSON pointers', () => {
  test.each([
    ['', []],
    ['/', ['']],
    ['/a/0', ['a', '0']],
    ['/a~1b/m~0n', ['a/b', 'm~n']],
    ['/~01', ['~1']],
  ])('%j names %j', (pointer, tokens) => {
    expect(parsePointer(pointer)).toEqual(tokens);
    expect(joinPointer('', ...tokens)).toBe(pointer);
  });

  test('a text that does not begin with a slash is no pointer', () => {
    expect(() => parsePointer('a/b')).toThrow('not a JSON pointer: a/b');
  });

  test('joining and parsing are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(parsePointer(joinPointer('', ...tokens))).toEqual(tokens);
      }),
    );
  });

  test.each([
    ['', ''],
    ['/a', ''],
    ['/a/b~1c', '/a'],
  ])('the parent of %j is %j', (pointer, parent) => {
    expect(parentPointer(pointer)).toBe(parent);
  });

  test.each([
    ['/a/b', '/a', true],
    ['/a', '/a', true],
    ['/ab', '/a', false],
    ['/a', '', true],
    ['', '/a', false],
  ])('%j is at or below %j: %j', (pointer, ancestor, expected) => {
    expect(isAtOrBelow(pointer, ancestor)).toBe(expected);
  });

  const value = { a: [{ 'b/c': 1 }], '': { '~': 2 }, none: null };
  test.each([
    ['', value],
    ['/a/0/b~1c', 1],
    ['//~0', 2],
    ['/none', null],
    ['/none/x', undefined],
    ['/a/1', undefined],
    ['/a/length', undefined],
    ['/a/00', undefined],
    ['/toString', undefined],
    ['/a/0/__proto__', undefined],
  ])('%j leads to %j', (pointer, expected) => {
    expect(getAt(value, pointer)).toEqual(expected);
  });

  test('keys without special characters stay as they are', () => {
    expect(escapeToken('retention')).toBe('retention');
  });
});
