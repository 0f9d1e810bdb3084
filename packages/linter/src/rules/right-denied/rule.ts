import { deniedRights } from '../../facts/denied-rights.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** A right that the GDPR gives for every legal basis, or for one that is used here, cannot be said not to apply. */
export default defineRule({
  id: 'right-denied',
  title: {
    nb: 'Erklæringen kan ikke nekte folk rettigheter de har',
    nn: 'Erklæringa kan ikkje nekte folk rettar dei har',
    en: 'The declaration cannot deny rights that people have',
  },
  at: '/rights',
  severity: 'error',
  sources: [
    'GDPR 13(2)(b)',
    'GDPR 14(2)(c)',
    'GDPR 13(2)(c)',
    'GDPR 14(2)(d)',
    'GDPR 15',
    'GDPR 16',
    'GDPR 17',
    'GDPR 18',
    'GDPR 20',
    'GDPR 7(3)',
  ],
  since: '0.1',
  messages,
  check(rights, { activities, declaration, report }) {
    for (const { kind, article, bases, pointer } of deniedRights(rights, activities, declaration.language)) {
      report(kind, { article, bases: bases.join(', ') }, pointer);
    }
  },
});
