import { isOutsideEea } from '../../facts/recipients.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Data that stay in the EEA are not transferred to a third country, whatever the page calls it. */
export default defineRule({
  id: 'transfer-within-eea',
  title: {
    nb: 'Deling innenfor EØS er ingen overføring',
    nn: 'Deling innanfor EØS er inga overføring',
    en: 'Sharing inside the EEA is no transfer',
  },
  at: '#Transfer',
  severity: 'warning',
  sources: ['GDPR 44', 'GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'personopplysningsloven § 1'],
  since: '0.1',
  messages: {
    inside: {
      nb: {
        text: 'Det er oppgitt en overføring til {country}, men det er i EØS. «transfers» er for land utenfor.',
        remedy: 'Flytt mottakeren til «recipients» med «country», eller rett landet.',
      },
      nn: {
        text: 'Det er ført opp ei overføring til {country}, men det er i EØS. «transfers» er for land utanfor.',
        remedy: 'Flytt mottakaren til «recipients» med «country», eller rett landet.',
      },
      en: {
        text: 'A transfer to {country} is stated, but that is in the EEA. `transfers` is for countries outside.',
        remedy: 'Move the recipient to `recipients` with `country`, or correct the country.',
      },
    },
  },
  check({ country, internationalOrganisation }, { report }) {
    // An international organisation is outside the GDPR's reach wherever it has its seat.
    if (country === undefined || internationalOrganisation || isOutsideEea(country)) return;
    report('inside', { country }, '/country');
  },
});
