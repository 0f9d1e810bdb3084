import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (basis: object, activity: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Logg', ...activity, legalBases: [basis] }],
});
const AT = '/processingActivities/0/legalBases/0';
const f = { article: '6(1)(f)', legitimateInterest: 'Sikre nettet' };

testRule(rule, [
  {
    name: 'a public task',
    declaration: only(f, { publicTask: true }),
    findings: [
      { messageId: 'publicTask', pointer: `${AT}/article`, severity: 'error', params: { activity: 'Logg' } },
    ],
  },
  {
    name: 'not said whether it is a public task',
    declaration: only(f),
    findings: [{ messageId: 'unset', pointer: `${AT}/article`, severity: 'warning' }],
  },
  { name: 'the municipality as employer, landlord or owner', declaration: only(f, { publicTask: false }) },
  ...[
    'Vi legg ut lista etter ei interesseavveging.',
    'Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav f.',
    'Vi bygger på vår berettigede interesse i åpenhet.',
    'Skulen har ei berettiga interesse i å følgje med.',
  ].map((text) => ({
    name: text,
    declaration: only({ article: '6(1)(e)' }, { publicTask: true, text }),
    findings: [
      {
        messageId: 'inText',
        pointer: '/processingActivities/0/text',
        severity: 'warning' as const,
        params: { activity: 'Logg' },
      },
    ],
  })),
  {
    name: 'in the words of the basis',
    declaration: only({ article: '6(1)(e)', text: 'GDPR art. 6(1)(f)' }, { publicTask: true }),
    findings: [{ messageId: 'inText', pointer: `${AT}/text` }],
  },
  ...['Vi bygger ikke på en interesseavveiing.', 'Grunnlaget er artikkel 6 nr. 1 bokstav e.'].map((text) => ({
    name: `not: ${text}`,
    declaration: only({ article: '6(1)(e)' }, { publicTask: true, text }),
  })),
  { name: 'a body that is no public authority', declaration: { controller: { kind: 'other' }, ...only(f) } },
  {
    name: 'a municipal undertaking',
    declaration: { controller: { kind: 'municipal-undertaking' }, ...only(f, { publicTask: true }) },
    findings: [{ messageId: 'publicTask', pointer: `${AT}/article` }],
  },
  { name: 'another letter', declaration: only({ article: '6(1)(e)' }, { publicTask: true }) },
  {
    name: 'letter f of the act of 2000',
    declaration: only({ law: ['POL § 8 a', 'POL § 8 f'] }),
    findings: [{ messageId: 'formerAct', pointer: `${AT}/law`, severity: 'warning' }],
  },
  {
    name: 'letter f of the act of 2000, no public task',
    declaration: only({ law: ['POL § 8 f'] }, { publicTask: false }),
  },
  {
    name: 'in general beside activities',
    declaration: { general: { legalBases: [f] }, processingActivities: [{ id: 'a', name: 'A' }] },
    findings: [
      { messageId: 'unset', pointer: '/general/legalBases/0/article', params: { activity: 'general' } },
    ],
  },
  {
    name: 'general alone says that it is no public task',
    declaration: { general: { publicTask: false, legalBases: [f] } },
  },
  {
    name: 'a claim in a limitation of the right to object, nynorsk',
    declaration: {
      language: 'nn',
      rights: {
        objection: {
          text: 'Du kan protestere.',
          limitations: [
            { text: 'Kommunen kan vise at han har ein «berettiget interesse» i å bruke opplysningane' },
          ],
        },
      },
    },
    findings: [
      { messageId: 'inObjection', pointer: '/rights/objection/limitations/0/text', severity: 'warning' },
    ],
  },
  {
    name: 'a claim in the text of the right, English version',
    declaration: {
      rights: {
        objection: { text: { nb: 'Du kan protestere.', en: 'Unless we have a legitimate interest.' } },
      },
    },
    findings: [{ messageId: 'inObjection', pointer: '/rights/objection/text/en' }],
  },
  {
    name: 'the claim where an activity does rest on legitimate interests',
    declaration: {
      ...only(f, { publicTask: false }),
      rights: { objection: { text: 'Vi har en berettiget interesse i loggen.' } },
    },
  },
  {
    name: 'compelling legitimate grounds are the test of article 21',
    declaration: { rights: { objection: { text: 'Vi kan ha tvingende berettigede grunner.' } } },
  },
  {
    name: 'naming the bases that one can object to',
    declaration: {
      rights: {
        objection: {
          text: 'Du kan protestere når grunnlaget er allmenn interesse eller berettiget interesse.',
        },
      },
    },
  },
]);
