import { capsExtension, longExtensionIn } from '../../facts/deadline-words.ts';
import { versionsOf } from '../../facts/matching-version.ts';
import { isLongerThanMonths } from '../../facts/month-limits.ts';
import { oneOfEach, requestTexts } from '../../facts/right-texts.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** An answer may be put off by two months at most, and the person is told so, and why, within the first month. */
export default defineRule({
  id: 'response-extension-wrong',
  title: {
    nb: 'Svarfristen kan forlenges med høyst to måneder',
    nn: 'Svarfristen kan forlengast med høgst to månader',
    en: 'The time for an answer can be extended by two months at most',
  },
  at: '/requests',
  severity: 'error',
  sources: ['GDPR 12(3)'],
  since: '0.1',
  messages,
  check({ extension }, { declaration, report }) {
    for (const { text, pointer } of oneOfEach(
      requestTexts(declaration).filter(({ text }) => longExtensionIn(text)),
    ))
      report('tooLongInText', { found: longExtensionIn(text) ?? '' }, `#${pointer}`);
    if (extension === undefined) return;
    const { by, to, reasons, text } = extension;
    const isCapped =
      by ?? to ?? versionsOf(text, declaration.language).some((version) => capsExtension(version.text));
    if (by && isLongerThanMonths(by, 2)) report('tooLong', {}, '/extension/by');
    else if (to && isLongerThanMonths(to, 3)) report('tooLong', {}, '/extension/to');
    else if (!isCapped) report('noLimit', {}, '/extension/by');
    if (reasons !== true) report('noReasons', {}, '/extension/reasons');
  },
});
