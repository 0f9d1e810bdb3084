import { describe, expect, test, vi } from 'vitest';
import { remembering } from './remembering.ts';

const asked = (kept: { answers: number; characters: number }, texts: readonly string[]) => {
  const read = vi.fn((text: string) => ({ text }));
  const remember = remembering(read, kept);
  for (const text of texts) expect(remember(text)).toEqual({ text });
  return read.mock.calls.map(([text]) => text);
};

describe('what is remembered', () => {
  test.each([
    ['a text is read once', { answers: 2, characters: 9 }, ['a', 'a', 'b', 'a'], ['a', 'b']],
    [
      'the oldest goes first',
      { answers: 2, characters: 9 },
      ['a', 'b', 'c', 'c', 'b', 'a'],
      ['a', 'b', 'c', 'a'],
    ],
    [
      'characters count',
      { answers: 9, characters: 4 },
      ['aa', 'bb', 'aa', 'c', 'bb', 'aa'],
      ['aa', 'bb', 'c', 'aa'],
    ],
    ['a text too long is read anew', { answers: 9, characters: 2 }, ['long', 'long'], ['long', 'long']],
    [
      'any text is the same text',
      { answers: 9, characters: 9 },
      ['«§ 1»\n', '\ud800', '\ud800'],
      ['«§ 1»\n', '\ud800'],
    ],
  ])('%s', (_, kept, texts, read) => {
    expect(asked(kept, texts)).toEqual(read);
  });
});
