import { leavesConsentToBrowser } from '../../facts/cookie-words.ts';
import { isAboutCookies, isAllExempt, isUnderAct2024, statedCookies } from '../../facts/cookies.ts';
import { placedStrings } from '../../facts/text-strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

const QUICK = /nettles[ea]r|browser/iu;

/** A browser that accepts cookies by default is no consent since the act of 2024; telling how to delete them is fine. */
export default defineRule({
  id: 'cookie-consent-by-browser',
  title: {
    nb: 'Innstillinger i nettleseren er ikke samtykke',
    nn: 'Innstillingar i nettlesaren er ikkje samtykke',
    en: 'Browser settings are not consent',
  },
  at: '',
  severity: 'error',
  sources: ['ekomloven § 3-15', 'GDPR 4(11)', 'recital 32 of the GDPR'],
  since: '0.1',
  mentions: ['browser', 'nettles'],
  messages: {
    declared: {
      nb: {
        text: 'Samtykke til informasjonskapsler blir hentet gjennom innstillingene i nettleseren. Det er ikke et gyldig samtykke etter ekomloven § 3-15.',
        remedy: 'Spør på nettstedet før noe blir lagret, og skriv «consent: opt-in».',
      },
      nn: {
        text: 'Samtykke til informasjonskapslar blir henta gjennom innstillingane i nettlesaren. Det er ikkje eit gyldig samtykke etter ekomlova § 3-15.',
        remedy: 'Spør på nettstaden før noko blir lagra, og skriv «consent: opt-in».',
      },
      en: {
        text: 'Consent to cookies is taken from the settings of the browser. That is not valid consent under ekomloven § 3-15.',
        remedy: 'Ask on the site before anything is stored, and write `consent: opt-in`.',
      },
    },
    words: {
      severity: 'warning',
      nb: {
        text: 'Teksten viser til innstillingene i nettleseren for samtykke til informasjonskapsler. Det er ikke nok etter ekomloven § 3-15.',
        remedy: 'Beskriv hvordan nettstedet spør, og oppgi det i «consent» under «cookies».',
      },
      nn: {
        text: 'Teksten viser til innstillingane i nettlesaren for samtykke til informasjonskapslar. Det er ikkje nok etter ekomlova § 3-15.',
        remedy: 'Skildre korleis nettstaden spør, og oppgi det i «consent» under «cookies».',
      },
      en: {
        text: 'The text refers to the settings of the browser for consent to cookies. That is not enough under ekomloven § 3-15.',
        remedy: 'Describe how the site asks, and state it in `consent` under `cookies`.',
      },
    },
  },
  check(declaration, { asOf, report }) {
    if (!isUnderAct2024(asOf)) return;
    const cookies = statedCookies(declaration);
    if (declaration.cookies === 'none' || (cookies && isAllExempt(cookies))) return;
    if (cookies?.consent === 'browser-settings') report('declared', {}, '/cookies/consent');
    if (cookies?.consent !== undefined) return;
    const [first] = placedStrings(declaration, (text) => QUICK.test(text) && leavesConsentToBrowser(text))
      .filter(({ value, path }) => isAboutCookies(value, path))
      .toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
    if (first) report('words', {}, `#${first.pointer}`);
  },
});
