import { registrationClaim } from '../../facts/registration-regime.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Since 20 July 2018 processing is neither notified to Datatilsynet nor licensed by it. */
export default defineRule({
  id: 'abolished-registration-regime',
  title: {
    nb: 'Meldeplikt og konsesjon for behandlinger er avskaffet',
    nn: 'Meldeplikt og konsesjon for behandlingar er avskaffa',
    en: 'Notification and licences for processing have been abolished',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['overgangsregler til personopplysningsloven § 3', 'personopplysningsloven § 32', 'GDPR 30'],
  since: '0.1',
  mentions: ['meld', 'konsesjon', 'notified', 'licen'],
  messages: {
    claim: {
      nb: {
        text: 'Teksten sier «{words}» om behandlingen. Meldeplikt til og konsesjon fra Datatilsynet falt bort 20. juli 2018.',
        remedy: 'Ta ut setningen, eller oppgi tillatelsen hvis den er gitt etter regler som gjelder.',
      },
      nn: {
        text: 'Teksten seier «{words}» om behandlinga. Meldeplikt til og konsesjon frå Datatilsynet fall bort 20. juli 2018.',
        remedy: 'Ta ut setninga, eller oppgi løyvet viss det er gitt etter reglar som gjeld.',
      },
      en: {
        text: 'The text says “{words}” of the processing. Notification to and licences from Datatilsynet ended on 20 July 2018.',
        remedy: 'Take the sentence out, or name the permit if it was given under rules that still apply.',
      },
    },
  },
  check({ text }, context) {
    const words = registrationClaim(text);
    if (words === undefined || context.asOf < '2018-07-20' || context.path.startsWith('/changes/')) return;
    if (isFirstVersion(context, (version) => registrationClaim(version) !== undefined)) {
      context.report('claim', { words });
    }
  },
});
