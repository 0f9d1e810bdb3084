import { noRiskClaimIn } from '../../facts/cookie-words.ts';
import { isAboutCookies, statedCookies } from '../../facts/cookies.ts';
import { placedStrings } from '../../facts/text-strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** An assurance that cookies are harmless is more than anybody can promise, and makes the choice less informed. */
export default defineRule({
  id: 'cookie-no-risk-claim',
  title: {
    nb: 'Ingen kan love at informasjonskapsler er uten risiko',
    nn: 'Ingen kan love at informasjonskapslar er utan risiko',
    en: 'Nobody can promise that cookies carry no risk',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(1)', 'GDPR 4(11)', 'ekomloven § 3-15'],
  since: '0.1',
  mentions: ['risiko', 'risk', 'ufarl', 'harml'],
  messages: {
    words: {
      nb: {
        text: 'Teksten lover at informasjonskapsler er uten risiko («{words}»). Det er en forsikring ingen kan gi.',
        remedy: 'Ta ut forsikringen, og fortell heller hva som blir lagret, og hvem som får det.',
      },
      nn: {
        text: 'Teksten lovar at informasjonskapslar er utan risiko («{words}»). Det er ei forsikring ingen kan gi.',
        remedy: 'Ta ut forsikringa, og fortel heller kva som blir lagra, og kven som får det.',
      },
      en: {
        text: 'The text promises that cookies carry no risk (“{words}”). That is an assurance nobody can give.',
        remedy: 'Take the assurance out, and say instead what is stored and who gets it.',
      },
    },
    claim: {
      nb: {
        text: 'Siden forsikrer at informasjonskapsler er uten sikkerhetsrisiko. Det er en forsikring ingen kan gi.',
        remedy: 'Ta ut forsikringen på siden og «no-security-risk» i «claims».',
      },
      nn: {
        text: 'Sida forsikrar at informasjonskapslar er utan tryggleiksrisiko. Det er ei forsikring ingen kan gi.',
        remedy: 'Ta ut forsikringa på sida og «no-security-risk» i «claims».',
      },
      en: {
        text: 'The page gives the assurance that cookies carry no security risk. That is an assurance nobody can give.',
        remedy: 'Take the assurance off the page, and `no-security-risk` out of `claims`.',
      },
    },
  },
  check(declaration, { report }) {
    const [first] = placedStrings(declaration, (text) => noRiskClaimIn(text) !== undefined)
      .filter(({ value, path }) => isAboutCookies(value, path))
      .toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
    if (first) return report('words', { words: noRiskClaimIn(first.value) ?? '' }, `#${first.pointer}`);
    const index = statedCookies(declaration)?.claims?.indexOf('no-security-risk') ?? -1;
    if (index >= 0) report('claim', {}, `#/cookies/claims/${index}`);
  },
});
