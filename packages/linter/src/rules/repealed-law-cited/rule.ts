import { actWords, successorWords } from '../../facts/act-words.ts';
import { mayBeRepealed, type RepealedCitation, repealedCitation } from '../../facts/citation-evidence.ts';
import { citationGroup } from '../../facts/citation-group.ts';
import { formerName } from '../../facts/former-name.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Acts that rules of their own are about. */
const ELSEWHERE = new Set(['popplyl-2000', 'pof-2000']);

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
  messages,
  check(node, context) {
    const { asOf } = context;
    if (!mayBeRepealed(node.citation)) return;
    let id: string | undefined;
    const group = citationGroup(node, context, (citation, around) => {
      const repealed = repealedCitation(citation, around, context);
      if (!repealed || ELSEWHERE.has(repealed.act.id) || isArchiveSection(repealed)) return undefined;
      id ??= repealed.act.id;
      return repealed.act.id === id ? repealed : undefined;
    });
    const [first] = group?.found ?? [];
    if (!group || !first) {
      const name = formerName(node.citation, asOf);
      if (name) context.report('formerName', name);
      return;
    }
    const { act, citation, written } = first;
    const params = {
      law: group.words,
      act: actWords(act),
      date: act.repealed ?? '',
      successor: successorWords(act, citation.provisions),
    };
    const place = `#${group.pointer}`;
    if (written === 'before') context.report('wasLaw', params, place);
    else if (group.found.some(isCertain)) context.report('repealed', params, place);
    else context.report('likely', params, place);
  },
});

/** A section of the archive act of 1992 under the name that both acts have: `arkivlova-1992-section` tells it. */
function isArchiveSection({ act, by, citation }: RepealedCitation): boolean {
  return (
    act.id === 'arkl-1992' &&
    by !== 'named' &&
    citation.provisions.some(({ section = '' }) => /^(?:6|9|10)$/u.test(section))
  );
}

/** Year, id or section, sure data, and a page that was written after the repeal. */
function isCertain({ act, by, citation, fingerprint, written }: RepealedCitation): boolean {
  const isSure = act.confidence === 'high' && (fingerprint?.confidence ?? 'high') === 'high';
  if (!isSure || fingerprint?.maxSeverity === 'warning' || written !== 'after') return false;
  const isNumbered = citation.match === 'id' || /(?:19|20)\d\d/u.test(citation.text);
  if (!isNumbered && citation.provisions.length === 0) return false;
  const survives = ({ section, letter }: { section?: string; letter?: string }) =>
    letter === undefined && act.survivingSections.some((kept) => kept.startsWith(`${section} `));
  return by !== 'date' && (citation.provisions.length === 0 || !citation.provisions.every(survives));
}
