import { defineRule } from '../../rule/define-rule.ts';

/** Icons shown on a screen must also be readable by machines. */
export default defineRule({
  id: 'icons-machine-readable',
  title: {
    nb: 'Ikoner skal kunne leses av maskiner',
    nn: 'Ikon skal kunne lesast av maskiner',
    en: 'Icons must be machine-readable',
  },
  at: '/icons',
  severity: 'error',
  sources: ['GDPR 12(7)'],
  since: '0.1',
  messages: {
    denied: {
      nb: {
        text: 'Ikonene er ikke maskinlesbare. Det skal de være når de vises elektronisk (artikkel 12 nr. 7).',
        remedy:
          'Gi ikonene et maskinlesbart innhold, for eksempel denne filen, og sett «machineReadable» til true. Eller ta ikonene bort.',
      },
      nn: {
        text: 'Ikona er ikkje maskinleselege. Det skal dei vere når dei blir viste elektronisk (artikkel 12 nr. 7).',
        remedy:
          'Gi ikona eit maskinleseleg innhald, til dømes denne fila, og set «machineReadable» til true. Eller ta ikona bort.',
      },
      en: {
        text: 'The icons are not machine-readable. They must be when they are shown electronically (Article 12(7)).',
        remedy:
          'Give the icons machine-readable content, for example this file, and set `machineReadable` to true. Or remove the icons.',
      },
    },
    notStated: {
      severity: 'warning',
      nb: {
        text: 'Det står ikke om ikonene er maskinlesbare. Det skal de være når de vises elektronisk (artikkel 12 nr. 7).',
        remedy: 'Sjekk det, og legg til «machineReadable».',
      },
      nn: {
        text: 'Det står ikkje om ikona er maskinleselege. Det skal dei vere når dei blir viste elektronisk (artikkel 12 nr. 7).',
        remedy: 'Sjekk det, og legg til «machineReadable».',
      },
      en: {
        text: 'It is not stated whether the icons are machine-readable. They must be when they are shown electronically (Article 12(7)).',
        remedy: 'Check it, and add `machineReadable`.',
      },
    },
  },
  check({ machineReadable }, { report }) {
    if (machineReadable === false) report('denied', {}, '/machineReadable');
    if (machineReadable === undefined) report('notStated', {}, '/machineReadable');
  },
});
