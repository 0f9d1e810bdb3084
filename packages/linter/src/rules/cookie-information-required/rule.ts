import { textsOf } from '@tretten/schema';
import { missingInformation, missingLifetimeOrAccess } from '../../facts/cookie-gaps.ts';
import { saysOnlyNecessary } from '../../facts/cookie-words.ts';
import { consentNeed, cookieName, isUnderAct2024, statedCookies } from '../../facts/cookies.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Consent is informed only when it is told which data, for what, and who; exempt items carry no such duty. */
export default defineRule({
  id: 'cookie-information-required',
  title: {
    nb: 'Si hvilke opplysninger informasjonskapslene henter, til hva og for hvem',
    nn: 'Sei kva opplysningar informasjonskapslane hentar, til kva og for kven',
    en: 'Say which data cookies collect, for what, and for whom',
  },
  at: '/cookies',
  severity: 'error',
  sources: ['ekomloven § 3-15', 'CJEU C-673/17'],
  since: '0.1',
  messages,
  check(_node, { declaration, asOf, report }) {
    const cookies = statedCookies(declaration);
    if (!cookies || !isUnderAct2024(asOf)) return;
    const { language } = declaration;
    if (!cookies.items) {
      const texts = textsOf(cookies.text, language);
      if (texts.length > 0 && !texts.some(({ text }) => saysOnlyNecessary(text)))
        report('onlyWords', {}, '/items');
      return;
    }
    for (const [index, item] of cookies.items.entries()) {
      const need = consentNeed(item);
      if (need === 'exempt') continue;
      const place = `/items/${index}`;
      const name = cookieName(item, index, language);
      const missing = missingInformation(item);
      if (missing.length > 0) {
        const isSure = need === 'needed' && item.text === undefined;
        const params = { cookie: name, keys: missing.join(', ') };
        report(isSure ? 'missing' : 'perhapsMissing', params, `${place}/${missing[0]}`);
      }
      const more = missingLifetimeOrAccess(item);
      if (more.length > 0) report('lifetime', { cookie: name, keys: more.join(', ') }, `${place}/${more[0]}`);
    }
  },
});
