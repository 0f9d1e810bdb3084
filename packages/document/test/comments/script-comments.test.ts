import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptComments } from '../../src/comments/script-comments.ts';

const saidIn = (text: string) => scriptComments(text).map((comment) => comment.text);

describe('the comments of a script', () => {
  test.each([
    ['none', 'const a = 1;', []],
    ['lines and blocks', '// one\nconst a = 1; /* two */ // three\n', [' one', ' two ', ' three']],
    ['a block over lines', '/**\n * one\n */\n', ['*\n * one\n ']],
    ['a block that is not closed', 'a /* one', [' one']],
    ['not in quotes', `const a = "// b", c = '/* d */', e = "\\" // f"; // one`, [' one']],
    [
      'not in templates, but in their holes',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is a script with a template in it
      'const a = `// b ${ c /* one */ } // d ${`${e} // f`} // g`; // two',
      [' one ', ' two'],
    ],
    [
      'not in regular expressions',
      'const a = /[/*]\\/\\/ "/g; // one\nb = a / 2; // two\nreturn /\'/; // three',
      [' one', ' two', ' three'],
    ],
    ['after a division', 'const a = (b) / 2 / c[0] / 3; // one', [' one']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is a script with a template in it
    ['after an object in a hole', '`${{ a: { b: 1 } }}`; // one', [' one']],
    ['after a quote that is not closed', 'const a = "b\n// one', [' one']],
  ])('%s', (_name, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
  test('each with its place, and whether it stands alone', () => {
    expect(
      scriptComments('a; // b\n\t/* c */').map(({ range, alone }) => [
        range.start.line,
        range.start.column,
        range.end.column,
        alone,
      ]),
    ).toEqual([
      [1, 4, 8, false],
      [2, 2, 9, true],
    ]);
  });
  test('whatever stands in strings, comments after entries are found', () => {
    const entry = fc.tuple(fc.string(), fc.constantFrom('json', 'template'));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const text = entries.map(([value, kind], index) => {
          const literal =
            kind === 'json'
              ? JSON.stringify(value).replaceAll(/[\u2028\u2029]/g, ' ')
              : `\`${value.replaceAll(/[\\`$]/g, '\\$&')}\``;
          return `export const k${index} = ${literal}; // ${index}`;
        });
        expect(saidIn(text.join('\n'))).toEqual(entries.map((_, index) => ` ${index}`));
      }),
    );
  });
  test('nothing makes it throw or go round in circles', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '/*',
      '*/',
      '`',
      '${',
      '}',
      '{',
      '"',
      "'",
      '\\',
      '\n',
      'a',
      ' ',
      '[',
      ']',
      '=',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          for (const { range } of scriptComments(text))
            expect(text.slice(range.start.offset, range.start.offset + 2)).toMatch(/^\/[/*]$/);
        },
      ),
    );
  });
});
