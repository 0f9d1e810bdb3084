import type { EffectiveActivity } from '@tretten/schema';
import { articlesOf } from '../../facts/bases.ts';
import { recipientsOf } from '../../facts/recipients.ts';
import { sharingClaimIn } from '../../facts/sharing-claim.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "Never shared without your consent" is seldom true of a municipality, which law obliges to disclose much. */
export default defineRule({
  id: 'no-sharing-without-consent-claim',
  title: {
    nb: 'Kommunen kan ikke love at ingenting deles uten samtykke',
    nn: 'Kommunen kan ikkje love at ingenting blir delt utan samtykke',
    en: 'A municipality cannot promise never to share without consent',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['offentleglova § 3', 'GDPR 13(1)(e)', 'GDPR 14(1)(e)', 'GDPR 6(1)(c)', 'GDPR 6(1)(e)'],
  since: '0.1',
  mentions: ['samtyk', 'fortykk', 'consent', 'sagt', 'seier', 'sier', 'løyve', 'tillatelse'],
  messages: {
    contradicted: {
      nb: {
        text: '«{words}» kan neppe stemme: erklæringen oppgir mottakere, plikter eller oppgaver som ikke bygger på samtykke.',
        remedy:
          'Skriv hvem som får opplysningene uten samtykke, eller legg til «med mindre loven krever det».',
      },
      nn: {
        text: '«{words}» kan neppe stemme: erklæringa oppgir mottakarar, plikter eller oppgåver som ikkje byggjer på samtykke.',
        remedy: 'Skriv kven som får opplysningane utan samtykke, eller legg til «med mindre lova krev det».',
      },
      en: {
        text: '“{words}” can hardly hold: the declaration states recipients, duties or tasks that do not rest on consent.',
        remedy: 'Say who receives data without consent, or add “unless the law requires it”.',
      },
    },
  },
  check({ text }, { activities, pointer, report }) {
    const words = sharingClaimIn(text);
    if (words === undefined) return;
    const own = activities.filter((activity) => pointer.startsWith(`${activity.pointer}/`));
    const concerned = own.length > 0 ? own : activities;
    if (concerned.some(sharesWithoutConsent)) report('contradicted', { words });
  },
});

/** Recipients are stated, or the processing rests on a legal obligation or a public task. */
function sharesWithoutConsent(activity: EffectiveActivity): boolean {
  const articles = articlesOf(activity);
  return recipientsOf(activity).length > 0 || articles.has('6(1)(c)') || articles.has('6(1)(e)');
}
