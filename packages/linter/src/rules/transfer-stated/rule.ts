import { isOutsideEea, recipientLabel, recipientsOf } from '../../facts/recipients.ts';
import { tellsOfTransferTo } from '../../facts/transfers.ts';
import { defineRule } from '../../rule/define-rule.ts';

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
  messages: {
    missing: {
      nb: {
        text: '«{recipient}» får opplysningene i {country}, utenfor EØS, men erklæringen opplyser ikke om overføringen.',
        remedy:
          'Legg til landet i «transfers», og skriv om EU-kommisjonen har godkjent det, i «adequacyDecision».',
      },
      nn: {
        text: '«{recipient}» får opplysningane i {country}, utanfor EØS, men erklæringa opplyser ikkje om overføringa.',
        remedy:
          'Legg til landet i «transfers», og skriv om EU-kommisjonen har godkjent det, i «adequacyDecision».',
      },
      en: {
        text: '“{recipient}” receives the data in {country}, outside the EEA, but the declaration states no such transfer.',
        remedy:
          'Add the country to `transfers`, and say in `adequacyDecision` whether the Commission has approved it.',
      },
    },
    inferred: {
      severity: 'warning',
      nb: {
        text: 'Et system ligger i {country}, utenfor EØS, men erklæringen opplyser ikke om noen overføring dit.',
        remedy: 'Legg til landet i «transfers», eller rett «country» hvis opplysningene ikke kan leses der.',
      },
      nn: {
        text: 'Eit system ligg i {country}, utanfor EØS, men erklæringa opplyser ikkje om noka overføring dit.',
        remedy:
          'Legg til landet i «transfers», eller rett «country» dersom opplysningane ikkje kan lesast der.',
      },
      en: {
        text: 'A system is located in {country}, outside the EEA, but the declaration states no transfer to it.',
        remedy: 'Add the country to `transfers`, or correct `country` if the data cannot be read there.',
      },
    },
  },
  check({ systems }, { activity, declaration, report }) {
    if (!activity) return;
    const told = new Set<string>();
    for (const { recipient, pointer } of recipientsOf(activity)) {
      const { country } = recipient;
      if (!isOutsideEea(country) || tellsOfTransferTo(activity, country)) continue;
      told.add(country);
      report(
        'missing',
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
