import { genericItem } from '../../facts/generic-recipients.ts';
import { versionsOf } from '../../facts/matching-version.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "Partners" or "others" does not tell who receives the data; a name or a kind of recipient does. */
export default defineRule({
  id: 'recipients-specific',
  title: {
    nb: 'Mottakerne bør kunne kjennes igjen',
    nn: 'Mottakarane bør kunne kjennast att',
    en: 'Recipients should be recognisable',
  },
  at: '#Recipient',
  severity: 'warning',
  sources: [
    'GDPR 13(1)(e)',
    'GDPR 14(1)(e)',
    'Datatilsynet: informasjon og åpenhet',
    'WP260 rev.01',
    'CJEU C-154/21',
  ],
  since: '0.1',
  messages: {
    generic: {
      nb: {
        text: '«{words}» kan være nesten hvem som helst; leseren får ikke vite hvem som får opplysningene.',
        remedy:
          'Skriv navnet i «name», eller hva slags mottaker det er i «category», og hva mottakeren gjør, i «text».',
      },
      nn: {
        text: '«{words}» kan vere nesten kven som helst; lesaren får ikkje vite kven som får opplysningane.',
        remedy:
          'Skriv namnet i «name», eller kva slags mottakar det er i «category», og kva mottakaren gjer, i «text».',
      },
      en: {
        text: '“{words}” can be almost anybody; the reader does not learn who receives the data.',
        remedy: 'Give the name in `name`, or the kind of recipient in `category` and what it does in `text`.',
      },
    },
    unnamed: {
      nb: {
        text: 'Mottakeren har verken navn, type eller omtale.',
        remedy: 'Legg til «name», «category» eller «text».',
      },
      nn: {
        text: 'Mottakaren har verken namn, type eller omtale.',
        remedy: 'Legg til «name», «category» eller «text».',
      },
      en: {
        text: 'The recipient has neither a name, a kind nor a description.',
        remedy: 'Add `name`, `category` or `text`.',
      },
    },
  },
  check({ name, category, text }, { declaration, report }) {
    const told = name ?? text;
    if (category !== undefined) return;
    if (told === undefined) return report('unnamed', {});
    const key = name === undefined ? 'text' : 'name';
    for (const version of versionsOf(told, declaration.language)) {
      const words = genericItem(version.text);
      if (words !== undefined) return report('generic', { words }, `/${key}${version.suffix}`);
    }
  },
});
