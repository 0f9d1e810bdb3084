import type { ListedRule } from '../rule/listed-rule.ts';
import type { Messages, Texts } from '../rule/messages.ts';
import { SUPPRESSION_SEVERITIES, type SuppressionRuleId } from './problem.ts';
import { SUPPRESSION_MESSAGES } from './suppression-messages.ts';

const TITLES: Readonly<Record<SuppressionRuleId, Texts>> = {
  'suppression-expired': {
    nb: 'Et unntak er gått ut på dato',
    nn: 'Eit unntak er gått ut på dato',
    en: 'A suppression is past its day',
  },
  'suppression-invalid': {
    nb: 'Et unntak er skrevet feil',
    nn: 'Eit unntak er skrive feil',
    en: 'A suppression is written wrongly',
  },
  'suppression-unknown-rule': {
    nb: 'Et unntak gjelder en regel som ikke finnes',
    nn: 'Eit unntak gjeld ein regel som ikkje finst',
    en: 'A suppression names a rule that does not exist',
  },
  'suppression-unused': {
    nb: 'Et unntak trengs ikke lenger',
    nn: 'Eit unntak trengst ikkje lenger',
    en: 'A suppression is no longer needed',
  },
  'suppression-without-reason': {
    nb: 'Et unntak mangler begrunnelse',
    nn: 'Eit unntak manglar grunngiving',
    en: 'A suppression gives no reason',
  },
};

/** What can be wrong with suppressions, as rules, so that its findings can be explained like any other. */
export const SUPPRESSION_RULES: readonly ListedRule[] = (Object.keys(TITLES) as SuppressionRuleId[]).map(
  (id) => ({
    id,
    kind: 'suppression',
    title: TITLES[id],
    severity: SUPPRESSION_SEVERITIES[id],
    sources: [],
    messages: SUPPRESSION_MESSAGES[id] satisfies Messages,
    since: '0.2',
    locked: 'suppressions',
  }),
);
