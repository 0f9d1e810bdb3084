import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';

/** Measured size in bytes, minified and gzipped; a commit that needs more than a tenth on top raises it. */
const SIZES: [what: string, code: string, measured: number][] = [
  ['the yes or no of the validator', `export { isDeclaration } from './index.ts'`, 27191],
  [
    'the validator with its explanations, without sentences',
    `export { validateDeclaration } from './index.ts'`,
    36848,
  ],
  ['the sentences', `export { STRUCTURAL_MESSAGES } from './index.ts'`, 3645],
  ['the helper for activities', `export { effectiveActivities } from './index.ts'`, 665],
  ['the Standard Schema', `export { declarationSchema } from './index.ts'`, 41105],
];

describe('what a page that imports a part of the package loads', () => {
  test.each(SIZES)('%s is small', async (_, code, measured) => {
    const size = gzipSync((await bundle(code)).code).length;
    expect(size).toBeLessThanOrEqual(measured * 1.1);
  });

  test('the validator of declarations brings neither the other validators nor the labels', async () => {
    const { files } = await bundle(
      `export { createDeclarationSchema, effectiveActivities } from './index.ts'`,
    );
    expect(files).toContain('generated/validate-declaration.js');
    expect(
      files.filter((file) => /validate-(baseline|complete|config|report)|vocabularies|answers/.test(file)),
    ).toEqual([]);
  });

  test('problems as data come without sentences', async () => {
    const { files } = await bundle(`export { validateDeclaration } from './index.ts'`);
    expect(files.filter((file) => file.startsWith('structure/messages'))).toEqual([]);
  });

  test('helpers do not bring a validator', async () => {
    const { files } = await bundle(
      `export { effectiveActivities, textIn, lawOf, joinPointer, formatMessage, defineDeclaration } from './index.ts'`,
    );
    expect(files.filter((file) => file.startsWith('generated/'))).toEqual([]);
  });

  test('nothing in it makes code from strings or asks for Node', async () => {
    const { code } = await bundle(
      `export * from './index.ts'; export * from './report.ts'; export * from './complete.ts'; export { isConfiguration } from './config.ts'`,
    );
    for (const forbidden of [
      /\beval\(/,
      /new Function/,
      /(?<!['"])\brequire\(/,
      /\bprocess\.\w/,
      /['"]node:/,
    ]) {
      expect(forbidden.test(code), String(forbidden)).toBe(false);
    }
  });
});
