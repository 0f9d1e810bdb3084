import { describesSecurity, offersElectronicIntake } from '../../facts/electronic-intake.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Who takes data in electronically must say in general how they are kept safe. */
export default defineRule({
  id: 'security-overview',
  title: {
    nb: 'Si i hovedtrekk hvordan opplysningene blir sikret',
    nn: 'Sei i hovudtrekk korleis opplysningane blir sikra',
    en: 'Say in outline how data are kept safe',
  },
  at: '',
  severity: 'warning',
  sources: ['eForvaltningsforskriften § 5'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Man kan sende opplysninger til kommunen elektronisk, men erklæringen sier ikke hvordan de blir sikret.',
        remedy:
          'Legg til «security» under «general», med noen få setninger i «text». Detaljer som svekker sikkerheten, skal ikke med.',
      },
      nn: {
        text: 'Ein kan sende opplysningar til kommunen elektronisk, men erklæringa seier ikkje korleis dei blir sikra.',
        remedy:
          'Legg til «security» under «general», med nokre få setningar i «text». Detaljar som svekkjer tryggleiken, skal ikkje med.',
      },
      en: {
        text: 'Data can be sent to the municipality electronically, but the declaration does not say how they are kept safe.',
        remedy:
          'Add `security` under `general`, with a few sentences in `text`. Leave out details that would weaken security.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    if (!offersElectronicIntake(declaration, activities) || describesSecurity(declaration, activities))
      return;
    report('missing', {}, '/general/security');
  },
});
