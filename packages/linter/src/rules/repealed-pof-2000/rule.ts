import { repealedCitation } from '../../facts/citation-evidence.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { surestOf } from '../../rule/grounds.ts';
import { messages } from './messages.ts';

/** The regulation of 2000 had chapters and sections such as § 2-8; that of 2018 has only §§ 1 to 8. */
export default defineRule({
  id: 'repealed-pof-2000',
  title: {
    nb: 'Personopplysningsforskriften av 2000 er opphevet',
    nn: 'Personopplysningsforskrifta av 2000 er oppheva',
    en: 'The Personal Data Regulation of 2000 is repealed',
  },
  at: '#Citation',
  severity: 'error',
  sources: ['personopplysningsforskriften (2018) § 1', 'personopplysningsloven § 32', 'GDPR 13(1)(c)'],
  since: '0.1',
  messages,
  check(node, context) {
    const groups = readStatement(node, context, {
      concerns: ({ candidates }) => candidates.includes('pof-2000'),
      read: (citation, around) => {
        const repealed = repealedCitation(citation, around, context);
        return repealed?.act.id === 'pof-2000' ? repealed : undefined;
      },
    });
    for (const { pointer, words, found } of groups) {
      const wasLaw = found.some(({ written }) => written === 'before');
      const confidence = surestOf(found.map((one) => one.confidence));
      context.report(wasLaw ? 'wasLaw' : 'repealed', { law: words }, `#${pointer}`, { confidence });
    }
  },
});
