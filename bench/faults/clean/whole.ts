import { join } from 'node:path';
import { declarationsIn } from '../declarations.ts';
import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/**
 * Whole declarations of services that the faults are not seeded in, half of them in nynorsk, written as municipalities
 * write and before anybody looked at the words that the rules look for.
 */
export const WHOLE: readonly LawfulVariant[] = [...declarationsIn(join(import.meta.dirname, 'services'))].map(
  ([name, declaration]) => ({
    id: `whole-${name.replace('.', '-')}`,
    base: 'library.nb',
    because: 'Everything that arts. 13 and 14 ask for is there.',
    changes: [put('', declaration)],
  }),
);
