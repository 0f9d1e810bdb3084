import { actById, statusAt } from '@tretten/norway/acts';
import type { Provision } from '@tretten/norway/law-reference';
import { actWords, successorWords } from '../../facts/act-words.ts';
import { repealedCitation } from '../../facts/citation-evidence.ts';
import { stateArchiveClaim } from '../../facts/state-archive.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { CITE_SUCCESSOR, successorSuggestions } from '../../facts/successor-reference.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** What the sections of 1992 were about; those of 2025 with the same number are about something else. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  '6': /(?<!\p{L})arkiv(?:plikt|ansvar)\p{L}{0,4}(?!\p{L})|plikt\p{L}{0,2}\s+(?:til\s+)?å\s+(?:ha|holde|halde|føre)\s+arkiv/iu,
  '9': /(?<!\p{L})(?:kass(?:asjon|er)\p{L}{0,4}|slett\p{L}{1,4}|makuler\p{L}{1,4})(?!\p{L})/iu,
  '10': /(?<!\p{L})(?:avlever\p{L}{1,4}|overfør\p{L}{1,4})(?!\p{L})/iu,
};

/** The archive act of 2025 has the name of that of 1992, but the sections have moved. */
export default defineRule({
  id: 'arkivlova-1992-section',
  title: {
    nb: 'Arkivlova fra 2026 har andre paragrafer',
    nn: 'Arkivlova frå 2026 har andre paragrafar',
    en: 'The archive act in force from 2026 has other section numbers',
  },
  at: '#Citation',
  severity: 'warning',
  sources: ['arkivlova § 5', 'arkivlova § 13', 'arkivlova § 14'],
  since: '0.1',
  suggestions: CITE_SUCCESSOR,
  messages,
  check(node, context) {
    // What was changed tells what no longer holds.
    if (statusAt(actById('arkl-2025'), context.asOf) !== 'in-force' || context.path.startsWith('/changes/'))
      return;
    const groups = readStatement(node, context, {
      concerns: ({ act, candidates, provisions }) =>
        act === undefined && provisions.length > 0 && candidates.includes('arkl-1992'),
      read: (citation, around) => {
        const isOlder = repealedCitation(citation, around, context)?.written === 'before';
        const sections = citation.provisions.filter((provision) => isMoved(provision, around(), isOlder));
        return sections.length > 0 ? { sections, isOlder } : undefined;
      },
    });
    const former = actById('arkl-1992');
    for (const { pointer, words, found } of groups) {
      const today = successorWords(
        former,
        found.flatMap(({ sections }) => sections),
      );
      const messageId = found.some(({ isOlder }) => isOlder) ? 'wasLaw' : 'moved';
      context.report(messageId, { law: words, act: actWords(former), today }, `#${pointer}`, {
        suggestions: successorSuggestions(context.declaration, pointer, former.id),
      });
    }
  },
});

/**
 * § 9 letter b, on taking archives abroad, still holds until § 11 of the new act commences; a municipality that says it
 * delivers to the state under § 10 is told by `municipal-archive-to-state`.
 */
function isMoved({ section = '', letter }: Provision, words: string, isOlder: boolean): boolean {
  const subject = SUBJECTS[section];
  if (!subject || (section === '9' && letter === 'b')) return false;
  if (section === '10' && stateArchiveClaim(words)) return false;
  return isOlder || subject.test(words);
}
