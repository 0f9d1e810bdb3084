import { unaddressedVendors } from '../../facts/vendor-mentions.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A company with its seat outside the EEA raises a question that the declaration should answer, with yes or no. */
export default defineRule({
  id: 'transfer-vendor-unaddressed',
  title: {
    nb: 'Bruker dere globale leverandører, si om noe overføres',
    nn: 'Bruker de globale leverandørar, sei om noko blir overført',
    en: 'With global vendors, say whether data are transferred',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'GDPR 44'],
  since: '0.1',
  messages: {
    unaddressed: {
      nb: {
        text: 'Erklæringen nevner {vendor}, men sier ikke om opplysningene overføres ut av EØS.',
        remedy:
          'Undersøk det hos leverandøren, og skriv overføringen i «transfers», eller «none» når det ikke er noen.',
      },
      nn: {
        text: 'Erklæringa nemner {vendor}, men seier ikkje om opplysningane blir overførte ut av EØS.',
        remedy:
          'Undersøk det hos leverandøren, og skriv overføringa i «transfers», eller «none» når det ikkje er noka.',
      },
      en: {
        text: 'The declaration names {vendor} but does not say whether data are transferred out of the EEA.',
        remedy: 'Ask the vendor, and state the transfer in `transfers`, or `none` where there is none.',
      },
    },
  },
  check(declaration, { activities, report }) {
    for (const { vendor, pointer } of unaddressedVendors(declaration, activities)) {
      report('unaddressed', { vendor }, pointer);
    }
  },
});
