import type { EffectiveActivity } from '@tretten/schema';
import { isOutsideEea, recipientsOf } from '../../facts/recipients.ts';
import { someTransferStatement } from '../../facts/transfers.ts';
import { unaddressedVendors } from '../../facts/vendor-mentions.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Saying that nothing leaves the EEA tells the reader that the question was asked. */
export default defineRule({
  id: 'transfer-none-explicit',
  title: {
    nb: 'Si fra når ingenting overføres ut av EØS',
    nn: 'Sei frå når ingenting blir overført ut av EØS',
    en: 'Say so when nothing leaves the EEA',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)'],
  since: '0.1',
  messages: {
    silent: {
      nb: {
        text: 'Erklæringen sier ingenting om overføring ut av EØS.',
        remedy: 'Skriv «transfers: none» i «general» når ingenting overføres, eller list opp overføringene.',
      },
      nn: {
        text: 'Erklæringa seier ingenting om overføring ut av EØS.',
        remedy:
          'Skriv «transfers: none» i «general» når ingenting blir overført, eller list opp overføringane.',
      },
      en: {
        text: 'The declaration says nothing about transfers out of the EEA.',
        remedy: 'Write `transfers: none` in `general` when nothing is transferred, or list the transfers.',
      },
    },
  },
  check(declaration, { activities, report }) {
    if (activities.length === 0 || someTransferStatement(declaration, activities)) return;
    // Where somebody receives the data outside the EEA, `transfer-stated` tells it.
    if (activities.some(isReadAbroad)) return;
    // Where a global vendor is named, `transfer-vendor-unaddressed` asks the same question of it.
    if (unaddressedVendors(declaration, activities).length > 0) return;
    report('silent', {}, '/general/transfers');
  },
});

function isReadAbroad(activity: EffectiveActivity): boolean {
  const recipients = recipientsOf(activity).map(({ recipient }) => recipient);
  return [...recipients, ...(activity.value.systems ?? [])].some(({ country }) => isOutsideEea(country));
}
