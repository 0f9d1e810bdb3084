import { refusalTold } from '../../facts/refusals.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** What follows a refusal is owed in the single case (12(4)); the page may prepare people for it. */
export default defineRule({
  id: 'refusal-information',
  title: {
    nb: 'Si gjerne hva som skjer når svaret er nei',
    nn: 'Sei gjerne kva som skjer når svaret er nei',
    en: 'Consider saying what happens when the answer is no',
  },
  at: '/rights',
  severity: 'info',
  sources: ['GDPR 12(4)', 'personopplysningsloven § 16'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke hva som skjer når kommunen sier nei til en som bruker rettighetene sine.',
        remedy: 'Legg gjerne til «refusal» under «requests»: du får vite hvorfor, og hvordan du klager.',
      },
      nn: {
        text: 'Erklæringa seier ikkje kva som skjer når kommunen seier nei til ein som bruker rettane sine.',
        remedy: 'Legg gjerne til «refusal» under «requests»: du får vite kvifor, og korleis du klagar.',
      },
      en: {
        text: 'The declaration does not say what happens when the municipality refuses a request about rights.',
        remedy: 'You may add `refusal` under `requests`: you learn why, and how to complain.',
      },
    },
    incomplete: {
      nb: {
        text: 'Teksten om avslag sier ikke både at man får vite hvorfor og at man kan klage (artikkel 12 nr. 4).',
        remedy: 'Skriv at et nei blir begrunnet innen én måned, og at man kan klage eller gå til domstolene.',
      },
      nn: {
        text: 'Teksten om avslag seier ikkje både at ein får vite kvifor og at ein kan klage (artikkel 12 nr. 4).',
        remedy:
          'Skriv at eit nei blir grunngitt innan éin månad, og at ein kan klage eller gå til domstolane.',
      },
      en: {
        text: 'The text on refusals does not say both that one learns why and that one can complain (Article 12(4)).',
        remedy:
          'Say that a refusal comes with reasons within one month, and that one can complain or go to court.',
      },
    },
  },
  check(_rights, { declaration, report }) {
    const told = refusalTold(declaration);
    if (told === 'nothing') report('missing', {}, '#/requests/refusal');
    if (told === 'part') report('incomplete', {}, '#/requests/refusal');
  },
});
