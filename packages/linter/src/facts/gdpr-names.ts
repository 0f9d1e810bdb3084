import { gdprProvisionExists } from '@tretten/norway/gdpr';
import type { Provision } from '@tretten/norway/law-reference';
import { lookFor } from '../run/mentions.ts';
import { citationsIn } from './law-reader.ts';

/** A wrong name: of the regulation (`schengen`, `directive`, `misspelt`), or of its articles (`section`, `chapter`). */
export interface WrongName {
  readonly kind: 'schengen' | 'directive' | 'misspelt' | 'section' | 'chapter';
  /** As written. */
  readonly words: string;
}

const QUICK =
  /schengen|grdp|gdrp|gpdr|(?:gdpr|personvernforordning\p{L}{0,4})[^.]{0,20}(?:§|kap)|§[^.]{0,25}(?:gdpr|personvernforordning)|direktiv[^.]{0,12}gdpr|gdpr-?\s?direktiv/iu;
/** In small letters, what each of them has. */
export const GDPR_PARTS = lookFor('schengen', 'grdp', 'gdrp', 'gpdr', 'gdpr', 'personvernforordning');
const SCHENGEN =
  /(?<!\p{L})(?:EU-?\s?\/\s?)?Schengen-?\s?(?:lov|forordning|regel|direktiv|avtale)\p{L}{0,5}(?=[^.]{0,60}(?:personvern|GDPR|data\s+protection))/iu;
const DIRECTIVE =
  /(?<!\p{L})(?:EUs?\s+|EU-)?(?:personvern|persondata)?-?direktiv\p{L}{0,4}(?=\s{0,3}[(,–-]\s{0,3}GDPR(?!\p{L}))|(?<!\p{L})GDPR[-\s]direktiv\p{L}{0,4}/iu;
const MISSPELT = /(?<!\p{L})(?:GRDP|GDRP|GPDR)(?!\p{L})/u;

/** The first wrong name in a string; undefined for the most, which a single pattern lets pass. */
export function wrongName(text: string): WrongName | undefined {
  if (!QUICK.test(text)) return undefined;
  const schengen = SCHENGEN.exec(text)?.[0];
  if (schengen !== undefined) return { kind: 'schengen', words: schengen };
  const directive = DIRECTIVE.exec(text)?.[0];
  if (directive !== undefined) return { kind: 'directive', words: directive };
  const misspelt = MISSPELT.exec(text)?.[0];
  if (misspelt !== undefined) return { kind: 'misspelt', words: misspelt };
  for (const { act, match, provisions, text: words } of citationsIn(text)) {
    if (act !== 'gdpr' || match === 'implied' || !provisions.every(gdprProvisionExists)) continue;
    if (provisions.some(({ section }) => section !== undefined)) return { kind: 'section', words };
    if (provisions.some(isArticleCalledChapter)) return { kind: 'chapter', words };
  }
  return undefined;
}

/**
 * A chapter with a number or a letter is an article, and nothing in chapters VI, VII and IX to XI is about what a
 * declaration tells.
 */
function isArticleCalledChapter({ chapter, paragraph, point, letter }: Provision): boolean {
  if (chapter === undefined) return false;
  const isPart = [paragraph, point, letter].some((part) => part !== undefined);
  return isPart || ['6', '7', '9', '10', '11'].includes(chapter);
}
