import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const says = (text: string | object, more: object = {}, article = '6(1)(e)', language = 'nb') => ({
  language,
  processingActivities: [{ id: 'a', name: 'A', legalBases: [{ article }] }],
  rights: { objection: { text, ...more } },
});
const TEXT = '/rights/objection/text';

testRule(rule, [
  ...[
    'Du kan protestere mot bruk i allmennhetens interesse. Vi fortsetter hvis vi har saklig behov for det.',
    'Du kan protestere mot bruk i allmennhetens interesse. Vi slutter, med mindre kommunen har behov for opplysningene.',
    'Du kan protestere når vi utøver offentleg mynde. Protesten blir ikkje teken til følgje når vi treng opplysningane.',
    'Du kan protestere når vi utøver offentleg mynde. Vi held fram når vi har god grunn til det.',
  ].map((text) => ({
    name: text,
    declaration: says(text),
    findings: [{ messageId: 'weakTest', pointer: TEXT }],
  })),
  {
    name: 'a need in a legal claim',
    declaration: says(
      'Du kan protestere mot bruk i allmennhetens interesse. Vi slutter, med mindre vi har behov for dem i et rettskrav.',
    ),
  },
  {
    name: 'a legitimate interest as the test, in a limitation (nynorsk)',
    declaration: says(
      'Nokre gonger har du rett til å protestere mot bruken av opplysningane dine.',
      {
        limitations: [
          { text: 'Tungtvegande grunnar går føre, til dømes at vi har ein «berettiget interesse»' },
        ],
      },
      '6(1)(e)',
      'nn',
    ),
    findings: [
      { messageId: 'publicTaskNotMentioned', pointer: TEXT, severity: 'warning' },
      { messageId: 'weakTest', pointer: '/rights/objection/limitations/0/text', severity: 'warning' },
    ],
  },
  {
    name: 'weighty reasons without compelling',
    declaration: says('Du kan protestere mot offentlige oppgaver, med mindre vi har tungtveiende grunner.'),
    findings: [{ messageId: 'weakTest', pointer: TEXT }],
  },
  {
    name: 'compelling in a limitation mends the text',
    declaration: says('Du kan protestere mot offentlige oppgaver. Vi må ha gode grunner for å fortsette.', {
      limitations: [{ text: 'Bare tvingende berettigede grunner eller rettskrav' }],
    }),
  },
  {
    name: 'legitimate interest as a basis is no test',
    declaration: says(
      'Du kan protestere når grunnlaget er berettiget interesse (artikkel 6 nr. 1 bokstav f) eller offentlig oppgave.',
    ),
  },
  {
    name: 'the letters cited together',
    declaration: says('Du kan protestere mot behandling etter artikkel 6 nr. 1 bokstav e eller f.'),
  },
  {
    name: 'a word that ends in e is no letter',
    declaration: says('Du kan protestere etter artikkel 6 nr. 1 når det gjelder markedsføring.'),
    findings: [{ messageId: 'publicTaskNotMentioned', pointer: TEXT }],
  },
  {
    name: 'public task stated as a limit',
    declaration: says('Du kan protestere', { appliesTo: { legalBases: ['6(1)(e)', '6(1)(f)'] } }),
  },
  { name: 'no public task among the bases', declaration: says('Du kan protestere', {}, '6(1)(f)') },
  {
    name: 'bases unknown',
    declaration: { rights: { objection: { text: 'Du kan protestere' } } },
    findings: [{ messageId: 'publicTaskNotMentioned', pointer: TEXT }],
  },
  {
    name: 'a legitimate interest in English',
    declaration: says(
      'You can object to public tasks. We may continue if we have a legitimate interest.',
      {},
      '6(1)(e)',
      'en',
    ),
    findings: [{ messageId: 'weakTest', pointer: TEXT }],
  },
  {
    name: 'one text in several languages is one finding',
    declaration: says({ en: 'You can object', nn: 'Du kan protestere', nb: 'Du kan protestere' }),
    findings: [{ messageId: 'publicTaskNotMentioned', pointer: `${TEXT}/nb` }],
  },
  {
    name: 'each language for itself',
    declaration: says({
      nb: 'Du kan protestere mot offentlig myndighetsutøvelse.',
      nn: 'Du kan protestere når vi utøver mynde.',
      en: 'You can object. We may continue for good reasons.',
    }),
    findings: [
      { messageId: 'weakTest', pointer: `${TEXT}/en` },
      { messageId: 'publicTaskNotMentioned', pointer: `${TEXT}/en` },
    ],
  },
  ...[
    'Du kan protestere når vi utfører ei oppgåve i ålmenta si interesse.',
    'Du kan protestere når vi utøver offentleg myndigheit.',
    'Du kan protestere mot behandling som er i interessa til ålmenta.',
    'Du kan protestere når oppgåva er av allmenn interesse.',
  ].map((text) => ({ name: text, declaration: says({ nn: text }) })),
  {
    name: 'a language that is not read',
    declaration: says({ nb: 'Mot offentlige oppgaver', se: 'Don sáhtát vuosttaldit' }),
  },
  {
    name: 'told not to apply',
    declaration: says('Vi har en berettiget interesse og fortsetter', { applies: false }),
  },
]);
