import { objectionExists } from '../../facts/right-existence.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The right to object must be presented clearly and separately from other information (GDPR 21(4)). */
export default defineRule({
  id: 'objection-separate',
  title: {
    nb: 'Retten til å protestere må presenteres for seg selv',
    nn: 'Retten til å protestere må presenterast for seg sjølv',
    en: 'The right to object must be presented separately',
  },
  at: '/rights/objection',
  severity: 'error',
  sources: ['GDPR 21(4)', 'GDPR 21(1)', 'GDPR 21(2)'],
  since: '0.1',
  messages: {
    notSeparate: {
      nb: {
        text: 'Retten til å protestere står sammen med annen informasjon; artikkel 21 nr. 4 krever at den holdes atskilt.',
        remedy: 'Gi retten en egen overskrift på siden, og sett «separate: true» under «objection».',
      },
      nn: {
        text: 'Retten til å protestere står saman med annan informasjon; artikkel 21 nr. 4 krev at han blir halden for seg.',
        remedy: 'Gi retten ei eiga overskrift på sida, og set «separate: true» under «objection».',
      },
      en: {
        text: 'The right to object stands together with other information; Article 21(4) requires that it be kept separate.',
        remedy:
          'Give the right a heading of its own on the page, and set `separate: true` under `objection`.',
      },
    },
    notSaid: {
      severity: 'warning',
      nb: {
        text: 'Det framgår ikke om retten til å protestere er presentert tydelig og atskilt fra annet (artikkel 21 nr. 4).',
        remedy:
          'Har retten en egen overskrift, så sett «separate: true» under «objection»; har den ikke det, så gi den en.',
      },
      nn: {
        text: 'Det går ikkje fram om retten til å protestere er presentert tydeleg og skild frå anna (artikkel 21 nr. 4).',
        remedy:
          'Har retten ei eiga overskrift, så set «separate: true» under «objection»; har han ikkje det, så gi han ei.',
      },
      en: {
        text: 'It is not stated whether the right to object is presented clearly and separately (Article 21(4)).',
        remedy:
          'If the right has a heading of its own, set `separate: true` under `objection`; if not, give it one.',
      },
    },
  },
  check({ applies, separate }, { declaration, activities, report }) {
    if (applies === false || separate === true) return;
    if (objectionExists(declaration, activities) !== 'exists') return;
    report(separate === false ? 'notSeparate' : 'notSaid', {}, '/separate');
  },
});
