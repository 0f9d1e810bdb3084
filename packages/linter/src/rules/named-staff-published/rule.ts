import { namedStaff, staffNamedInText } from '../../facts/named-staff.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A function answers when people change; a name and a direct number publish more about an employee than readers need. */
export default defineRule({
  id: 'named-staff-published',
  title: {
    nb: 'Oppgi funksjoner, ikke enkeltansatte',
    nn: 'Oppgi funksjonar, ikkje einskilde tilsette',
    en: 'Give functions rather than named employees',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 5(1)(c)'],
  since: '0.1',
  messages: {
    named: {
      nb: {
        text: 'En navngitt person er oppgitt med telefon eller e-post.',
        remedy:
          'Oppgi heller enheten («unit») og et felles nummer eller en felles adresse, hvis leseren ikke trenger navnet.',
      },
      nn: {
        text: 'Ein namngitt person er oppgitt med telefon eller e-post.',
        remedy:
          'Oppgi heller eininga («unit») og eit felles nummer eller ei felles adresse, om lesaren ikkje treng namnet.',
      },
      en: {
        text: 'A named person is given with a phone number or an e-mail address.',
        remedy:
          'Give the unit (`unit`) and a shared number or address instead, unless the reader needs the name.',
      },
    },
  },
  check(declaration, { report }) {
    for (const pointer of [...namedStaff(declaration), ...staffNamedInText(declaration)])
      report('named', {}, pointer);
  },
});
