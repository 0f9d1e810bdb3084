import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Words of courts and compensation, in bokmål, nynorsk and English. */
const REMEDY =
  /(?<!\p{L})(?:domstol|tingrett|rettssak|søksmål|saksøk|saksøkj|erstatning|oppreisning|oppreising|courts?(?!\p{L})|lawsuit|legal\s+action|compensation|damages)/iu;

/** Where the page speaks of what people can do. */
const PLACES = /^\/(?:rights|requests|complaint|sections)\//u;

/** People can go to court and claim compensation; art. 13 and 14 do not ask that they be told. */
export default defineRule({
  id: 'judicial-remedy',
  title: {
    nb: 'Si gjerne at man kan gå til domstolene',
    nn: 'Sei gjerne at ein kan gå til domstolane',
    en: 'Consider saying that one can go to court',
  },
  at: '/rights',
  severity: 'info',
  sources: ['GDPR 79(1)', 'GDPR 82(1)', 'GDPR 80(1)', 'personopplysningsloven § 30'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke at man kan gå til domstolene eller kreve erstatning (artikkel 79 og 82).',
        remedy:
          'Legg gjerne til «judicialRemedy» under «rights», for eksempel «text: Du kan gå til domstolene og kreve erstatning».',
      },
      nn: {
        text: 'Erklæringa seier ikkje at ein kan gå til domstolane eller krevje erstatning (artikkel 79 og 82).',
        remedy:
          'Legg gjerne til «judicialRemedy» under «rights», til dømes «text: Du kan gå til domstolane og krevje erstatning».',
      },
      en: {
        text: 'The declaration does not say that one can go to court or claim compensation (Articles 79 and 82).',
        remedy:
          'You may add `judicialRemedy` under `rights`, for example `text: You can go to court and claim compensation`.',
      },
    },
  },
  check(rights, { declaration, report }) {
    if (rights.judicialRemedy) return;
    if (stringsOf(declaration, (text) => REMEDY.test(text)).some(({ path }) => PLACES.test(path))) return;
    report('missing', {}, '/judicialRemedy');
  },
});
