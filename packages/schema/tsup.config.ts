import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

const ENTRIES = [
  'index',
  'structure',
  'complete',
  'effective-activities',
  'report',
  'config',
  'baseline',
  'vocabularies',
  'change',
];

export default defineConfig(
  library(
    ENTRIES.map((name) => `src/${name}.ts`),
    // The validators are half a megabyte of generated code, mostly blanks.
    // Without the footer publint takes a minified module that imports nothing for CommonJS.
    { minifySyntax: true, minifyWhitespace: true, footer: { js: 'export {};' } },
  ),
);
