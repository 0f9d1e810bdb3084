import { sharingKey } from '../../facts/cookie-receivers.ts';
import { cookieName, statedCookies } from '../../facts/cookies.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "We share nothing" beside a tool that somebody else runs: the facts must bear the assurance. */
export default defineRule({
  id: 'cookie-not-shared-claim',
  title: {
    nb: 'Si ikke at ingenting deles når andre får opplysningene',
    nn: 'Sei ikkje at ingenting blir delt når andre får opplysningane',
    en: 'Do not claim that nothing is shared when others get the data',
  },
  at: '',
  severity: 'warning',
  sources: ['ekomloven § 3-15', 'CJEU C-673/17', 'GDPR 13(1)(e)'],
  since: '0.1',
  messages: {
    shared: {
      nb: {
        text: 'Det står at opplysninger fra informasjonskapsler ikke deles, men «{cookie}» gir dem til andre.',
        remedy:
          'Fjern «not-shared» fra «claims» og løftet i teksten, eller rett «{key}» hvis ingen andre får noe.',
      },
      nn: {
        text: 'Det står at opplysningar frå informasjonskapslar ikkje blir delte, men «{cookie}» gir dei til andre.',
        remedy:
          'Fjern «not-shared» frå «claims» og lovnaden i teksten, eller rett «{key}» dersom ingen andre får noko.',
      },
      en: {
        text: 'It is said that data from cookies are not shared, but “{cookie}” gives them to others.',
        remedy:
          'Remove `not-shared` from `claims` and the promise in the text, or correct `{key}` if nobody else gets anything.',
      },
    },
  },
  check(declaration, { report }) {
    const { language } = declaration;
    const cookies = statedCookies(declaration);
    const place = cookies?.claims?.indexOf('not-shared') ?? -1;
    if (place < 0) return;
    // One promise is broken once, however many tools break it.
    for (const [index, item] of (cookies?.items ?? []).entries()) {
      const key = sharingKey(item, language);
      if (!key) continue;
      return report('shared', { cookie: cookieName(item, index, language), key }, `/cookies/claims/${place}`);
    }
  },
});
