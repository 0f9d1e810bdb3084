import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (id: string, articles: string[], more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  legalBases: articles.map((article) => ({ article })),
  ...more,
});
const TASK = activity('a', ['6(1)(c)', '6(1)(e)', '9(2)(g)']);
const CONSENT = activity('b', ['6(1)(a)']);
const declared = (rights: object, ...processingActivities: object[]) => ({ rights, processingActivities });

const portability = (right: object) => ({
  portability: { text: 'Du har rett til dataportabilitet', ...right },
});
const objection = (right: object) => ({ objection: { text: 'Du kan protestere', ...right } });
const erasure = (right: object) => ({
  erasure: { text: 'Du har rett til å kreve sletting når som helst', ...right },
});

testRule(rule, [
  // Portability
  {
    name: 'portability without limits, and no basis for it',
    declaration: declared(portability({}), TASK),
    findings: [
      {
        messageId: 'portabilityWithoutBasis',
        pointer: '/rights/portability/text',
        params: { articles: '6(1)(c), 6(1)(e)' },
        severity: 'warning',
      },
    ],
  },
  {
    name: 'portability without limits, and a basis for some of it',
    declaration: declared(portability({}), TASK, CONSENT),
    findings: [{ messageId: 'portabilityWithoutBasis', pointer: '/rights/portability/text' }],
  },
  { name: 'portability where all bases give it', declaration: declared(portability({}), CONSENT) },
  {
    name: 'an activity with one basis that gives it and one that does not',
    declaration: declared(portability({}), activity('a', ['6(1)(b)', '6(1)(e)'])),
  },
  { name: 'bases unknown', declaration: declared(portability({}), activity('a', ['9(2)(g)'])) },
  {
    name: 'portability named for a public task',
    declaration: declared(
      portability({ appliesTo: { legalBases: ['6(1)(a)', '6(1)(e)', '9(2)(a)'] } }),
      CONSENT,
    ),
    findings: [
      {
        messageId: 'portabilityWithoutBasis',
        pointer: '/rights/portability/appliesTo/legalBases',
        params: { articles: '6(1)(e)' },
      },
    ],
  },
  {
    name: 'portability named for an activity without a basis for it',
    declaration: declared(
      portability({ appliesTo: { activities: ['a'] }, limitations: [{ text: 'X' }] }),
      TASK,
      CONSENT,
    ),
    findings: [{ messageId: 'portabilityWithoutBasis', pointer: '/rights/portability/appliesTo/activities' }],
  },
  {
    name: 'portability named for an activity with a basis for it',
    declaration: declared(portability({ appliesTo: { activities: ['b'] } }), TASK, CONSENT),
  },
  {
    name: 'portability with exceptions (nynorsk)',
    declaration: {
      ...declared(
        portability({ exceptFor: { legalBases: ['6(1)(e)'] }, limitations: [{ text: 'Mynde' }] }),
        TASK,
      ),
      language: 'nn',
    },
  },
  {
    name: 'portability with a reservation in words (nynorsk)',
    declaration: {
      ...declared(
        portability({ text: 'For enkelte behandlingar kan du ha rett til dataportabilitet' }),
        TASK,
      ),
      language: 'nn',
    },
  },
  { name: 'portability told not to apply', declaration: declared(portability({ applies: false }), TASK) },

  // Objection
  {
    name: 'objection denied although the basis gives it',
    declaration: declared(objection({ applies: false }), TASK),
    findings: [
      { messageId: 'objectionDenied', pointer: '/rights/objection/applies', params: { articles: '6(1)(e)' } },
    ],
  },
  {
    name: 'objection denied for other bases only',
    declaration: declared(objection({ applies: false, appliesTo: { legalBases: ['6(1)(c)'] } }), TASK),
  },
  {
    name: 'objection denied for another activity',
    declaration: declared(objection({ applies: false, appliesTo: { activities: ['b'] } }), TASK, CONSENT),
  },
  {
    name: 'objection excepted for a public task',
    declaration: declared(objection({ exceptFor: { legalBases: ['6(1)(c)', '6(1)(e)'] } }), TASK),
    findings: [{ messageId: 'objectionDenied', pointer: '/rights/objection/exceptFor' }],
  },
  {
    name: 'objection excepted for a part of a public task',
    declaration: declared(objection({ exceptFor: { legalBases: ['6(1)(e)'], categories: ['tax'] } }), TASK),
  },
  {
    name: 'objection excepted for contract and duty',
    declaration: declared(objection({ exceptFor: { legalBases: ['6(1)(b)', '6(1)(c)'] } }), TASK),
  },
  {
    name: 'objection limited to another basis than the one used',
    declaration: declared(objection({ appliesTo: { legalBases: ['6(1)(f)'] } }), TASK),
    findings: [{ messageId: 'objectionDenied', pointer: '/rights/objection/appliesTo' }],
  },
  {
    name: 'objection promised for consent',
    declaration: declared(objection({ appliesTo: { legalBases: ['6(1)(a)', '6(1)(e)'] } }), TASK, CONSENT),
    findings: [
      {
        messageId: 'objectionWithoutBasis',
        pointer: '/rights/objection/appliesTo/legalBases',
        params: { articles: '6(1)(a)' },
      },
    ],
  },
  {
    name: 'objection promised where no basis gives it',
    declaration: declared(objection({}), CONSENT),
    findings: [{ messageId: 'objectionWithoutBasis', pointer: '/rights/objection/text' }],
  },
  {
    name: 'objection without limits where some bases give it',
    declaration: declared(objection({}), TASK, CONSENT),
  },
  {
    name: 'direct marketing with consent',
    declaration: declared(objection({}), activity('b', ['6(1)(a)'], { directMarketing: true })),
  },
  {
    name: 'research (21(6))',
    declaration: declared(
      objection({}),
      activity('b', ['6(1)(a)'], { purposes: [{ text: 'Forskning på skolevaner' }] }),
    ),
  },

  // Erasure
  {
    name: 'erasure without reservation',
    declaration: declared(erasure({}), TASK),
    findings: [
      {
        messageId: 'erasurePromised',
        pointer: '/rights/erasure/text',
        params: { articles: '6(1)(c), 6(1)(e)' },
      },
    ],
  },
  {
    name: 'erasure with a limitation',
    declaration: declared(erasure({ limitations: [{ law: ['arkivlova § 12'] }] }), TASK),
  },
  {
    name: 'erasure excepted',
    declaration: declared(erasure({ exceptFor: { legalBases: ['6(1)(e)'] } }), TASK),
  },
  {
    name: 'erasure limited to consent',
    declaration: declared(erasure({ appliesTo: { legalBases: ['6(1)(a)'] } }), TASK, CONSENT),
  },
  { name: 'erasure with consent only', declaration: declared(erasure({}), CONSENT) },
  {
    name: 'a request is no promise',
    declaration: declared(erasure({ text: 'Du kan be om sletting' }), TASK),
  },
  {
    name: 'one language version has the reservation',
    declaration: declared(
      erasure({
        text: {
          nb: 'Du har rett til sletting',
          en: 'You have the right to erasure where Article 17 applies',
        },
      }),
      TASK,
    ),
  },
  { name: 'erasure told not to apply', declaration: declared(erasure({ applies: false }), TASK) },
]);
