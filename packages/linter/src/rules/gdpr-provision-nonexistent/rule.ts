import { gdprProvisionExists } from '@tretten/norway/gdpr';
import type { LawCitation, Provision } from '@tretten/norway/law-reference';
import { readStatement } from '../../facts/statement-citations.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** A chapter, article, paragraph or letter that the GDPR does not have sends the reader nowhere. */
export default defineRule({
  id: 'gdpr-provision-nonexistent',
  title: {
    nb: 'Bestemmelsen finnes ikke i personvernforordningen',
    nn: 'Føresegna finst ikkje i personvernforordninga',
    en: 'The provision does not exist in the GDPR',
  },
  at: '#Citation',
  severity: 'error',
  sources: ['GDPR 12(1)', 'GDPR 13(1)(c)'],
  since: '0.1',
  messages,
  check(node, context) {
    const groups = readStatement(node, context, {
      concerns: (citation) => missingProvision(citation) !== undefined,
      read: missingProvision,
    });
    for (const { pointer, words, found } of groups) {
      const { chapter, article } = found[0];
      const isWhole = article === undefined || !gdprProvisionExists({ article });
      const messageId = article === undefined ? 'chapter' : isWhole ? 'article' : 'part';
      context.report(messageId, { law: words, number: article ?? chapter ?? '' }, `#${pointer}`);
    }
  },
});

/** The first provision that does not exist; a bare "artikkel 120" may be of another instrument. */
function missingProvision({ act, match, provisions }: LawCitation): Provision | undefined {
  if (act !== 'gdpr') return undefined;
  return provisions.find(
    (provision) =>
      !gdprProvisionExists(provision) && !(match === 'implied' && Number(provision.article) > 99),
  );
}
