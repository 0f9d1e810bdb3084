import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Om kamera', text }] });
const AT = '/sections/0/text';
const camera = (keys: object) => ({
  processingActivities: [{ id: 'a', name: 'Kameraovervåking', ...keys }],
});

testRule(rule, [
  ...(
    [
      [
        'Kameraovervåking skjer etter personopplysningsloven kapittel VII.',
        'personopplysningsloven kapittel VII',
      ],
      ['Kameraovervakinga følgjer personopplysningslova kap. 7.', 'personopplysningslova kap. 7'],
      ['Vi følgjer reglane om kameraovervaking i personopplysningslova.', 'personopplysningslova'],
      [
        'Personopplysningsforskriftens bestemmelser om kameraovervåking gjelder.',
        'Personopplysningsforskriftens',
      ],
    ] as const
  ).map(([text, law]) => ({
    name: text,
    declaration: section(text),
    findings: [{ messageId: 'repealed', pointer: AT, severity: 'warning' as const, params: { law } }],
  })),
  {
    name: 'a reference in an activity that is camera surveillance',
    declaration: camera({ legalBases: [{ law: ['POL kap. VII'] }] }),
    findings: [{ messageId: 'repealed', pointer: '/processingActivities/0/legalBases/0/law/0' }],
  },
  {
    name: 'the reference and the text beside it tell the same: told once, at the reference',
    declaration: camera({
      retention: [{ text: 'Sju dager etter personopplysningsloven kapittel VII', law: ['POL kap. VII'] }],
    }),
    findings: [{ messageId: 'repealed', pointer: '/processingActivities/0/retention/0/law/0' }],
  },
  {
    name: 'in two languages, told once',
    declaration: section({
      nn: 'Kameraovervakinga følgjer personopplysningslova kap. VII.',
      nb: 'Kameraovervåkingen følger personopplysningsloven kap. VII.',
    }),
    findings: [{ messageId: 'repealed', pointer: `${AT}/nb` }],
  },
  ...[
    'Kameraopptak slettes etter personopplysningsforskriften § 8-4.', // repealed-pof-2000
    'Kameraovervåking følger personopplysningsforskriften kapittel 8.', // repealed-pof-2000
    'Kameraovervåking følger personopplysningsloven §§ 36 til 41.', // repealed-pol-2000
    'Kameraovervåking følger personopplysningsloven av 2000.', // repealed-pol-2000
    'Kameraovervåking følger personopplysningsloven og personvernforordningen.',
    'Kameraovervåking følger forskrift om kameraovervåking i virksomhet.',
    'Ulovlig kameraovervåking kan gi overtredelsesgebyr etter personopplysningsloven kapittel 7.',
    'Kameraovervåking fulgte tidligere personopplysningsloven kapittel VII.',
    'Opptak slettes etter en uke, som er den lovbestemte fristen for kameraovervåking.',
    'Saken følger personopplysningsloven kapittel VII.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  {
    name: 'the page is older than the law of today, told by repealed-pol-2000',
    declaration: {
      published: '2017-03-01',
      ...section('Kameraovervåking skjer etter personopplysningsloven kapittel VII.'),
    },
  },
  {
    name: 'on a day when it was law',
    declaration: section('Kameraovervåking skjer etter personopplysningsloven kapittel VII.'),
    asOf: '2018-07-01',
  },
  {
    name: 'in the history',
    declaration: {
      changes: [
        { date: '2018-08', text: 'Kameraovervåking: personopplysningsloven kapittel VII er tatt ut' },
      ],
    },
  },
]);
