import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const camera = (recipients: unknown, keys: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Kameraovervåking', recipients, ...keys }],
});
const AT = '/processingActivities/0/recipients';
const insurer = { category: 'insurance-or-pension', text: 'Forsikringsselskapet' };

testRule(rule, [
  {
    name: 'an insurer, without more',
    declaration: camera([insurer]),
    findings: [{ messageId: 'unlimited', pointer: `${AT}/0`, severity: 'info' }],
  },
  {
    name: 'two of them: one finding, at the first',
    declaration: camera([{ category: 'police' }, insurer, { category: 'media', name: 'Lokalavisa' }]),
    findings: [{ messageId: 'unlimited', pointer: `${AT}/1` }],
  },
  {
    name: 'nynorsk, known by whose data they are',
    declaration: camera([{ text: 'Naboane' }], {
      name: { nn: 'Porten' },
      dataSubjects: ['person-filmed'],
      riskFactors: ['systematic-monitoring'],
    }),
    findings: [{ messageId: 'unlimited', pointer: `${AT}/0` }],
  },
  { name: 'only the police', declaration: camera([{ category: 'police' }]) },
  { name: 'the police by name', declaration: camera([{ name: 'Politiet' }]) },
  { name: 'a processor', declaration: camera([{ name: 'Vakt AS', role: 'processor' }]) },
  { name: 'who runs the cameras', declaration: camera([{ text: 'Selskapet som drifter kameraene' }]) },
  { name: 'a law is named', declaration: camera([{ ...insurer, law: ['kameraforskriften § 5'] }]) },
  { name: 'with consent', declaration: camera([{ ...insurer, condition: 'Etter samtykke' }]) },
  { name: 'nynorsk, with a yes', declaration: camera([{ ...insurer, condition: 'Når du har sagt ja' }]) },
  { name: 'nynorsk, with a law', declaration: camera([{ ...insurer, condition: 'Når lova gir heimel' }]) },
  {
    name: 'a promise about recipients',
    declaration: camera([insurer], { exclusions: [{ of: 'recipients', text: 'Ellers ingen' }] }),
  },
  { name: 'none', declaration: camera('none') },
  { name: 'not stated, told by recipients-required', declaration: camera(undefined) },
  {
    name: 'photographs of people',
    declaration: camera([insurer], { name: 'Bilder', dataSubjects: ['person-filmed'] }),
  },
  { name: 'another activity', declaration: camera([insurer], { name: 'Lønn' }) },
  {
    name: 'what general says of all activities is not about recordings',
    declaration: {
      general: { recipients: [insurer] },
      processingActivities: [
        { id: 'a', name: 'Kameraovervåking' },
        { id: 'b', name: 'Lønn' },
      ],
    },
  },
  {
    name: 'unless all of them are by camera; told once',
    declaration: {
      general: { recipients: [insurer] },
      processingActivities: [
        { id: 'a', name: 'Kameraovervåking av hallen' },
        { id: 'b', name: 'Kameraovervåking av kaia' },
      ],
    },
    findings: [{ messageId: 'unlimited', pointer: '/general/recipients/0' }],
  },
]);
