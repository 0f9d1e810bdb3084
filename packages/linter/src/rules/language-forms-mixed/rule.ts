import { STANDARDS } from '../../facts/language-forms.ts';
import { mixedForms } from '../../facts/mixed-forms.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Bokmål in a nynorsk text, or the other way round: a slip, or a text under the wrong language. */
export default defineRule({
  id: 'language-forms-mixed',
  title: {
    nb: 'Teksten bør holde seg til én målform',
    nn: 'Teksten bør halde seg til éi målform',
    en: 'The text should keep to one written standard',
  },
  at: '',
  severity: 'warning',
  sources: ['språklova § 10', 'GDPR 12(1)'],
  since: '0.1',
  messages,
  check(declaration, { report }) {
    for (const { kind, language, words, count, pointer } of mixedForms(declaration)) {
      const standard = STANDARDS[language];
      const other = STANDARDS[language === 'nb' ? 'nn' : 'nb'];
      const listed = words.map((word) => `«${word}»`).join(', ');
      const params = { standard, other, words: listed };
      if (kind === 'other-form') report('otherForm', { ...params, language, count }, `#${pointer}`);
      else if (kind === 'mixed') report('mixed', { ...params, count }, `#${pointer}`);
      else report('slip', params, `#${pointer}`);
    }
  },
});
