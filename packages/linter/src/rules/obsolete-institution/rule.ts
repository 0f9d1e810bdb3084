import { firstMention } from '../../facts/first-mention.ts';
import { FORMER_INSTITUTIONS } from '../../facts/former-institutions.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** One look at each text; which institution it is, is asked only when there is one. */
const ANY = /fylkesmann|(?<!\p{L})difi(?!\p{L})|teletilsyn|arkivverket|sivilombudsmann|sivilombodsmann/iu;

/** An institution under its former name is hard to find; told once for each. */
export default defineRule({
  id: 'obsolete-institution',
  title: {
    nb: 'Institusjonen har fått et nytt navn',
    nn: 'Institusjonen har fått eit nytt namn',
    en: 'The institution has a new name',
  },
  at: '#Text',
  severity: 'info',
  sources: ['offentleglova § 32', 'arkivlova § 4', 'sivilombudsloven § 1'],
  since: '0.1',
  mentions: ['fylkesmann', 'difi', 'teletilsyn', 'arkivverket', 'sivilombudsmann', 'sivilombodsmann'],
  messages,
  check({ text }, { declaration, asOf, report }) {
    if (!ANY.test(text)) return;
    for (const { id, pattern, since, confidence } of FORMER_INSTITUTIONS) {
      if (asOf < since || !pattern.test(text)) continue;
      const place = firstMention(declaration, pattern);
      if (place !== undefined) report(id, {}, `#${place}`, { confidence });
    }
  },
});
