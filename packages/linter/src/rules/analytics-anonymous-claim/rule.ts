import { ANONYMITY, anonymityClaim } from '../../facts/analytics-claims.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** What tells one visitor from another is personal data, truncated and pseudonymous data often too. */
export default defineRule({
  id: 'analytics-anonymous-claim',
  title: {
    nb: 'Besøksstatistikk er sjelden anonym',
    nn: 'Besøksstatistikk er sjeldan anonym',
    en: 'Visitor statistics are seldom anonymous',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 4(1)', 'GDPR 4(5)', 'GDPR 12(1)'],
  since: '0.1',
  mentions: ANONYMITY,
  messages: {
    claim: {
      nb: {
        text: 'Siden kaller det analyseverktøyet samler inn, anonymt («{words}»). Data som kan skille én besøkende fra en annen, er vanligvis personopplysninger.',
        remedy:
          'Beskriv hva som samles inn og hva som fjernes, eller forklar hvorfor ingen kan kjennes igjen.',
      },
      nn: {
        text: 'Sida kallar det analyseverktøyet samlar inn, anonymt («{words}»). Data som kan skilje éin besøkande frå ein annan, er til vanleg personopplysningar.',
        remedy:
          'Skildre kva som blir samla inn og kva som blir fjerna, eller forklar kvifor ingen kan kjennast igjen.',
      },
      en: {
        text: 'The page calls what the analytics tool gathers anonymous (“{words}”). Data that tell one visitor from another are usually personal data.',
        remedy: 'Describe what is gathered and what is removed, or explain why nobody can be recognised.',
      },
    },
    withIdentifier: {
      strict: 'error',
      nb: {
        text: 'Siden kaller besøksdataene anonyme («{words}»), men oppgir selv noe som kjenner igjen besøkende, som en varig informasjonskapsel eller IP-adresse.',
        remedy:
          'Ta ut ordet «anonym». En avkortet IP-adresse eller et pseudonym gjør ikke i seg selv opplysningene anonyme.',
      },
      nn: {
        text: 'Sida kallar besøksdataa anonyme («{words}»), men oppgir sjølv noko som kjenner igjen besøkande, som ein varig informasjonskapsel eller ei IP-adresse.',
        remedy:
          'Ta ut ordet «anonym». Ei avkorta IP-adresse eller eit pseudonym gjer ikkje i seg sjølv opplysningane anonyme.',
      },
      en: {
        text: 'The page calls the visit data anonymous (“{words}”) but itself states something that recognises visitors, such as a lasting cookie or an IP address.',
        remedy:
          'Take out the word “anonymous”. A truncated IP address or a pseudonym does not by itself make data anonymous.',
      },
    },
  },
  check(declaration, { report }) {
    const claim = anonymityClaim(declaration);
    if (!claim) return;
    const messageId = claim.hasIdentifier ? 'withIdentifier' : 'claim';
    report(messageId, { words: claim.words }, `#${claim.pointer}`);
  },
});
