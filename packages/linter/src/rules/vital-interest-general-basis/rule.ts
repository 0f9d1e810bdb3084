import { vitalForEverything } from '../../facts/vital-interests.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Vital interests (6(1)(d)) are for emergencies, not for the everyday work of a municipality. */
export default defineRule({
  id: 'vital-interest-general-basis',
  title: {
    nb: 'Vitale interesser er ikke et grunnlag for alt',
    nn: 'Vitale interesser er ikkje eit grunnlag for alt',
    en: 'Vital interests are not a basis for everything',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 6(1)(d)'],
  since: '0.1',
  messages: {
    general: {
      nb: {
        text: 'Artikkel 6 nr. 1 bokstav d (vitale interesser) står som grunnlag for hele erklæringen; den gjelder bare når liv eller helse står på spill.',
        remedy: 'Flytt den til aktiviteten der det kan skje, for eksempel legevakt, eller ta den ut.',
      },
      nn: {
        text: 'Artikkel 6 nr. 1 bokstav d (vitale interesser) står som grunnlag for heile erklæringa; han gjeld berre når liv eller helse står på spel.',
        remedy: 'Flytt han til aktiviteten der det kan skje, til dømes legevakt, eller ta han ut.',
      },
      en: {
        text: 'Article 6(1)(d) (vital interests) is stated as a basis for the whole declaration; it applies only where life or health is at stake.',
        remedy:
          'Move it to the activity where that can happen, such as the emergency clinic, or leave it out.',
      },
    },
    everywhere: {
      nb: {
        text: 'Alle aktivitetene bygger på artikkel 6 nr. 1 bokstav d (vitale interesser); den gjelder bare når liv eller helse står på spill.',
        remedy: 'Behold den bare der det kan skje, for eksempel på legevakten.',
      },
      nn: {
        text: 'Alle aktivitetane byggjer på artikkel 6 nr. 1 bokstav d (vitale interesser); han gjeld berre når liv eller helse står på spel.',
        remedy: 'Behald han berre der det kan skje, til dømes på legevakta.',
      },
      en: {
        text: 'Every activity rests on Article 6(1)(d) (vital interests); it applies only where life or health is at stake.',
        remedy: 'Keep it only where that can happen, for example at the emergency clinic.',
      },
    },
  },
  check(declaration, { activities, report }) {
    const vital = vitalForEverything(declaration, activities);
    if (vital) report(vital.where, {}, `#${vital.pointer}/article`);
  },
});
