import { defineConfig } from 'tsup';
import { latinLetters } from '../../tools/build/latin-letters.ts';
import { library } from '../../tsup.base.ts';

const entries = [
  'index',
  'acts',
  'authorities',
  'countries',
  'dated-law',
  'gdpr',
  'identity-number',
  'law-reference',
  'municipalities',
  'organisation-number',
  'registers',
  'transfer-tools',
];

export default defineConfig(
  library(
    entries.map((entry) => `src/${entry}.ts`),
    { esbuildPlugins: [latinLetters] },
  ),
);
