import { CONSENT_PARTS, impliedConsentIn } from '../../facts/cookie-words.ts';
import { isAboutCookies, isAllExempt, statedCookies } from '../../facts/cookies.ts';
import { placedStrings } from '../../facts/text-strings.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Silence, use of the site and boxes ticked beforehand are no consent. */
export default defineRule({
  id: 'cookie-implied-consent',
  title: {
    nb: 'Bruk av nettstedet er ikke samtykke',
    nn: 'Bruk av nettstaden er ikkje samtykke',
    en: 'Use of the site is not consent',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 4(11)', 'ekomloven § 3-15', 'recital 32 of the GDPR', 'CJEU C-673/17'],
  since: '0.1',
  messages,
  check(declaration, { report }) {
    const cookies = statedCookies(declaration);
    if (cookies && !isAllExempt(cookies)) {
      const { consent } = cookies;
      if (consent === 'opt-out') return report('optOut', {}, '/cookies/consent');
      if (consent === 'implied') return report('implied', {}, '/cookies/consent');
    }
    const [first] = placedStrings(declaration, (text) => impliedConsentIn(text) !== undefined, CONSENT_PARTS)
      .filter(({ value, path }) => isAboutCookies(value, path))
      .toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
    if (first) report('words', { words: impliedConsentIn(first.value) ?? '' }, `#${first.pointer}`);
  },
});
