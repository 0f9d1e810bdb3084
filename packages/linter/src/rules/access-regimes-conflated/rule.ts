import { caseOrGroundDemands } from '../../facts/access-demands.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Access to one's own data (GDPR 15) needs no particular case and no stated ground, unlike access to documents. */
export default defineRule({
  id: 'access-regimes-conflated',
  title: {
    nb: 'Innsyn i egne opplysninger er noe annet enn innsyn i dokumenter',
    nn: 'Innsyn i eigne opplysningar er noko anna enn innsyn i dokument',
    en: 'Access to own data differs from access to documents',
  },
  at: '/rights/access',
  severity: 'warning',
  sources: ['GDPR 15(1)', 'offentleglova § 28', 'forvaltningsloven § 18', 'EDPB 01/2022'],
  since: '0.1',
  messages: {
    particularCase: {
      nb: {
        text: 'Innsyn i egne opplysninger er knyttet til en bestemt sak; det gjelder for innsyn i dokumenter, ikke etter artikkel 15.',
        remedy:
          'Fjern kravet her, og flytt det som gjelder dokumenter, til «documentAccess» eller «partyAccess».',
      },
      nn: {
        text: 'Innsyn i eigne opplysningar er knytt til ei bestemt sak; det gjeld for innsyn i dokument, ikkje etter artikkel 15.',
        remedy:
          'Fjern kravet her, og flytt det som gjeld dokument, til «documentAccess» eller «partyAccess».',
      },
      en: {
        text: 'Access to own data is tied to a particular case; that holds for access to documents, not under Article 15.',
        remedy:
          'Remove the demand here, and move what concerns documents to `documentAccess` or `partyAccess`.',
      },
    },
    legalGround: {
      nb: {
        text: 'Den som ber om innsyn, må oppgi hjemmel. Innsyn i egne opplysninger (artikkel 15) trenger ingen begrunnelse.',
        remedy:
          'Fjern kravet om hjemmel, og skill innsyn i egne opplysninger fra innsyn i dokumenter («publicAccess»).',
      },
      nn: {
        text: 'Den som bed om innsyn, må oppgi heimel. Innsyn i eigne opplysningar (artikkel 15) treng inga grunngiving.',
        remedy:
          'Fjern kravet om heimel, og skil innsyn i eigne opplysningar frå innsyn i dokument («publicAccess»).',
      },
      en: {
        text: 'Those who ask for access must state a legal ground. Access to own data (Article 15) needs no reasons.',
        remedy:
          'Remove the demand for a legal ground, and keep access to own data apart from access to documents (`publicAccess`).',
      },
    },
  },
  check(_access, { declaration, report }) {
    for (const { demand, pointer } of caseOrGroundDemands(declaration)) report(demand, {}, `#${pointer}`);
  },
});
