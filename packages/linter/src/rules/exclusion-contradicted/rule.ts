import { contradiction } from '../../facts/contradicted-exclusions.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** A promise not to do something, and the same thing stated as done: one of them misleads the reader. */
export default defineRule({
  id: 'exclusion-contradicted',
  title: {
    nb: 'Det erklæringen lover å ikke gjøre, kan den ikke også gjøre',
    nn: 'Det erklæringa lovar å ikkje gjere, kan ho ikkje også gjere',
    en: 'What the declaration promises not to do, it cannot also do',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 5(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(1)(e)', 'GDPR 13(1)(f)'],
  since: '0.1',
  messages,
  check({ exclusions = [] }, { activity, declaration, report }) {
    if (!activity) return;
    const general = activity.declared ? (declaration.general?.exclusions ?? []) : [];
    for (const [index, exclusion] of exclusions.entries()) {
      const found = contradiction(exclusion, activity, declaration.language);
      if (found) report(found.kind, { what: found.what }, `/exclusions/${index}`);
    }
    for (const [index, exclusion] of general.entries()) {
      const found = contradiction(exclusion, activity, declaration.language);
      if (found) report(found.kind, { what: found.what }, `#/general/exclusions/${index}`);
    }
  },
});
