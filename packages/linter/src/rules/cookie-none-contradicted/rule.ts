import { toolIn } from '../../facts/cookies.ts';
import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

const TELLING = /^\/(?:text|general|processingActivities|sections)(?:\/|$)/u;
/** The tool is denied, or belongs to the past. */
const NOT_USED =
  /(?<!\p{L})(?:ikke|ikkje|ingen|inga|uten|utan|sluttet|slutta|tidligere|tidlegare|før|not|no|without|stopped|formerly)(?!\p{L})/iu;

/** "No cookies" beside a tool that is known to set them. */
export default defineRule({
  id: 'cookie-none-contradicted',
  title: {
    nb: 'Si ikke «ingen informasjonskapsler» når et verktøy bruker dem',
    nn: 'Sei ikkje «ingen informasjonskapslar» når eit verktøy bruker dei',
    en: 'Do not say that there are no cookies when a tool uses them',
  },
  at: '',
  severity: 'warning',
  sources: ['ekomloven § 3-15'],
  since: '0.1',
  mentions: ['analytics', 'hotjar', 'clarity', 'piksel', 'pixel', 'google ads', 'doubleclick'],
  messages: {
    toolNamed: {
      nb: {
        text: 'Det står at nettstedet ikke bruker informasjonskapsler, men «{tool}», som pleier å gjøre det, er nevnt.',
        remedy:
          'Bytt ut «cookies: none» med en beskrivelse av verktøyet i «items», eller fjern verktøyet fra teksten.',
      },
      nn: {
        text: 'Det står at nettstaden ikkje bruker informasjonskapslar, men «{tool}», som pleier å gjere det, er nemnt.',
        remedy:
          'Byt ut «cookies: none» med ei skildring av verktøyet i «items», eller fjern verktøyet frå teksten.',
      },
      en: {
        text: 'It is said that the website uses no cookies, but “{tool}”, which usually does, is mentioned.',
        remedy:
          'Replace `cookies: none` with a description of the tool in `items`, or remove the tool from the text.',
      },
    },
  },
  check(declaration, { report }) {
    if (declaration.cookies !== 'none') return;
    const isUsed = (text: string) => toolIn(text) !== undefined && !NOT_USED.test(text);
    const [named] = stringsOf(declaration, isUsed)
      .filter(({ path }) => TELLING.test(path))
      .toSorted((one, other) => (one.pointer < other.pointer ? -1 : 1));
    if (named) report('toolNamed', { tool: toolIn(named.value) ?? '' }, '/cookies');
  },
});
