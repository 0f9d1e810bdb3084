import { type Act, actById, successorSection } from '@tretten/norway/acts';
import type { Provision } from '@tretten/norway/law-reference';

/** An act as messages name it in any language: its short title and Lovdata id, `arkivlova (LOV-2025-06-20-96)`. */
export function actWords(act: Act, provisions: readonly Provision[] = []): string {
  if (act.id === 'gdpr') return ['GDPR', ...provisions.map(provisionWords)].join(' ');
  const title = act.officialLanguage === 'nn' ? act.name.nn : act.name.nb;
  return [title, provisions.map(provisionWords).join(', '), `(${act.lovdataId})`].filter(Boolean).join(' ');
}

/** What holds today instead of sections of a repealed act, as far as the register knows; else the acts that replaced it. */
export function successorWords(act: Act, provisions: readonly Provision[]): string {
  const sections = provisions.flatMap((provision) => {
    const today = successorSection(act.id, provision);
    return today ? [actWords(actById(today.act), today.provisions)] : [];
  });
  const words = sections.length > 0 ? sections : act.successors.map((id) => actWords(actById(id)));
  return [...new Set(words)].join(', ');
}

function provisionWords({ section, article }: Provision): string {
  return section === undefined ? `art. ${article}` : `§ ${section}`;
}
