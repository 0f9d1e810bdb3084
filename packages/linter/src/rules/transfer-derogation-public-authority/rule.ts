import { barredDerogations } from '../../facts/derogations.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** An authority that exercises public powers cannot transfer on consent, contract or compelling interests. */
export default defineRule({
  id: 'transfer-derogation-public-authority',
  title: {
    nb: 'Offentlig myndighetsutøvelse stenger for noen unntak',
    nn: 'Utøving av offentleg mynde stengjer for nokre unntak',
    en: 'Public powers rule out some derogations',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 49(3)', 'GDPR 49(1)'],
  since: '0.1',
  messages: {
    barred: {
      nb: {
        text: 'Overføringen bygger på {mechanism}, som ikke kan brukes når kommunen utøver offentlig myndighet.',
        remedy:
          'Velg et annet grunnlag i «mechanism», for eksempel 45(3) (godkjent land) eller 46(2)(c) (standardavtaler), eller stans overføringen.',
      },
      nn: {
        text: 'Overføringa byggjer på {mechanism}, som ikkje kan brukast når kommunen utøver offentleg mynde.',
        remedy:
          'Vel eit anna grunnlag i «mechanism», til dømes 45(3) (godkjent land) eller 46(2)(c) (standardavtalar), eller stans overføringa.',
      },
      en: {
        text: 'The transfer rests on {mechanism}, which is not available when the municipality exercises public powers.',
        remedy:
          'Choose another ground in `mechanism`, for example 45(3) (approved country) or 46(2)(c) (standard clauses), or stop the transfer.',
      },
    },
    doubtful: {
      severity: 'warning',
      nb: {
        text: 'Overføringen bygger på {mechanism} i en offentlig oppgave; det er ikke lov hvis kommunen utøver myndighet her.',
        remedy:
          'Skriv «exercisesPublicPowers: false» når den ikke gjør det; ellers velger du et annet grunnlag.',
      },
      nn: {
        text: 'Overføringa byggjer på {mechanism} i ei offentleg oppgåve; det er ikkje lov om kommunen utøver mynde her.',
        remedy:
          'Skriv «exercisesPublicPowers: false» når han ikkje gjer det; elles vel du eit anna grunnlag.',
      },
      en: {
        text: 'The transfer rests on {mechanism} in a public task; that is not allowed if the municipality exercises public powers here.',
        remedy: 'Write `exercisesPublicPowers: false` if it does not; otherwise choose another ground.',
      },
    },
  },
  check(_declaration, { activities, report }) {
    for (const { pointer, mechanism, isCertain } of barredDerogations(activities)) {
      report(isCertain ? 'barred' : 'doubtful', { mechanism }, `${pointer}/mechanism`);
    }
  },
});
