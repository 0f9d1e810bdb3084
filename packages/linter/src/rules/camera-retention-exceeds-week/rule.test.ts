import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const kept = (entry: object, activity: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Kameraovervåking', retention: [entry], ...activity }],
});
const AT = '/processingActivities/0/retention/0';

testRule(rule, [
  {
    name: 'eight days',
    declaration: kept({ period: 'P8D' }),
    findings: [{ messageId: 'tooLong', pointer: `${AT}/period`, severity: 'warning' }],
  },
  { name: 'seven days', declaration: kept({ period: 'P7D', text: 'En uke er den lovbestemte fristen' }) },
  { name: 'a week', declaration: kept({ period: 'P1W' }) },
  { name: 'three days in hours', declaration: kept({ period: 'PT72H' }) },
  {
    name: 'only in words, nynorsk',
    declaration: {
      language: 'nn',
      ...kept({ text: 'Opptak blir lagra i 14 dagar' }, { name: 'Kameraovervaking' }),
    },
    findings: [{ messageId: 'tooLong', pointer: `${AT}/text` }],
  },
  {
    name: 'the police within thirty days',
    declaration: kept({ period: 'P30D', text: 'Opptak til politiet' }),
  },
  {
    name: 'the police for three months',
    declaration: kept({ period: 'P3M', text: 'Opptak til politiet' }),
    findings: [{ messageId: 'tooLong', pointer: `${AT}/period` }],
  },
  {
    name: 'a point of sale for three months',
    declaration: kept({ period: 'P3M', text: 'Ved betalingsterminalen' }),
  },
  {
    name: 'a point of sale for four months',
    declaration: kept({ period: 'P4M', text: 'Ved betalingsterminalen' }),
    findings: [{ messageId: 'tooLong', pointer: `${AT}/period` }],
  },
  {
    name: 'a point of sale in other words, nynorsk',
    declaration: {
      language: 'nn',
      ...kept(
        { period: 'P3M', text: 'Opptak frå billettluka, der folk betaler med kort' },
        { name: 'Kameraovervaking' },
      ),
    },
  },
  { name: 'consent', declaration: kept({ period: 'P1Y', criteria: 'den avbildede har samtykket' }) },
  {
    name: 'leave from the authority',
    declaration: kept({ period: 'P1M', text: 'Datatilsynet har gjort unntak' }),
  },
  {
    name: 'known by the fact sheet instead of the name',
    declaration: kept({ period: 'P1M' }, { name: 'Verkstedet', camera: { audio: false } }),
    findings: [{ messageId: 'tooLong', pointer: `${AT}/period` }],
  },
  {
    name: 'known by whose data they are',
    declaration: kept(
      { period: 'P1M' },
      { name: 'Verkstedet', dataSubjects: ['person-filmed'], riskFactors: ['systematic-monitoring'] },
    ),
    findings: [{ messageId: 'tooLong', pointer: `${AT}/period` }],
  },
  {
    name: 'photographs of people',
    declaration: kept({ period: 'P1Y' }, { name: 'Bilder i appen', dataSubjects: ['person-filmed'] }),
  },
  {
    name: 'the time stands in general',
    declaration: {
      general: { retention: [{ period: 'P1Y' }] },
      processingActivities: [{ id: 'a', name: 'Videoovervåking' }],
    },
    findings: [{ messageId: 'tooLong', pointer: '/general/retention/0/period' }],
  },
  {
    name: 'another kind of data of the same activity',
    declaration: kept({ period: 'P1Y', appliesTo: { categories: ['correspondence'] } }),
  },
  { name: 'no end is told by retention-indefinite', declaration: kept({ period: 'indefinite' }) },
  {
    name: 'no employees are filmed, so § 6 does not apply',
    declaration: kept({ period: 'P14D', text: 'Skoleplassen om natten; ingen ansatte blir filmet.' }),
  },
  { name: 'another activity', declaration: kept({ period: 'P1Y' }, { name: 'Skole' }) },
]);
