import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stylesOf } from '../src/ansi.ts';
import { codeFrame, frameLines } from '../src/code-frame.ts';
import { displayWidth } from '../src/display-width.ts';
import { showLine } from '../src/shown-line.ts';
import { anyText } from './arbitrary-report.ts';

/** The frame of what stands between the guillemets in the text, which are taken out first. */
function frameOf(marked: string, width = 80): string[] {
  const [before = '', inside = '', after = ''] = marked.split(/[«»]/);
  const place = (text: string) => {
    const lines = text.split(/\r\n|\n|\r/);
    return { offset: text.length, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const range = { start: place(before), end: place(before + inside) };
  const options = { width, styles: stylesOf(false), toLine: (line: number) => `to ${line}` };
  return codeFrame(frameLines(before + inside + after), range, options);
}

describe('codeFrame', () => {
  it.each<[string, string, string[]]>([
    ['a key', 'a: 1\n«b»: 2\nc: 3', ['    1 │ a: 1', '  > 2 │ b: 2', '      │ ^', '    3 │ c: 3']],
    ['a file of one line', '{"a": «1»}', ['  > 1 │ {"a": 1}', '      │       ^']],
    ['an empty range', 'a:«» 1', ['  > 1 │ a: 1', '      │   ^']],
    ['the end of a line', 'a: 1«»\n', ['  > 1 │ a: 1', '      │     ^', '    2 │']],
    ['an empty file', '«»', ['  > 1 │', '      │ ^']],
    ['CRLF and CR', 'a\r\n«b»\rc', ['    1 │ a', '  > 2 │ b', '      │ ^', '    3 │ c']],
    ['tabs', '\ta:\t«b»', ['  > 1 │     a:  b', '      │         ^']],
    ['a marked tab', 'a«\t»b', ['  > 1 │ a   b', '      │  ^^^']],
    ['ideographs', '漢字: «値段»!', ['  > 1 │ 漢字: 値段!', '      │       ^^^^']],
    ['full-width letters', 'Ａ«Ｂ»', ['  > 1 │ ＡＢ', '      │   ^^']],
    ['an emoji', '😀 «a»', ['  > 1 │ 😀 a', '      │    ^']],
    ['a marked emoji of many parts', 'x «👩‍👩‍👧» y', ['  > 1 │ x 👩‍👩‍👧 y', '      │   ^^']],
    ['a flag and a keycap', '🇳🇴1️⃣«a»', ['  > 1 │ 🇳🇴1️⃣a', '      │     ^']],
    ['combining marks', 'a\u030a e\u0301 «o\u0308x»', ['  > 1 │ a\u030a e\u0301 o\u0308x', '      │     ^^']],
    ['Sámi letters and a dash', 'čđŋ – «š»', ['  > 1 │ čđŋ – š', '      │       ^']],
    ['a terminal escape', 'a\u001b[31m«b»', ['  > 1 │ a␛[31mb', '      │       ^']],
    ['NUL, DEL, C1 and a half pair', '\u0000\u007f\u009b\ud800«b»', ['  > 1 │ ␀␡��b', '      │     ^']],
    ['a turned direction', '\u202ea«b»', ['  > 1 │ �ab', '      │   ^']],
    ['several lines', 'a: «{\n  b\n}»', ['  > 1 │ a: {', '      │    ^ to 3', '    2 │   b']],
    ['a line end alone', 'a«\n»b', ['  > 1 │ a', '      │  ^ to 2', '    2 │ b']],
    [
      'an identity number',
      '01010112345 «010101 12345»',
      ['  > 1 │ ●●●●●●●●●●● ●●●●●● ●●●●●', `      │ ${' '.repeat(12)}${'^'.repeat(12)}`],
    ],
    [
      'one that goes on in the next line',
      '«a»: 010101\n  12345',
      ['  > 1 │ a: ●●●●●●', '      │ ^', '    2 │   ●●●●●'],
    ],
  ])('underlines %s', (_, marked, frame) => {
    expect(frameOf(marked)).toEqual(frame);
  });

  it('aligns line numbers of different lengths', () => {
    expect(frameOf(`${'\n'.repeat(8)}«a»\n`)).toEqual(['     8 │', '  >  9 │ a', '       │ ^', '    10 │']);
  });

  it.each<[string, string, string, string]>([
    ['at the start', `«abc» ${'x'.repeat(90)}`, `abc ${'x'.repeat(26)}…`, '^^^'],
    [
      'in the middle',
      `${'x'.repeat(50)} «abc» ${'y'.repeat(50)}`,
      `…${'x'.repeat(12)} abc ${'y'.repeat(13)}…`,
      `${' '.repeat(14)}^^^`,
    ],
    ['at the end', `${'x'.repeat(90)} «abc»`, `…${'x'.repeat(26)} abc`, `${' '.repeat(28)}^^^`],
    [
      'of a mark longer than the line',
      `${'x'.repeat(90)}«${'abc'.repeat(90)}»`,
      `…${'x'.repeat(7)}${'abc'.repeat(7)}ab…`,
      `${' '.repeat(8)}${'^'.repeat(23)}`,
    ],
    [
      'between wide letters',
      `${'漢'.repeat(40)}«字»${'漢'.repeat(40)}`,
      `…${'漢'.repeat(7)}字${'漢'.repeat(7)}…`,
      `${' '.repeat(15)}^^`,
    ],
  ])('cuts a long line around the mark %s', (_, marked, text, carets) => {
    expect(frameOf(marked, 40)).toEqual([`  > 1 │ ${text}`, `      │ ${carets}`]);
  });

  it('cuts the lines around it at their end', () => {
    expect(frameOf(`${'x'.repeat(90)}\n«a»`, 40)).toEqual([
      `    1 │ ${'x'.repeat(30)}…`,
      '  > 2 │ a',
      '      │ ^',
    ]);
  });

  it('is empty when the file no longer has the line', () => {
    const position = { offset: 900, line: 40, column: 3 };
    const options = { width: 80, styles: stylesOf(false), toLine: String };
    expect(codeFrame(['a', 'b'], { start: position, end: position }, options)).toEqual([]);
  });

  it('shows a place in a line of a megabyte without reading all of it', () => {
    const line = `${'["a",'.repeat(200_000)}`;
    const shown = showLine(line, { start: 500_001, end: 500_004 }, 60);
    expect(shown.text.slice(shown.markStart, shown.markStart + shown.markWidth)).toBe('"a"');
    expect(displayWidth(shown.text)).toBeLessThanOrEqual(60);
  });
});

describe('showLine, for any line and mark,', () => {
  const oneLine = fc.array(anyText, { maxLength: 30 }).map((parts) => parts.join('').replace(/[\r\n]/g, ''));
  const marks = fc.record({ start: fc.nat({ max: 400 }), length: fc.nat({ max: 60 }) });

  it('keeps to the width, and the underline to the text or one column after it', () => {
    fc.assert(
      fc.property(oneLine, marks, fc.integer({ min: 20, max: 120 }), (line, { start, length }, width) => {
        const shown = showLine(line, { start, end: start + length }, width);
        expect(displayWidth(shown.text)).toBeLessThanOrEqual(width);
        expect(shown.markWidth).toBeGreaterThanOrEqual(1);
        expect(shown.markStart + shown.markWidth).toBeLessThanOrEqual(displayWidth(shown.text) + 1);
      }),
    );
  });

  it('puts the underline under the marked letters', () => {
    const letters = fc.array(fc.constantFrom('a', 'ø', '漢', '😀', 'e\u0301', ' '), { maxLength: 80 });
    fc.assert(
      fc.property(letters, letters, letters, (before, inside, after) => {
        const start = before.join('').length;
        const line = [...before, 'M', ...inside, ...after].join('');
        const shown = showLine(line, { start, end: start + 1 + inside.join('').length }, 60);
        const at = shown.text.indexOf('M');
        expect(displayWidth(shown.text.slice(0, at))).toBe(shown.markStart);
        const rest = shown.text.slice(at).replace(/…$/, '');
        const marked = ['M', ...inside].join('');
        const visible = rest.startsWith(marked) ? marked : rest;
        expect(displayWidth(visible)).toBe(shown.markWidth);
      }),
    );
  });
});
