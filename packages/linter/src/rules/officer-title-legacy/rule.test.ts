import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'all over the page, told once',
    declaration: {
      controller: { name: 'Nordvik kommune, ved rådmannen' },
      processingActivities: [
        { id: 'a', name: 'Skole', controller: { name: 'Rådmannen' }, text: 'Rådmannens stab har ansvaret' },
      ],
    },
    findings: [{ messageId: 'legacy', pointer: '/controller/name', severity: 'info' }],
  },
  {
    name: 'a county',
    declaration: { definitions: [{ term: 'Fylkesrådmann', text: 'Leiaren av administrasjonen' }] },
    findings: [{ messageId: 'legacy', pointer: '/definitions/0/term' }],
  },
  {
    name: 'beside a title of its own',
    declaration: {
      controller: {
        responsibility: [
          { level: 'overall', title: { nb: 'Rådmann', nn: 'Rådmann' }, text: 'Rådmannen bestemmer' },
        ],
      },
    },
    findings: [{ messageId: 'legacy', pointer: '/controller/responsibility/0/text' }],
  },
  {
    name: 'a title of its own',
    declaration: { controller: { responsibility: [{ level: 'overall', title: 'Rådmannen' }] } },
  },
  { name: 'before the act of 2018', declaration: { controller: { name: 'Rådmannen' } }, asOf: '2019-06-01' },
  { name: 'other words', declaration: { controller: { text: 'Kommunedirektøren, områdmannskapet' } } },
]);
