import { type Act, actById, actsAsOf, statusAt } from '@tretten/norway/acts';
import type { LawCitation } from '@tretten/norway/law-reference';
import { actWords } from '../../facts/act-words.ts';
import { monthsLater } from '../../facts/dates.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Words with which a page itself says that the law has not commenced. */
const COMING =
  /(?<!\p{L})(?:ikk(?:e|je)\s+(?:\p{L}{1,6}\s+){0,2}(?:trådt|trått|tredd|sett|satt|teke|i\s+kraft)|tr(?:er|år)\s+i\s+kraft|gjeld(?:er)?\s+ikk(?:e|je)(?!\s+(?:for|berre|bare|kun)(?!\p{L}))|ikk(?:e|je)\s+(?:enno|ennå|enda)|(?:enno|ennå)\s+ikk(?:e|je)|(?:begynner|byrjar|tar|tek)\s+(?:til\s+)?å\s+gjelde|ven(?:tes|tast)|kommende|komande|not\s+yet|will\s+enter)(?!\p{L})/iu;

/** After this many months the register may have been overtaken. */
const FRESH_MONTHS = 6;

/** An act that has been passed but not commenced is not law; the one before it still is. */
export default defineRule({
  id: 'not-in-force-law-cited',
  title: {
    nb: 'Loven det vises til, har ikke trådt i kraft',
    nn: 'Lova det blir vist til, har ikkje teke til å gjelde',
    en: 'The act referred to is not in force',
  },
  at: '#Citation',
  severity: 'error',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 6(3)'],
  since: '0.1',
  messages,
  check(node, context) {
    const { asOf, report } = context;
    const groups = readStatement(node, context, {
      concerns: (citation) => waitingAct(citation, asOf) !== undefined,
      read: (citation, around) => (COMING.test(around()) ? undefined : waitingAct(citation, asOf)),
      key: ({ id }) => id,
    });
    for (const { pointer, words, found } of groups) {
      const [act] = found;
      const params = { law: words, act: actWords(act), checked: actsAsOf };
      const place = `#${pointer}`;
      const { confidence } = act;
      const today = act.predecessors.map((id) => actWords(actById(id))).join(', ');
      if (asOf > monthsLater(actsAsOf, FRESH_MONTHS)) report('unchecked', params, place, { confidence });
      else if (act.status === 'not-yet-in-force' && today)
        report('act', { ...params, today }, place, { confidence });
      else report('provision', params, place, { confidence });
    }
  },
});

/** The act, when the citation names it and it, or the section cited, was not in force on the day. */
function waitingAct({ act: id, provisions }: LawCitation, asOf: string): Act | undefined {
  if (!id) return undefined;
  const act = actById(id);
  const waits = [undefined, ...provisions].some(
    (provision) => statusAt(act, asOf, provision) === 'not-yet-in-force',
  );
  return waits ? act : undefined;
}
