import { blanketIdentityChecks } from '../../facts/identity-checks.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Proof of identity may be asked for only where there is reasonable doubt about who is asking (GDPR 12(6)). */
export default defineRule({
  id: 'identity-check-overreach',
  title: {
    nb: 'Legitimasjon kan bare kreves ved rimelig tvil',
    nn: 'Legitimasjon kan berre krevjast ved rimeleg tvil',
    en: 'Proof of identity may be demanded only in case of reasonable doubt',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(6)', 'GDPR 5(1)(c)'],
  since: '0.1',
  mentions: ['kopi', 'skann', 'bilde', 'bilete', 'scan', 'copy'],
  messages: {
    copyDemanded: {
      nb: {
        text: 'Teksten ber alle om kopi av legitimasjon. Det er bare lov når det er rimelig tvil om hvem som spør (artikkel 12 nr. 6).',
        remedy:
          'Skriv at kommunen bare spør ved tvil, og tilby heller innlogging med ID-porten eller oppmøte.',
      },
      nn: {
        text: 'Teksten bed alle om kopi av legitimasjon. Det er berre lov når det er rimeleg tvil om kven som spør (artikkel 12 nr. 6).',
        remedy:
          'Skriv at kommunen berre spør ved tvil, og tilby heller innlogging med ID-porten eller oppmøte.',
      },
      en: {
        text: 'The text asks everybody for a copy of an identity document. That is lawful only in case of reasonable doubt about who is asking (Article 12(6)).',
        remedy:
          'Write that the municipality asks only when in doubt, and offer login with ID-porten or a visit instead.',
      },
    },
  },
  check(declaration, { report }) {
    for (const { pointer } of blanketIdentityChecks(declaration)) report('copyDemanded', {}, `#${pointer}`);
  },
});
