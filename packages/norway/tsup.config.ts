import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

const entries = [
  'index',
  'acts',
  'authorities',
  'countries',
  'dated-law',
  'gdpr',
  'law-reference',
  'municipalities',
  'organisation-number',
];

export default defineConfig(library(entries.map((entry) => `src/${entry}.ts`)));
