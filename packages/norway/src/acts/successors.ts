import type { ActId } from '../generated/act-ids.ts';
import { concordanceTable } from '../generated/concordances.ts';
import type { Provision } from '../provision.ts';
import type { SuccessorSection } from './successor-section.ts';

/** What replaced a section of a former act, as far as it is in force; undefined when not known. */
export function successorSection(
  act: ActId,
  { section, letter }: Pick<Provision, 'section' | 'letter'>,
): SuccessorSection | undefined {
  const wanted = [`${section} ${letter}`, section];
  const entry = wanted
    .map((number) => concordanceTable.find((row) => row.from === act && row.section === number))
    .find((row) => row !== undefined);
  return entry && { act: entry.to, provisions: entry.provisions, confidence: entry.confidence };
}
