import { actWords } from '../../facts/act-words.ts';
import { stateOnlyAct } from '../../facts/state-only-acts.ts';
import { readStatement } from '../../facts/statement-citations.ts';
import { defineRule } from '../../rule/define-rule.ts';

const AS_BASIS = /\/legalBases\/\*\//u;

/** An act about the state's own employees gives a municipality no basis. */
export default defineRule({
  id: 'act-not-for-municipalities',
  title: {
    nb: 'Loven gjelder ikke for kommuner',
    nn: 'Lova gjeld ikkje for kommunar',
    en: 'The act does not apply to municipalities',
  },
  at: '#Citation',
  severity: 'warning',
  sources: ['statsansatteloven § 1', 'GDPR 6(3)', 'GDPR 13(1)(c)', 'GDPR 14(1)(c)'],
  since: '0.1',
  mentions: ['statsansatte', 'statstilsett', 'statens ansatte', '2017-06-16', 'juni 2017'],
  messages: {
    stateOnly: {
      nb: {
        text: '{act} gjelder ansatte i staten, ikke i kommunen, og kan ikke være grunnlag for behandlingen.',
        remedy:
          'Vis til regelen som gjelder for kommunen, for eksempel i arbeidsmiljøloven eller kommuneloven.',
      },
      nn: {
        text: '{act} gjeld tilsette i staten, ikkje i kommunen, og kan ikkje vere grunnlag for behandlinga.',
        remedy: 'Vis til regelen som gjeld for kommunen, til dømes i arbeidsmiljølova eller kommunelova.',
      },
      en: {
        text: '{act} applies to employees of the state, not of the municipality, and cannot be a basis for the processing.',
        remedy:
          'Refer to the rule that applies to the municipality, for example in arbeidsmiljøloven or kommuneloven.',
      },
    },
  },
  check(node, context) {
    if (!AS_BASIS.test(context.path) || context.declaration.controller?.kind === 'state-agency') return;
    const groups = readStatement(node, context, {
      concerns: (citation) => stateOnlyAct(citation) !== undefined,
      read: stateOnlyAct,
      key: ({ id }) => id,
    });
    for (const { pointer, found } of groups) {
      const [act] = found;
      context.report('stateOnly', { act: actWords(act) }, `#${pointer}`, { confidence: act.confidence });
    }
  },
});
