import { mismatches } from '../../facts/right-mismatch.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** What the declaration says about a right must agree with the legal bases that it states. */
export default defineRule({
  id: 'right-basis-mismatch',
  title: {
    nb: 'Rettighetene må stemme med de rettslige grunnlagene',
    nn: 'Rettane må stemme med dei rettslege grunnlaga',
    en: 'The rights must agree with the legal bases',
  },
  at: '/rights',
  severity: 'warning',
  sources: ['GDPR 20(1)(a)', 'GDPR 20(3)', 'GDPR 21(1)', 'GDPR 21(2)', 'GDPR 21(6)', 'GDPR 17(3)(b)'],
  since: '0.1',
  messages,
  check(_rights, { declaration, activities, report }) {
    for (const { kind, pointer, articles } of mismatches(declaration, activities)) {
      report(kind, { articles: articles.join(', ') }, `#${pointer}`);
    }
  },
});
