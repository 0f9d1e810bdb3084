import { isConsent } from '../../facts/bases.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** What is told about a consent or a legitimate interest belongs to a basis that is one. */
export default defineRule({
  id: 'legal-basis-details-mismatch',
  title: {
    nb: 'Samtykke og berettiget interesse hører til sine egne grunnlag',
    nn: 'Samtykke og berettiga interesse høyrer til sine eigne grunnlag',
    en: 'Consent and legitimate interests belong to their own bases',
  },
  at: '#LegalBasis',
  severity: 'warning',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 6(1)(a)', 'GDPR 6(1)(f)', 'GDPR 9(2)(a)'],
  since: '0.1',
  messages: {
    consent: {
      nb: {
        text: 'Grunnlaget er {article}, men det står om et samtykke her. Samtykke er 6(1)(a), eller 9(2)(a).',
        remedy:
          'Flytt «consent» til et grunnlag med «article: 6(1)(a)», eller fjern det hvis dere ikke ber om samtykke.',
      },
      nn: {
        text: 'Grunnlaget er {article}, men det står om eit samtykke her. Samtykke er 6(1)(a), eller 9(2)(a).',
        remedy:
          'Flytt «consent» til eit grunnlag med «article: 6(1)(a)», eller fjern det dersom de ikkje ber om samtykke.',
      },
      en: {
        text: 'The basis is {article}, but a consent is described here. Consent is 6(1)(a), or 9(2)(a).',
        remedy:
          'Move `consent` to a basis with `article: 6(1)(a)`, or remove it if you do not ask for consent.',
      },
    },
    interest: {
      nb: {
        text: 'Grunnlaget er {article}, men det står om en berettiget interesse her. Det er 6(1)(f).',
        remedy: 'Fjern «legitimateInterest», eller flytt den til et grunnlag med «article: 6(1)(f)».',
      },
      nn: {
        text: 'Grunnlaget er {article}, men det står om ei berettiga interesse her. Det er 6(1)(f).',
        remedy: 'Fjern «legitimateInterest», eller flytt ho til eit grunnlag med «article: 6(1)(f)».',
      },
      en: {
        text: 'The basis is {article}, but a legitimate interest is described here. That is 6(1)(f).',
        remedy: 'Remove `legitimateInterest`, or move it to a basis with `article: 6(1)(f)`.',
      },
    },
  },
  check(basis, { report }) {
    const { article, consent, legitimateInterest } = basis;
    // An old page that names no letter may mean either.
    if (article === undefined) return;
    if (consent !== undefined && !isConsent(basis)) report('consent', { article }, '/consent');
    if (legitimateInterest !== undefined && article !== '6(1)(f)')
      report('interest', { article }, '/legitimateInterest');
  },
});
