import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/yaml.ts';

const commentsOf = (text: string) => readYaml(text).comments?.() ?? [];

describe('the comments of a YAML file', () => {
  test.each([
    ['none', 'a: 1\n', []],
    ['on lines of their own, at any depth', '# one\na:\n  # two\n  - b\n', [' one', ' two']],
    ['beside values and keys', 'a: 1 # one\nb: # two\n  - c # three', [' one', ' two', ' three']],
    ['in flow collections', 'a: [b, # one\n  c # two\n  ]\n', [' one', ' two']],
    ['no sign within a word', 'a: b#c\nd: #e\n', ['e']],
    ['no sign in quotes', `a: "b # c"\n'd # e': 'f # g' # one\n`, [' one']],
    ['no sign in quotes over lines', 'a: "b\n  # c\n  d" # one\n', [' one']],
    ['no line of a block text', 'a: |\n  # b\n  c # d\n# one\ne: >- # two\n  # f\n', [' one', ' two']],
    ['after an empty block text', 'a: |\n# one\nb: 1\n', [' one']],
    ['after plain lines', 'a: b\n  c\n  # one\nd: 1\n', [' one']],
    [
      'beside anchors, tags and markers',
      '--- # one\na: &x # two\n  b: !!str c # three\n... # four\n',
      [' one', ' two', ' three', ' four'],
    ],
    ['before another line break', 'a: 1 # one\r\n# two\rb: 1', [' one', ' two']],
    ['with nothing in it', 'a: 1 #\n', ['']],
  ])('%s', (_name, text, expected) => {
    expect(commentsOf(text).map((comment) => comment.text)).toEqual(expected);
  });
  test('each with its place, and whether it stands alone', () => {
    expect(commentsOf('a: 1 # b\n  # c\n')).toEqual([
      {
        text: ' b',
        range: { start: { offset: 5, line: 1, column: 6 }, end: { offset: 8, line: 1, column: 9 } },
        alone: false,
      },
      {
        text: ' c',
        range: { start: { offset: 11, line: 2, column: 3 }, end: { offset: 14, line: 2, column: 6 } },
        alone: true,
      },
    ]);
  });
  test('a file that cannot be read has none', () => {
    expect(readYaml('a: [ # b').comments).toBeUndefined();
  });
});

describe('whatever is written', () => {
  const line = fc.constantFrom(
    'a: 1',
    'b: "x # y"',
    "c: 'x # y'",
    'd: |',
    'e: >-',
    'f:',
    '  - g',
    '  - "h',
    '    i"',
    '  # j',
    '# k',
    '  l # m',
    '  n: [o, # p',
    '    q]',
    '',
  );
  test('without its comments a file says the same', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((each, index) => each.replace(/^([a-z])(?=:)/u, `$1${index}`)).join('\n');
        const { value, comments, problems } = readYaml(text);
        fc.pre(value !== undefined && problems.length === 0);
        let rest = text;
        for (const { range, text: said } of (comments?.() ?? []).toReversed()) {
          expect(text.slice(range.start.offset, range.end.offset)).toBe(`#${said}`);
          rest = rest.slice(0, range.start.offset) + rest.slice(range.end.offset);
        }
        expect(readYaml(rest).value).toEqual(value);
      }),
      { numRuns: 400 },
    );
  });
  test('a comment after each line of plain entries is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå "'#|-]{0,10}$/u), { minLength: 1, maxLength: 6 }),
        (said) => {
          const text = said
            .map((each, index) => `k${index}: ${JSON.stringify(each)} # ${index} ${each}`)
            .join('\n');
          expect(commentsOf(text).map((comment) => comment.text)).toEqual(
            said.map((each, index) => ` ${index} ${each}`),
          );
        },
      ),
    );
  });
});
