import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Overføring', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  ...(
    [
      ['Opplysningene overføres ikke til land utenfor EU.', 'utenfor EU'],
      ['Dataene lagres ikke utenfor Norge og EU.', 'utenfor Norge og EU'],
      ['Opplysningane blir ikkje overførte utanfor EU-området.', 'utanfor EU-området'],
      ['Leverandøren har ingen servere utenfor Den europeiske union.', 'utenfor Den europeiske union'],
      ['No data are transferred outside the EU.', 'outside the EU'],
      ['Opptaka blir aldri sende ut av EU.', 'ut av EU'],
      ['Opplysningene forlater aldri EU.', 'forlater aldri EU'],
      ['Opplysningane forlèt ikkje EU-området.', 'forlèt ikkje EU-området'],
    ] as const
  ).map(([text, words]) => ({
    name: text,
    declaration: section(text),
    findings: [{ messageId: 'border', pointer: AT, severity: 'info' as const, params: { words } }],
  })),
  {
    name: 'in two languages, told once',
    declaration: section({
      en: 'No data are sent outside the EU.',
      nb: 'Data sendes ikke utenfor EU.',
    }),
    findings: [{ messageId: 'border', pointer: `${AT}/nb` }],
  },
  ...[
    'Opplysningene overføres ikke til land utenfor EU/EØS.',
    'Data lagres ikke utenfor EU og EØS.',
    'Data lagres ikke utenfor EU-/EØS-området.',
    'Data blir ikkje lagra utanfor EU eller EØS-landa.',
    'Data lagres ikke utenfor EØS.',
    'No data are stored outside the EU or the EEA.',
    'Opplysningene lagres innenfor EU.',
    'Data overføres ikke til land utenfor EU og EFTA.',
    'Er du fra et land utenfor EU, må du ha oppholdstillatelse.',
    'Data sendes utenfor Europa.',
    'Storbritannia gikk ut av EU i 2020.',
    'Opplysningene forlater aldri EU/EØS.',
  ].map((text) => ({ name: text, declaration: section(text) })),
]);
