import { HARD_AS_A_WHOLE, HARD_TEXT, hardTexts, LONG_SENTENCE } from '../../facts/hard-texts.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** What people cannot read has not informed them; the figures show where to begin. */
export default defineRule({
  id: 'clear-language',
  title: {
    nb: 'Teksten bør være lett å lese',
    nn: 'Teksten bør vere lett å lese',
    en: 'The text should be easy to read',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(1)', 'språklova § 9', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages,
  check(declaration, { report }) {
    for (const { kind, pointer, language, figure } of hardTexts(declaration)) {
      const where = `#${pointer}`;
      if (kind === 'whole') report('whole', { lix: figure, limit: HARD_AS_A_WHOLE, language }, where);
      else if (kind === 'text') report('text', { lix: figure, limit: HARD_TEXT }, where);
      else report('sentence', { words: figure, limit: LONG_SENTENCE }, where);
    }
  },
});
