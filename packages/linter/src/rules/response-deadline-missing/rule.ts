import { openDeadlineIn } from '../../facts/deadline-words.ts';
import { requestTexts } from '../../facts/right-texts.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A period in words, in bokmål, nynorsk or English. */
const PERIOD =
  /(?<!\p{L})(?:\d{1,2}|én|en|ein|éin|ei|éi|to|tre|fire|fem|seks|sju|syv|åtte|ti|fjorten|tretti|one|two|three|four|six|eight|thirty)\s+(?:virke|arbeids|kalender)?(?:dag|døgn|uke|veke|måned|månad|day|week|(?:calendar\s+)?month)/iu;

/** The deadline for answers is not among what must be told, but people like to know it (GDPR 12(3)). */
export default defineRule({
  id: 'response-deadline-missing',
  title: {
    nb: 'Erklæringen kan si når man får svar',
    nn: 'Erklæringa kan seie når ein får svar',
    en: 'The declaration may say when people get an answer',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 12(3)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke hvor lang tid kommunen har på å svare; fristen er én måned (artikkel 12 nr. 3).',
        remedy: 'Legg gjerne til «deadline: P1M» (én måned) under «requests».',
      },
      nn: {
        text: 'Erklæringa seier ikkje kor lang tid kommunen har på å svare; fristen er éin månad (artikkel 12 nr. 3).',
        remedy: 'Legg gjerne til «deadline: P1M» (éin månad) under «requests».',
      },
      en: {
        text: 'The declaration does not say how long the municipality has to answer; the deadline is one month (Article 12(3)).',
        remedy: 'You may add `deadline: P1M` (one month) under `requests`.',
      },
    },
  },
  check(declaration, { report }) {
    if (declaration.requests?.deadline !== undefined) return;
    // That the time is left open is told by `response-deadline-wrong`.
    if (requestTexts(declaration).some(({ text }) => PERIOD.test(text) || openDeadlineIn(text))) return;
    report('missing', {}, '#/requests/deadline');
  },
});
