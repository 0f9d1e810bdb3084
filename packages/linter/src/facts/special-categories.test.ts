import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CRIMINAL_DATA, IDENTITY_NUMBER, SPECIAL_CATEGORIES } from './special-categories.ts';

const path = join(import.meta.dirname, '../../../../schemas/v1/codelists/personal-data-categories.json');
const { values } = JSON.parse(readFileSync(path, 'utf8')) as { values: { code: string; special?: string }[] };

test.each([
  ['article-9', SPECIAL_CATEGORIES],
  ['article-10', [CRIMINAL_DATA]],
  ['section-12', [IDENTITY_NUMBER]],
])('the codes marked %s in the codelist', (mark, codes) => {
  expect(values.filter(({ special }) => special === mark).map(({ code }) => code)).toEqual([...codes]);
});
