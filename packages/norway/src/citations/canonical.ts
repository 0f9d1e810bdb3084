import { findActs } from '../acts/find.ts';
import { actRegister } from '../acts/register.ts';
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

function nameText({ act, candidates, name, match }: LawCitation, language: 'nb' | 'nn'): string {
  const meant = actRegister().get(act ?? candidates[0] ?? '');
  if (!meant) return match === 'unknown' ? (name ?? '') : (name ?? '');
  const short = meant.name[language];
  if (!act || decideAct(findActs(short), short)?.id === act) return short;
  return `${short} (${meant.lovdataId.slice(4, 8)})`;
}

/** `§§ 3, 4 og 10` and the like, when nothing but numbers of one kind is cited. */
function plain(provisions: readonly Provision[]): string | undefined {
  const sections = provisions.map((provision) =>
    Object.keys(provision).length === 1 ? provision.section : undefined,
  );
  if (provisions.length < 2 || !sections.every((section) => section !== undefined)) return undefined;
  return `§§ ${joined(sections)}`;
}

/** One provision with its marker: `artikkel 6 nr. 1 bokstav e`, `§ 17 annet ledd`. */
function provisionText(provision: Provision, language: 'nb' | 'nn'): string {
  const { chapter, section, article, paragraph, subparagraph, point, letter, sentence, through, following } =
    provision;
  const ledd = (number: number): string => `${ORDINALS[language][number - 1] ?? `${number}.`} ledd`;
  const range = through === undefined ? '' : `–${through}`;
  return [
    chapter !== undefined && `kapittel ${chapter}${range}`,
    section !== undefined && (through === undefined ? `§ ${section}` : `§§ ${section}${range}`),
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

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${last}` : last;
}
