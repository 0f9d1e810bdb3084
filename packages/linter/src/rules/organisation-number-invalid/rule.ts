import { isOrganisationNumber } from '@tretten/norway/organisation-number';
import { defineRule } from '../../rule/define-rule.ts';

/** The last digit checks the others: a number that fails belongs to nobody. */
export default defineRule({
  id: 'organisation-number-invalid',
  title: {
    nb: 'Organisasjonsnummeret er feil skrevet',
    nn: 'Organisasjonsnummeret er feil skrive',
    en: 'The organisation number is mistyped',
  },
  at: '#OrganisationNumber',
  severity: 'warning',
  sources: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
  since: '0.1',
  messages: {
    checkDigit: {
      nb: {
        text: 'Ingen har organisasjonsnummeret {number}: kontrollsifferet stemmer ikke.',
        remedy: 'Slå opp nummeret i Enhetsregisteret (brreg.no) og skriv de ni sifrene derfra.',
      },
      nn: {
        text: 'Ingen har organisasjonsnummeret {number}: kontrollsifferet stemmer ikkje.',
        remedy: 'Slå opp nummeret i Einingsregisteret (brreg.no) og skriv dei ni siffera derifrå.',
      },
      en: {
        text: 'Nobody has the organisation number {number}: its check digit is wrong.',
        remedy: 'Look it up in the Register of Legal Entities (brreg.no) and copy the nine digits.',
      },
    },
  },
  check(number, { report }) {
    if (/^\d{9}$/u.test(number) && !isOrganisationNumber(number)) report('checkDigit', { number });
  },
});
