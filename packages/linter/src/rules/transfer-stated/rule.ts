import { isOutsideEea, recipientLabel, recipientsOf } from '../../facts/recipients.ts';
import { tellsOfTransferTo } from '../../facts/transfers.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Whoever receives the data outside the EEA must be found again among the transfers. */
export default defineRule({
  id: 'transfer-stated',
  title: {
    nb: 'Erklæringen må opplyse om overføring ut av EØS',
    nn: 'Erklæringa må opplyse om overføring ut av EØS',
    en: 'Transfers out of the EEA must be stated',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'error',
  sources: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'GDPR 44'],
  answers: ['13(1)(f)', '14(1)(f)'],
  since: '0.1',
  messages,
  check({ systems, transfers }, { activity, declaration, report }) {
    if (!activity) return;
    const told = new Set<string>();
    for (const { recipient, pointer } of recipientsOf(activity)) {
      const { country } = recipient;
      if (!isOutsideEea(country) || tellsOfTransferTo(activity, country)) continue;
      told.add(country);
      report(
        transfers === 'none' ? 'contradicted' : 'missing',
        { recipient: recipientLabel(recipient, declaration), country },
        `#${pointer}/country`,
      );
    }
    for (const [index, { country }] of (systems ?? []).entries()) {
      if (!isOutsideEea(country) || told.has(country) || tellsOfTransferTo(activity, country)) continue;
      report('inferred', { country }, `/systems/${index}/country`);
    }
  },
});
