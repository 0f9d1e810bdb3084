import { actById, successorSection } from '@tretten/norway/acts';
import type { Provision } from '@tretten/norway/law-reference';
import { actWords } from './act-words.ts';
import { todaysLetter } from './former-act.ts';

/** Where the sections of personopplysningsloven 2000 stand today: `GDPR art. 6(1)(f)`; `GDPR` where that is not known. */
export function todaysRule(provisions: readonly Provision[]): string {
  const words = provisions.map((provision) => {
    const letter = todaysLetter({ act: 'popplyl-2000', provision, text: '', index: 0 });
    if (letter) return `GDPR art. ${letter}`;
    const today = successorSection('popplyl-2000', { section: '', ...provision });
    return today ? actWords(actById(today.act), today.provisions) : 'GDPR';
  });
  const known = words.filter((rule) => rule !== 'GDPR');
  return [...new Set(known)].join(', ') || 'GDPR';
}
