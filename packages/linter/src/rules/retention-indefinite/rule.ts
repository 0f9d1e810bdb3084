import { retentionFlaw } from '../../facts/retention.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Keeping data for ever needs a provision that says so; for municipal documents that is arkivlova § 12. */
export default defineRule({
  id: 'retention-indefinite',
  title: {
    nb: 'Lagring uten sluttdato må ha en grunn',
    nn: 'Lagring utan sluttdato må ha ein grunn',
    en: 'Storage without an end date needs a reason',
  },
  at: '#Retention',
  severity: 'warning',
  sources: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)', 'GDPR 5(1)(e)', 'arkivlova § 12', 'arkivlova § 13'],
  since: '0.1',
  messages: {
    indefinite: {
      nb: {
        text: 'Opplysningene lagres uten sluttdato («{words}»), og ingen regel som krever det, er oppgitt.',
        remedy:
          'Skriv hva som bevares for ettertiden, med arkivlova § 12 i «law», og oppgi «period» for resten.',
      },
      nn: {
        text: 'Opplysningane blir lagra utan sluttdato («{words}»), og ingen regel som krev det, er oppgitt.',
        remedy:
          'Skriv kva som blir teke vare på for ettertida, med arkivlova § 12 i «law», og oppgi «period» for resten.',
      },
      en: {
        text: 'The data are kept without an end date (“{words}”), and no provision that requires it is given.',
        remedy:
          'Say what is preserved for posterity, with arkivlova § 12 in `law`, and give a `period` for the rest.',
      },
    },
  },
  check(entry, { declaration, report }) {
    const flaw = retentionFlaw(entry, declaration.language);
    if (flaw?.kind === 'indefinite') report('indefinite', { words: flaw.words }, flaw.where);
  },
});
