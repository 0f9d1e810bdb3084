import { GDPR_PARTS, wrongName } from '../../facts/gdpr-names.ts';
import { placedStrings } from '../../facts/text-strings.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** A wrong name for the regulation or its parts: the reader cannot look it up. */
export default defineRule({
  id: 'gdpr-misnamed',
  title: {
    nb: 'Personvernforordningen er kalt noe annet enn den heter',
    nn: 'Personvernforordninga er kalla noko anna enn ho heiter',
    en: 'The GDPR is called by a wrong name',
  },
  at: '',
  severity: 'warning',
  sources: ['personopplysningsloven § 1', 'GDPR 12(1)'],
  since: '0.1',
  mentions: GDPR_PARTS,
  messages,
  check(declaration, { report }) {
    for (const { value, pointer } of placedStrings(
      declaration,
      (text) => wrongName(text) !== undefined,
      GDPR_PARTS,
    )) {
      const wrong = wrongName(value);
      if (wrong) report(wrong.kind, { words: wrong.words }, `#${pointer}`);
    }
  },
});
