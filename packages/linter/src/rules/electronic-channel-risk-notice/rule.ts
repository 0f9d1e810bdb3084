import { isElectronic, offersElectronicIntake, tellsOfChannelRisk } from '../../facts/electronic-intake.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Who takes data in electronically must tell of the risk and of the right address; where it is told is free. */
export default defineRule({
  id: 'electronic-channel-risk-notice',
  title: {
    nb: 'Fortell om risikoen ved elektroniske kanaler',
    nn: 'Fortel om risikoen ved elektroniske kanalar',
    en: 'Describe the risk of electronic channels',
  },
  at: '',
  severity: 'warning',
  sources: ['eForvaltningsforskriften § 5'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Man kan sende opplysninger til kommunen elektronisk, men erklæringen sier ikke hvilken risiko det medfører, eller hvor man skal sende det som er taushetsbelagt.',
        remedy:
          'Legg til «communication»: hvilke kanaler som er ukrypterte («encrypted»), og hvilken man kan bruke til taushetsbelagte opplysninger («confidentialAllowed»).',
      },
      nn: {
        text: 'Ein kan sende opplysningar til kommunen elektronisk, men erklæringa seier ikkje kva risiko det fører med seg, eller kvar ein skal sende det som er under teieplikt.',
        remedy:
          'Legg til «communication»: kva kanalar som er ukrypterte («encrypted»), og kva for ein ein kan bruke til opplysningar under teieplikt («confidentialAllowed»).',
      },
      en: {
        text: 'Data can be sent to the municipality electronically, but the declaration states neither the risk nor where to send what is confidential.',
        remedy:
          'Add `communication`: which channels are unencrypted (`encrypted`), and which may be used for confidential data (`confidentialAllowed`).',
      },
    },
  },
  check({ communication }, { declaration, activities, report }) {
    if (!offersElectronicIntake(declaration, activities) || tellsOfChannelRisk(declaration)) return;
    const index = communication?.findIndex(({ kind }) => isElectronic(kind)) ?? -1;
    report('missing', {}, index < 0 ? '/communication' : `/communication/${index}/text`);
  },
});
