import { textsOf, type Withdrawal } from '@tretten/schema';
import { offersOwnWay } from '../../facts/cookie-words.ts';
import { needsConsent, statedCookies } from '../../facts/cookies.ts';
import { consentHolders } from '../../facts/withdrawal.ts';
import { isOnlyByLetterOrVisit } from '../../facts/withdrawal-words.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Changing one's mind must be as easy as saying yes. */
export default defineRule({
  id: 'cookie-withdrawal-easy',
  title: {
    nb: 'Det må være lett å trekke samtykke til informasjonskapsler',
    nn: 'Det må vere lett å trekkje samtykke til informasjonskapslar',
    en: 'Withdrawing consent to cookies must be easy',
  },
  at: '/cookies',
  severity: 'warning',
  sources: ['GDPR 7(3)', 'ekomloven § 3-15'],
  since: '0.1',
  messages,
  check(_node, { declaration, activities, report }) {
    const cookies = statedCookies(declaration);
    const { language } = declaration;
    if (!cookies || !needsConsent(cookies) || isNoConsent(cookies.consent)) return;
    const { withdrawal } = cookies;
    if (!withdrawal || !saysSomething(withdrawal)) {
      const isToldElsewhere = consentHolders(declaration, activities).some(
        ({ withdrawals }) => withdrawals.length === 0,
      );
      if (!isToldElsewhere) report('missing', {}, '/withdrawal');
      return;
    }
    const texts = [...textsOf(withdrawal.text, language), ...textsOf(withdrawal.howTo, language)];
    if (withdrawal.url !== undefined || texts.some(({ text }) => offersOwnWay(text))) return;
    if (texts.some(({ text }) => /nettles[ea]r|browser/iu.test(text))) {
      report('browserOnly', {}, '/withdrawal');
    } else if (isOnlyByLetterOrVisit(withdrawal, language)) report('harder', {}, '/withdrawal');
  },
});

/** What other rules tell is no consent at all cannot be withdrawn either; one given in the browser is at least thought of. */
function isNoConsent(consent: string | undefined): boolean {
  return consent === 'not-asked' || consent === 'implied' || consent === 'opt-out';
}

function saysSomething({ text, howTo, url }: Withdrawal): boolean {
  return [text, howTo, url].some((value) => value !== undefined);
}
