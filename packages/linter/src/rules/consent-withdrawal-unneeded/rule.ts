import { isConsent, someBasisUnknown, statedBases } from '../../facts/bases.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A right to withdraw consent where nothing rests on consent raises an expectation that nothing answers. */
export default defineRule({
  id: 'consent-withdrawal-unneeded',
  title: {
    nb: 'Retten til å trekke samtykke forutsetter at noe bygger på samtykke',
    nn: 'Retten til å trekkje samtykke føreset at noko byggjer på samtykke',
    en: 'A right to withdraw consent presupposes that something rests on consent',
  },
  at: '/rights/withdrawConsent',
  severity: 'info',
  sources: ['GDPR 13(2)(c)', 'GDPR 14(2)(d)', 'GDPR 7(3)'],
  since: '0.1',
  messages: {
    noConsent: {
      nb: {
        text: 'Erklæringen forteller om retten til å trekke samtykke, men ingen av grunnlagene den oppgir, er samtykke.',
        remedy: 'Fjern retten, eller oppgi «article: 6(1)(a)» på det dere ber om samtykke til.',
      },
      nn: {
        text: 'Erklæringa fortel om retten til å trekkje samtykke, men ingen av grunnlaga ho fører opp, er samtykke.',
        remedy: 'Fjern retten, eller oppgi «article: 6(1)(a)» på det de ber om samtykke til.',
      },
      en: {
        text: 'The declaration tells about the right to withdraw consent, but none of the legal bases it states is consent.',
        remedy: 'Remove the right, or state `article: 6(1)(a)` for what you ask consent to.',
      },
    },
  },
  check({ applies }, { activities, declaration, report }) {
    const { cookies } = declaration;
    const asksForCookies = cookies !== undefined && cookies !== 'none';
    if (applies === false || asksForCookies || someBasisUnknown(activities)) return;
    const bases = statedBases(declaration, activities).map(({ basis }) => basis);
    if (!bases.some((basis) => isConsent(basis) || basis.consent !== undefined))
      report('noConsent', {}, '/text');
  },
});
