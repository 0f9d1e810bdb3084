import { type Cookies, textsOf } from '@tretten/schema';
import { impliedConsentIn, leavesConsentToBrowser, saysItAsks } from '../../facts/cookie-words.ts';
import { isUnderAct2024, needsConsent, statedCookies } from '../../facts/cookies.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Whatever is not transmission or strictly necessary waits for consent; other mechanisms have rules of their own. */
export default defineRule({
  id: 'cookie-consent-required',
  title: {
    nb: 'Informasjonskapsler krever samtykke',
    nn: 'Informasjonskapslar krev samtykke',
    en: 'Cookies require consent',
  },
  at: '/cookies',
  severity: 'error',
  sources: ['ekomloven § 3-15', 'GDPR 4(11)'],
  since: '0.1',
  messages: {
    notAsked: {
      nb: {
        text: 'Nettstedet bruker informasjonskapsler som ikke er strengt nødvendige, uten å be om samtykke.',
        remedy: 'Be om samtykke før de blir lagret («consent: opt-in»), eller slutt å bruke dem.',
      },
      nn: {
        text: 'Nettstaden bruker informasjonskapslar som ikkje er strengt nødvendige, utan å be om samtykke.',
        remedy: 'Be om samtykke før dei blir lagra («consent: opt-in»), eller slutt å bruke dei.',
      },
      en: {
        text: 'The site uses cookies that are not strictly necessary without asking for consent.',
        remedy: 'Ask for consent before they are stored (`consent: opt-in`), or stop using them.',
      },
    },
    notStated: {
      severity: 'warning',
      nb: {
        text: 'Nettstedet bruker informasjonskapsler som krever samtykke, men erklæringen sier ikke hvordan samtykket blir hentet inn.',
        remedy: 'Legg til «consent» under «cookies»; loven godtar bare «opt-in».',
      },
      nn: {
        text: 'Nettstaden bruker informasjonskapslar som krev samtykke, men erklæringa seier ikkje korleis samtykket blir henta inn.',
        remedy: 'Legg til «consent» under «cookies»; lova godtek berre «opt-in».',
      },
      en: {
        text: 'The site uses cookies that require consent, but the declaration does not say how consent is asked for.',
        remedy: 'Add `consent` under `cookies`; the act accepts only `opt-in`.',
      },
    },
  },
  check(_node, { declaration, asOf, report }) {
    const cookies = statedCookies(declaration);
    if (!cookies || !isUnderAct2024(asOf) || !needsConsent(cookies)) return;
    if (cookies.consent === 'not-asked') report('notAsked', {}, '/consent');
    else if (cookies.consent === undefined && !saysHow(cookies, declaration.language))
      report('notStated', {}, '/consent');
  },
});

/** Whether the words say how consent is asked for, be it in a way that another rule tells is none. */
function saysHow({ text, refusal, withdrawal }: Cookies, language: string): boolean {
  const texts = [text, refusal, withdrawal?.text, withdrawal?.howTo].flatMap((words) =>
    textsOf(words, language),
  );
  return texts.some(
    (version) =>
      saysItAsks(version.text) ||
      leavesConsentToBrowser(version.text) ||
      impliedConsentIn(version.text) !== undefined,
  );
}
