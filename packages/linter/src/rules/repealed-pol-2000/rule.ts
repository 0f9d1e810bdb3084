import { type RepealedCitation, repealedCitation } from '../../facts/citation-evidence.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { todaysRule } from '../../facts/todays-rule.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { surestOf } from '../../rule/grounds.ts';
import { messages } from './messages.ts';

/** The act of 2000 was repealed on 20 July 2018; both acts have the same name, so the section gives the old one away. */
export default defineRule({
  id: 'repealed-pol-2000',
  title: {
    nb: 'Personopplysningsloven av 2000 er opphevet',
    nn: 'Personopplysningslova av 2000 er oppheva',
    en: 'The Personal Data Act of 2000 is repealed',
  },
  at: '#Citation',
  severity: 'error',
  sources: ['personopplysningsloven § 32', 'GDPR 13(1)(c)', 'GDPR 14(1)(c)'],
  since: '0.1',
  messages,
  check(node, context) {
    const groups = readStatement(node, context, {
      concerns: ({ candidates }) => candidates.includes('popplyl-2000'),
      read: (citation, around) => {
        const repealed = repealedCitation(citation, around, context);
        return repealed?.act.id === 'popplyl-2000' ? repealed : undefined;
      },
    });
    for (const { pointer, words, found } of groups) {
      const provisions = found.flatMap(({ citation }) => citation.provisions);
      const wasLaw = found.some(({ written }) => written === 'before');
      const messageId = wasLaw ? 'wasLaw' : found.some(isCertain) ? 'repealed' : 'likely';
      const confidence = surestOf(found.map((one) => one.confidence));
      context.report(messageId, { law: words, today: todaysRule(provisions) }, `#${pointer}`, { confidence });
    }
  },
});

/** Named by year or id, a letter in § 8 or § 9, or a section that the act of 2018 does not have (it ends with § 34). */
function isCertain({ by, citation }: RepealedCitation): boolean {
  if (by === 'named') return true;
  return citation.provisions.some(({ section, letter }) => {
    if (section === undefined) return false;
    return (letter !== undefined && /^[89]$/u.test(section)) || Number(section) > 34;
  });
}
