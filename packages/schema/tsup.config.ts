import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

const ENTRIES = ['index', 'structure', 'complete', 'effective-activities', 'report', 'vocabularies'];

export default defineConfig(
  library(
    ENTRIES.map((name) => `src/${name}.ts`),
    // The validators are half a megabyte of generated code, mostly blanks.
    { minifySyntax: true, minifyWhitespace: true },
  ),
);
