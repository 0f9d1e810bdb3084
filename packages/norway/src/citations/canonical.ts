import type { Act } from '../acts/act.ts';
import { findActs } from '../acts/find.ts';
import { actRegister, yearOf } from '../acts/register.ts';
import type { ActId } from '../generated/act-ids.ts';
import type { Provision } from '../provision.ts';
import type { LawCitation } from './citation.ts';
import { decideAct } from './decide-act.ts';

const ORDINALS = {
  nb: ['første', 'annet', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende'],
  nn: ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande', 'niande', 'tiande'],
} as const;

/** The citation in its canonical form: `forvaltningsloven § 17 første ledd bokstav a`; it parses to the same act and provisions. */
export function canonicalLawReference(citation: LawCitation, language: 'nb' | 'nn'): string {
  const parts = citation.provisions.map((provision) => provisionText(provision, language));
  const list = plain(citation.provisions) ?? joined(parts);
  return [nameText(citation, language), list].filter(Boolean).join(' ');
}

/** The short title in the language, with the year where the title alone means another act; else the name as written. */
function nameText({ act, candidates, name = '' }: LawCitation, language: 'nb' | 'nn'): string {
  const meant = act && actRegister().get(act);
  if (meant) {
    const short = meant.name[language];
    return decideAct(findActs(short), short) === meant ? short : `${short} (${yearOf(meant.lovdataId)})`;
  }
  const shared = candidates
    .map((id) => actRegister().get(id)?.name[language] ?? '')
    .find((short) => sameActs(findActs(short), candidates));
  return shared ?? name;
}

function sameActs(acts: readonly Act[], ids: readonly ActId[]): boolean {
  return acts.length === ids.length && acts.every((act) => ids.includes(act.id));
}

/** `§§ 3, 4 og 10` and the like, when nothing but numbers of one kind is cited. */
function plain(provisions: readonly Provision[]): string | undefined {
  const sections = provisions.flatMap(({ section, ...rest }) =>
    // After the plural sign `2-7` could be a range.
    section !== undefined && !section.includes('-') && Object.keys(rest).length === 0 ? [section] : [],
  );
  const bare = provisions.length > 1 && sections.length === provisions.length;
  return bare ? `§§ ${joined(sections)}` : undefined;
}

/** One provision with its marker: `artikkel 6 nr. 1 bokstav e`, `§ 17 annet ledd`. */
function provisionText(provision: Provision, language: 'nb' | 'nn'): string {
  const { chapter, section, article, paragraph, subparagraph, point, letter, sentence, through, following } =
    provision;
  const ledd = (number: number): string => `${ORDINALS[language][number - 1] ?? `${number}.`} ledd`;
  const range = through === undefined ? '' : `–${through}`;
  return [
    chapter !== undefined && `kapittel ${chapter}${range}`,
    section !== undefined && sectionText(section, through),
    article !== undefined && `artikkel ${article}${range}`,
    following && 'flg.',
    paragraph !== undefined && (article === undefined ? ledd(paragraph) : `nr. ${paragraph}`),
    subparagraph !== undefined && ledd(subparagraph),
    point !== undefined && `nr. ${point}`,
    letter !== undefined && `bokstav ${letter}`,
    sentence !== undefined && `${ORDINALS[language][sentence - 1] ?? `${sentence}.`} punktum`,
  ]
    .filter(Boolean)
    .join(' ');
}

function sectionText(section: string, through: string | undefined): string {
  if (through === undefined) return `§ ${section}`;
  return section.includes('-') ? `§ ${section} til § ${through}` : `§§ ${section}–${through}`;
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${last}` : last;
}
