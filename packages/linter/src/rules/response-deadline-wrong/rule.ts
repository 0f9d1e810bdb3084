import { openDeadlineIn, wrongDeadlineIn } from '../../facts/deadline-words.ts';
import { isAboutAMonthInDays, isLongerThanMonths } from '../../facts/month-limits.ts';
import { requestTexts } from '../../facts/right-texts.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

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
  messages,
  check({ requests }, { declaration, report }) {
    const found = requests?.deadline;
    if (found && isLongerThanMonths(found, 1)) return report('tooLong', {}, '#/requests/deadline');
    if (found && isAboutAMonthInDays(found)) return report('days', { found }, '#/requests/deadline');
    for (const { text, pointer } of requestTexts(declaration)) {
      const wrong = wrongDeadlineIn(text);
      const open = found === undefined ? openDeadlineIn(text) : undefined;
      if (wrong)
        report(wrong.kind === 'days' ? 'days' : 'longerInText', { found: wrong.found }, `#${pointer}`);
      else if (open) report('openEnded', { found: open }, `#${pointer}`);
    }
  },
});
