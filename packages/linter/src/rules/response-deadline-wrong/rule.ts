import { wrongDeadlineIn } from '../../facts/deadline-words.ts';
import { isAboutAMonthInDays, isLongerThanMonths } from '../../facts/month-limits.ts';
import { requestTexts } from '../../facts/right-texts.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A request is answered within one month; nobody has to state the time, but a stated one must be right. */
export default defineRule({
  id: 'response-deadline-wrong',
  title: {
    nb: 'Svarfristen er én måned',
    nn: 'Svarfristen er éin månad',
    en: 'The time for an answer is one month',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 12(3)'],
  since: '0.1',
  messages: {
    tooLong: {
      nb: {
        text: 'Svarfristen er lengre enn én måned, som er det lengste artikkel 12 nr. 3 tillater.',
        remedy: 'Skriv «P1M» (én måned) i «requests.deadline». Forlengelse hører til i «requests.extension».',
      },
      nn: {
        text: 'Svarfristen er lengre enn éin månad, som er det lengste artikkel 12 nr. 3 tillèt.',
        remedy:
          'Skriv «P1M» (éin månad) i «requests.deadline». Forlenging høyrer til i «requests.extension».',
      },
      en: {
        text: 'The time for an answer is longer than one month, the most that Article 12(3) allows.',
        remedy:
          'Write `P1M` (one month) in `requests.deadline`. An extension belongs in `requests.extension`.',
      },
    },
    days: {
      severity: 'warning',
      nb: {
        text: 'Svarfristen er oppgitt i dager («{found}»). Loven sier én måned, som kan være både kortere og lengre.',
        remedy: 'Skriv «P1M» (én måned) i «requests.deadline», og «én måned» i teksten.',
      },
      nn: {
        text: 'Svarfristen er oppgitt i dagar («{found}»). Lova seier éin månad, som kan vere både kortare og lengre.',
        remedy: 'Skriv «P1M» (éin månad) i «requests.deadline», og «éin månad» i teksten.',
      },
      en: {
        text: 'The time for an answer is given in days (“{found}”). The law says one month, which can be both shorter and longer.',
        remedy: 'Write `P1M` in `requests.deadline`, and “one month” in the text.',
      },
    },
    longerInText: {
      severity: 'warning',
      nb: {
        text: 'Teksten gir kommunen «{found}» på å svare. Etter artikkel 12 nr. 3 er fristen én måned.',
        remedy: 'Skriv at svaret kommer innen én måned.',
      },
      nn: {
        text: 'Teksten gir kommunen «{found}» på å svare. Etter artikkel 12 nr. 3 er fristen éin månad.',
        remedy: 'Skriv at svaret kjem innan éin månad.',
      },
      en: {
        text: 'The text gives the municipality “{found}” to answer. Under Article 12(3) the time limit is one month.',
        remedy: 'Say that the answer comes within one month.',
      },
    },
  },
  check({ requests }, { declaration, report }) {
    const found = requests?.deadline;
    if (found && isLongerThanMonths(found, 1)) return report('tooLong', {}, '#/requests/deadline');
    if (found && isAboutAMonthInDays(found)) return report('days', { found }, '#/requests/deadline');
    for (const { text, pointer } of requestTexts(declaration)) {
      const wrong = wrongDeadlineIn(text);
      if (wrong)
        report(wrong.kind === 'days' ? 'days' : 'longerInText', { found: wrong.found }, `#${pointer}`);
    }
  },
});
