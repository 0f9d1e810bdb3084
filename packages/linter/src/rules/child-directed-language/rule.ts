import { activityName } from '../../facts/activity-name.ts';
import { childReaders } from '../../facts/child-readers.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** What is addressed to a child must be said so that a child understands it. */
export default defineRule({
  id: 'child-directed-language',
  title: {
    nb: 'En utgave for barn',
    nn: 'Ei utgåve for barn',
    en: 'A version for children',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(1)', 'recital 58 of the GDPR', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages: {
    stated: {
      nb: {
        text: '«{activity}» henvender seg til barn, men erklæringen viser ikke til noen utgave som barn forstår (artikkel 12 nr. 1).',
        remedy: 'Skriv en kort utgave for barn, og legg til «layers: [{ kind: children, language, url }]».',
      },
      nn: {
        text: '«{activity}» vender seg til barn, men erklæringa viser ikkje til noka utgåve som barn forstår (artikkel 12 nr. 1).',
        remedy: 'Skriv ei kort utgåve for barn, og legg til «layers: [{ kind: children, language, url }]».',
      },
      en: {
        text: '“{activity}” addresses children, but the declaration leads to no version that children understand (Article 12(1)).',
        remedy: 'Write a short version for children, and add `layers: [{ kind: children, language, url }]`.',
      },
    },
    inferred: {
      severity: 'info',
      nb: {
        text: '«{activity}» gjelder barn som kan lese selv. Vurder om teksten også er for dem; da trenger de en utgave de forstår (artikkel 12 nr. 1).',
        remedy:
          'Sett «audience» til hvem teksten er for. Er barn med, legg til «layers: [{ kind: children, language, url }]».',
      },
      nn: {
        text: '«{activity}» gjeld barn som kan lese sjølve. Vurder om teksten òg er for dei; då treng dei ei utgåve dei forstår (artikkel 12 nr. 1).',
        remedy:
          'Set «audience» til kven teksten er for. Er barn med, legg til «layers: [{ kind: children, language, url }]».',
      },
      en: {
        text: '“{activity}” is about children who can read. Consider whether the text is for them too; then they need a version they understand (Article 12(1)).',
        remedy:
          'Set `audience` to those the text is for. If children are among them, add `layers: [{ kind: children, language, url }]`.',
      },
    },
  },
  check({ general, layers }, { activities, declaration, report }) {
    if (layers?.some(({ kind }) => kind === 'children')) return;
    const readers = childReaders(general, activities);
    if (!readers) return;
    report(readers.by, { activity: activityName(readers.activity, declaration) }, '/layers');
  },
});
