import { getAt, parentPointer } from '@tretten/schema';
import { hasTarget, linkWords } from '../../facts/link-words.ts';
import { isFirstVersion, textPointer } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** “Read more here” helps nobody when the link is lost, as it is when a page is copied as text. */
export default defineRule({
  id: 'link-text-without-target',
  title: {
    nb: 'En lenketekst uten lenke',
    nn: 'Ein lenkjetekst utan lenkje',
    en: 'The text of a link without the link',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['GDPR 12(1)'],
  since: '0.1',
  mentions: [' her', 'her ', 'lenk', 'here'],
  messages: {
    missing: {
      nb: {
        text: 'Teksten sier «{words}», men det står ingen adresse her.',
        remedy: 'Legg til adressen i «url», eller skriv den i teksten.',
      },
      nn: {
        text: 'Teksten seier «{words}», men det står inga adresse her.',
        remedy: 'Legg til adressa i «url», eller skriv ho i teksten.',
      },
      en: {
        text: 'The text says “{words}”, but there is no address here.',
        remedy: 'Add the address in `url`, or write it in the text.',
      },
    },
  },
  check({ text }, context) {
    const words = linkWords(text);
    if (words === undefined || context.path.startsWith('/changes/')) return;
    const holder = parentPointer(textPointer(context));
    if (hasTarget(getAt(context.declaration, holder))) return;
    if (isFirstVersion(context, (version) => linkWords(version) !== undefined)) {
      context.report('missing', { words });
    }
  },
});
