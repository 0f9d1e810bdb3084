import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const law = (...references: readonly unknown[]) => ({ relatedLaw: [{ law: references }] });
const AT = '/relatedLaw/0/law';

testRule(rule, [
  {
    name: 'a slip in the name',
    declaration: law('personopplysingslova § 8'),
    findings: [
      {
        messageId: 'misspelt',
        pointer: `${AT}/0`,
        severity: 'warning',
        params: { law: 'personopplysingslova', suggestion: 'personopplysningslova' },
      },
    ],
  },
  {
    name: 'an act that the register does not hold',
    declaration: law('bioteknologiloven § 2-1'),
    findings: [
      { messageId: 'unknown', pointer: `${AT}/0`, severity: 'info', params: { law: 'bioteknologiloven' } },
    ],
  },
  {
    name: 'an object whose act is misspelt',
    declaration: law(
      { act: 'forvaltningslovn', provision: '§ 17' },
      { act: 'forvaltingsloven', provision: '§ 17' },
    ),
    findings: [
      { messageId: 'misspelt', pointer: `${AT}/0` },
      {
        messageId: 'misspelt',
        pointer: `${AT}/1`,
        params: { law: 'forvaltingsloven', suggestion: 'forvaltningsloven' },
      },
    ],
  },
  {
    name: 'the same name is told once, at the first place',
    declaration: {
      ...law('avtalegreiene'),
      sections: [{ text: 'x', law: ['helseloven § 3', 'Helseloven § 4'] }],
    },
    findings: [{ messageId: 'unknown', pointer: '/sections/0/law/0' }],
  },
  {
    name: 'known acts, however they are written',
    declaration: law(
      'fvl. § 17',
      'GDPR',
      'LOV-1967-02-10 § 17',
      'lov av 14. april 2000 nr. 31',
      { act: 'FOR-2018-07-02-1108', provision: '§ 2' },
      'art. 6 nr. 1 bokstav e',
    ),
  },
  { name: 'a name of several acts is known', declaration: law('POL § 8') },
  {
    name: 'European and international law',
    declaration: law('direktiv 95/46/EF', 'Barnekonvensjonen artikkel 12', 'EMK artikkel 8', '(EU) 2021/914'),
  },
  {
    name: 'agreements, decisions, standards, local rules',
    declaration: law(
      'Hovedtariffavtalen',
      'kommunestyrevedtak 12/19',
      'Normen',
      'Noark 5',
      'Forskrift om gebyr, Nordvik kommune',
      'lokal forskrift om renovasjon § 4',
    ),
  },
  {
    name: 'said to be no act, or given with an address',
    declaration: law(
      { title: 'Arkivregelverket' },
      { title: 'Rammeavtale', kind: 'contract' },
      { title: 'Sjøloven', kind: 'act', url: 'https://lovdata.no/lov/1994-06-24-39' },
    ),
  },
  { name: 'misspelt GDPR is told elsewhere', declaration: law('GRDP artikkel 6') },
  { name: 'running text is not read', declaration: { text: 'Vi følger helseloven § 3.' } },
]);
