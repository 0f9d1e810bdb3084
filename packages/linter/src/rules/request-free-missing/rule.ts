import { requestTexts } from '../../facts/right-texts.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Words of money, in bokmål, nynorsk and English: whether what they say is right is asked by `request-fee-wrong`. */
const SAID =
  /(?<!\p{L})(?:gratis|(?:kostnads|vederlags|avgifts)fri|kostnad|gebyr|(?:uten|utan|må|skal|tar|tek|krever?|krev|treng\p{L}{0,2})\s+(?:\p{L}{1,12}\s+){0,3}?betal|ikk(?:e|je)\s+betal|kost(?:er|ar)(?!\p{L})|free\s+of\s+charge|for\s+free|(?:is|are)\s+free|fees?(?!\p{L})|charges?(?!\p{L}))/iu;

/** Using one's rights is free (12(5)); nothing requires the page to say so. */
export default defineRule({
  id: 'request-free-missing',
  title: {
    nb: 'Si gjerne at det er gratis å bruke rettighetene',
    nn: 'Sei gjerne at det er gratis å bruke rettane',
    en: 'Consider saying that using the rights is free',
  },
  at: '/rights',
  severity: 'info',
  sources: ['GDPR 12(5)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke at det er gratis å bruke rettighetene (artikkel 12 nr. 5).',
        remedy: 'Legg gjerne til «fee: { free: true }» under «requests».',
      },
      nn: {
        text: 'Erklæringa seier ikkje at det er gratis å bruke rettane (artikkel 12 nr. 5).',
        remedy: 'Legg gjerne til «fee: { free: true }» under «requests».',
      },
      en: {
        text: 'The declaration does not say that using the rights is free (Article 12(5)).',
        remedy: 'You may add `fee: { free: true }` under `requests`.',
      },
    },
  },
  check(_rights, { declaration, report }) {
    if (declaration.requests?.fee !== undefined) return;
    if (requestTexts(declaration).some(({ text }) => SAID.test(text))) return;
    report('missing', {}, '#/requests/fee');
  },
});
