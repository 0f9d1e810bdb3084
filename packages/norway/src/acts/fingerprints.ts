import { fingerprintTable } from '../generated/fingerprints.ts';
import type { Provision } from '../provision.ts';
import type { Act } from './act.ts';
import type { SectionFingerprint } from './section-fingerprint.ts';

/** What is known about one citation. */
export type CitedSection = Pick<Provision, 'chapter' | 'section' | 'letter'>;

/** The fingerprint that decides between acts; undefined when none matches, or when two point at different acts. */
export function matchFingerprint(
  acts: readonly Act[],
  provisions: readonly CitedSection[],
  context: string,
): SectionFingerprint | undefined {
  const ids = new Set(acts.map((act) => act.id));
  const around = context.toLowerCase();
  const matches = fingerprintTable.filter(
    (print) =>
      ids.has(print.act) &&
      print.amongst.filter((id) => ids.has(id)).length > 1 &&
      provisions.some((provision) => fits(print, provision, around)),
  );
  return matches.every((print) => print.act === matches[0]?.act) ? matches[0] : undefined;
}

function fits(
  print: SectionFingerprint,
  { chapter, section = '', letter }: CitedSection,
  around: string,
): boolean {
  const near = (word: string): boolean => around.includes(word.toLowerCase());
  if (print.anyChapter && chapter !== undefined) return true;
  if (print.chapterNumbered && /^\d+-\d/u.test(section)) return true;
  const listed = chapter !== undefined && print.chapters?.includes(chapter);
  // Chapter 9 A has §§ 9 A-1, 9 A-2 and so on.
  const lettered = /^\d+ [A-H]-/u.test(section) && print.sections.includes(section.replace(/-.*$/u, ''));
  if (!listed && !lettered && !print.sections.includes(section)) return false;
  if (print.lettered && letter !== undefined) return true;
  return (print.context.length === 0 || print.context.some(near)) && !print.notContext.some(near);
}
