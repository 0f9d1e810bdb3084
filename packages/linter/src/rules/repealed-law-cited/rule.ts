import type { LawCitation } from '@tretten/norway/law-reference';
import { actWords, successorWords } from '../../facts/act-words.ts';
import { mayBeRepealed, type RepealedCitation, repealedCitation } from '../../facts/citation-evidence.ts';
import { type FoundFormerName, formerName } from '../../facts/former-name.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { CITE_SUCCESSOR, successorSuggestions } from '../../facts/successor-reference.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { surestOf } from '../../rule/grounds.ts';
import { messages } from './messages.ts';

interface Found {
  readonly repealed?: RepealedCitation;
  readonly former?: FoundFormerName;
}

/** Law that has been replaced tells the reader nothing about what applies; the register knows what was repealed and when. */
export default defineRule({
  id: 'repealed-law-cited',
  title: {
    nb: 'Loven det vises til, er opphevet',
    nn: 'Lova det blir vist til, er oppheva',
    en: 'The act referred to is repealed',
  },
  at: '#Citation',
  severity: 'error',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 12(1)'],
  since: '0.1',
  suggestions: CITE_SUCCESSOR,
  messages,
  check(node, context) {
    const groups = readStatement<Found>(node, context, {
      concerns: (citation) => !isToldElsewhere(citation) && mayBeRepealed(citation),
      read: (citation, around) => {
        const repealed = repealedCitation(citation, around, context);
        if (repealed) return isArchiveSection(repealed) ? undefined : { repealed };
        const former = formerName(citation, context.asOf);
        return former && { former };
      },
      key: ({ repealed, former }) => repealed?.act.id ?? `called ${former?.words.act}`,
    });
    for (const { pointer, words, found } of groups) {
      const [{ repealed, former }] = found;
      if (former)
        context.report('formerName', former.words, `#${pointer}`, { confidence: former.confidence });
      if (!repealed) continue;
      const { act, citation, written } = repealed;
      const successor = successorWords(act, citation.provisions);
      const params = { law: words, act: actWords(act), date: act.repealed ?? '', successor };
      const all = found.flatMap((one) => one.repealed ?? []);
      const isSure = all.some(isCertain);
      const messageId = written === 'before' ? 'wasLaw' : isSure ? 'repealed' : 'likely';
      context.report(messageId, params, `#${pointer}`, {
        confidence: surestOf(all.map(({ confidence }) => confidence)),
        suggestions: successorSuggestions(context.declaration, pointer, act.id),
      });
    }
  },
});

/** The act and the regulation of 2000 have rules of their own. */
function isToldElsewhere({ candidates }: LawCitation): boolean {
  return candidates.includes('popplyl-2000') || candidates.includes('pof-2000');
}

/** A section of the archive act of 1992 under the name that both acts have: `arkivlova-1992-section` tells it. */
function isArchiveSection({ act, by, citation }: RepealedCitation): boolean {
  if (act.id !== 'arkl-1992' || by === 'named') return false;
  return citation.provisions.some(({ section = '' }) => /^(?:6|9|10)$/u.test(section));
}

/** Year, id or section, sure data, and a page that was written after the repeal. */
function isCertain({ act, by, citation, confidence, written }: RepealedCitation): boolean {
  if (confidence !== 'high' || written !== 'after') return false;
  const isNumbered = citation.match === 'id' || /(?:19|20)\d\d/u.test(citation.text);
  if (!isNumbered && citation.provisions.length === 0) return false;
  const survives = ({ section, letter }: { section?: string; letter?: string }) =>
    letter === undefined && act.survivingSections.some((kept) => kept.startsWith(`${section} `));
  return by !== 'date' && (citation.provisions.length === 0 || !citation.provisions.every(survives));
}
