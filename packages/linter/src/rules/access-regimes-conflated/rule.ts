import { caseOrGroundDemands } from '../../facts/access-demands.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Access to one's own data (GDPR 15) needs no particular case and no stated ground, unlike access to documents. */
export default defineRule({
  id: 'access-regimes-conflated',
  title: {
    nb: 'Innsyn i egne opplysninger er noe annet enn innsyn i dokumenter',
    nn: 'Innsyn i eigne opplysningar er noko anna enn innsyn i dokument',
    en: 'Access to one’s own data differs from access to documents',
  },
  at: '/rights/access',
  severity: 'warning',
  sources: ['GDPR 15(1)', 'offentleglova § 28', 'forvaltningsloven § 18', 'EDPB 01/2022'],
  since: '0.1',
  messages: {
    particularCase: {
      nb: {
        text: 'Teksten knytter innsyn i egne opplysninger til en bestemt sak. Det vilkåret gjelder innsyn i dokumenter, ikke artikkel 15.',
        remedy:
          'Fjern kravet her, og flytt det som gjelder dokumenter, til «documentAccess» eller «partyAccess».',
      },
      nn: {
        text: 'Teksten knyter innsyn i eigne opplysningar til ei bestemt sak. Det vilkåret gjeld innsyn i dokument, ikkje artikkel 15.',
        remedy:
          'Fjern kravet her, og flytt det som gjeld dokument, til «documentAccess» eller «partyAccess».',
      },
      en: {
        text: 'The text ties access to one’s own data to a particular case. That condition is for access to documents, not for Article 15.',
        remedy:
          'Remove the demand here, and move what concerns documents to `documentAccess` or `partyAccess`.',
      },
    },
    legalGround: {
      nb: {
        text: 'Teksten krever at den som ber om innsyn, oppgir hjemmel. Innsyn i egne opplysninger (artikkel 15) trenger ingen begrunnelse.',
        remedy:
          'Fjern kravet om hjemmel, og skill innsyn i egne opplysninger fra innsyn i dokumenter («publicAccess»).',
      },
      nn: {
        text: 'Teksten krev at den som bed om innsyn, oppgir heimel. Innsyn i eigne opplysningar (artikkel 15) treng inga grunngiving.',
        remedy:
          'Fjern kravet om heimel, og skil innsyn i eigne opplysningar frå innsyn i dokument («publicAccess»).',
      },
      en: {
        text: 'The text demands that those who ask for access state a legal ground. Access to one’s own data (Article 15) needs no reasons.',
        remedy:
          'Remove the demand for a legal ground, and keep access to one’s own data apart from access to documents (`publicAccess`).',
      },
    },
  },
  check(_access, { declaration, report }) {
    for (const { demand, pointer } of caseOrGroundDemands(declaration)) report(demand, {}, `#${pointer}`);
  },
});
