import { matchingVersion } from '../../facts/matching-version.ts';
import { demandsPriorContact } from '../../facts/prior-contact.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Anyone may complain at once; a page may ask, but not demand, that people contact the body first. */
export default defineRule({
  id: 'complaint-precondition',
  title: {
    nb: 'Man kan klage uten å ha kontaktet kommunen først',
    nn: 'Ein kan klage utan å ha kontakta kommunen først',
    en: 'People may complain without contacting the municipality first',
  },
  at: '/complaint',
  severity: 'warning',
  sources: ['GDPR 77(1)', 'GDPR 13(2)(d)', 'GDPR 14(2)(e)'],
  since: '0.1',
  messages: {
    required: {
      nb: {
        text: 'Erklæringen krever at man kontakter kommunen før man klager. Artikkel 77 har ikke noe slikt vilkår.',
        remedy: 'Skriv at man gjerne kan ta kontakt først («priorContact: advised»), eller ta det ut.',
      },
      nn: {
        text: 'Erklæringa krev at ein kontaktar kommunen før ein klagar. Artikkel 77 har ikkje noko slikt vilkår.',
        remedy: 'Skriv at ein gjerne kan ta kontakt først («priorContact: advised»), eller ta det ut.',
      },
      en: {
        text: 'The declaration demands that people contact the municipality before they complain. Article 77 has no such condition.',
        remedy:
          'Say that people are welcome to make contact first (`priorContact: advised`), or leave it out.',
      },
    },
  },
  check(complaint, { declaration: { language }, report }) {
    if (complaint.priorContact === 'required') return report('required', {}, '/priorContact');
    for (const key of ['text', 'howTo'] as const) {
      const told = matchingVersion(complaint[key], language, demandsPriorContact);
      if (told) return report('required', {}, `/${key}${told.suffix}`);
    }
  },
});
