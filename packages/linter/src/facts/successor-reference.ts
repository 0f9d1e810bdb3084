import { type ActId, actById, successorSection } from '@tretten/norway/acts';
import type { PrivacyDeclaration, StructuredLawReference } from '@tretten/schema';
import { getAt } from '@tretten/schema';
import type { SuggestedChange } from '../rule/repair.ts';
import { citationsOf } from './law-reader.ts';

/** A place under a `law` key: one reference, not running text. */
const REFERENCE = /\/law\/\d+$/u;

/**
 * The suggestion that puts what holds today in the place of a law reference to a repealed section; none where the
 * register does not know where every section went, where they went to different acts, or where the reference says more.
 */
export function successorSuggestions(
  declaration: PrivacyDeclaration,
  pointer: string,
  former: ActId,
): readonly SuggestedChange[] {
  const written = getAt(declaration, pointer);
  if (typeof written !== 'string' || !REFERENCE.test(pointer)) return [];
  const [citation, ...more] = citationsOf(written);
  if (!citation || more.length > 0 || !citation.candidates.includes(former)) return [];
  const today = citation.provisions.map((provision) => successorSection(former, provision));
  const [first] = today;
  if (!first || today.some((one) => one?.act !== first.act)) return [];
  const sections = today.flatMap((one) => one?.provisions ?? []).map(({ section }) => section);
  if (sections.length === 0 || sections.includes(undefined)) return [];
  const { lovdataId } = actById(first.act);
  const value: StructuredLawReference = {
    act: lovdataId,
    provision: `${sections.length > 1 ? '§§' : '§'} ${[...new Set(sections)].join(' og ')}`,
  };
  return [{ suggestionId: 'citeSuccessor', changes: [{ op: 'replace', path: `#${pointer}`, value }] }];
}

/** What the suggestion does. */
export const CITE_SUCCESSOR = {
  citeSuccessor: {
    nb: 'Vis til den paragrafen som gjelder i dag',
    nn: 'Vis til den paragrafen som gjeld i dag',
    en: 'Refer to the section that applies today',
  },
} as const;
