import { isOutsideEea } from '../../facts/recipients.ts';
import { restsOnSafeguards, tellsOfCopy } from '../../facts/transfers.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Where safeguards take the place of an adequacy decision, the reader must learn how to see them. */
export default defineRule({
  id: 'transfer-safeguard-copy',
  title: {
    nb: 'Leseren må kunne få se garantiene',
    nn: 'Lesaren må kunne få sjå garantiane',
    en: 'The reader must be able to see the safeguards',
  },
  at: '#Transfer',
  severity: 'error',
  sources: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)'],
  answers: ['13(1)(f)', '14(1)(f)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Overføringen bygger på {mechanism}, men sier ikke hvordan man får kopi av garantiene eller hvor de finnes.',
        remedy: 'Legg til «safeguardsCopy», for eksempel «Skriv til postmottaket, så får du en kopi».',
      },
      nn: {
        text: 'Overføringa byggjer på {mechanism}, men seier ikkje korleis ein får kopi av garantiane, eller kvar dei finst.',
        remedy: 'Legg til «safeguardsCopy», til dømes «Skriv til postmottaket, så får du ein kopi».',
      },
      en: {
        text: 'The transfer rests on {mechanism} but does not say how to get a copy of the safeguards or where they are.',
        remedy: 'Add `safeguardsCopy`, for example “Write to us and you will receive a copy”.',
      },
    },
    missingForWords: {
      severity: 'warning',
      nb: {
        text: 'Overføringen nevner garantier, men sier ikke hvordan man får kopi av dem eller hvor de finnes.',
        remedy: 'Legg til «safeguardsCopy», og artikkelen garantiene bygger på, i «mechanism».',
      },
      nn: {
        text: 'Overføringa nemner garantiar, men seier ikkje korleis ein får kopi av dei, eller kvar dei finst.',
        remedy: 'Legg til «safeguardsCopy», og artikkelen garantiane byggjer på, i «mechanism».',
      },
      en: {
        text: 'The transfer mentions safeguards but does not say how to get a copy of them or where they are.',
        remedy: 'Add `safeguardsCopy`, and the article the safeguards rest on in `mechanism`.',
      },
    },
  },
  check(transfer, { declaration, report }) {
    const { mechanism, safeguards, adequacyDecision, country, internationalOrganisation } = transfer;
    // Inside the EEA there is no transfer; `transfer-within-eea` tells that.
    if (country !== undefined && !internationalOrganisation && !isOutsideEea(country)) return;
    if (tellsOfCopy(transfer, declaration.language)) return;
    if (mechanism !== undefined && restsOnSafeguards(transfer)) {
      report('missing', { mechanism }, '/safeguardsCopy');
    } else if (mechanism === undefined && safeguards !== undefined && adequacyDecision !== true) {
      report('missingForWords', {}, '/safeguardsCopy');
    }
  },
});
