import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (activity: object) => ({ processingActivities: [{ id: 'a', name: 'Barnehage', ...activity }] });
const A = '/processingActivities/0';
const AT = `${A}/legalBases/0`;

testRule(rule, [
  {
    name: 'no letter in the words of a basis',
    declaration: only({ legalBases: [{ text: 'GDPR artikkel 6 nr. 1' }] }),
    findings: [
      {
        messageId: 'noLetter',
        pointer: `${AT}/text`,
        severity: 'warning',
        params: { cited: 'GDPR artikkel 6 nr. 1' },
      },
    ],
  },
  {
    name: 'no letter in law, nynorsk',
    declaration: only({ legalBases: [{ law: ['personvernforordninga artikkel 6'] }] }),
    findings: [{ messageId: 'noLetter', pointer: `${AT}/law/0` }],
  },
  {
    name: 'one of two languages',
    declaration: only({
      legalBases: [{ text: { nb: 'GDPR artikkel 6 nr. 1 bokstav e', nn: 'GDPR artikkel 6' } }],
    }),
    findings: [{ messageId: 'noLetter', pointer: `${AT}/text/nn` }],
  },
  {
    name: 'a letter without the paragraph',
    declaration: only({ legalBases: [{ text: 'personvernforordninga artikkel 6 bokstav e' }] }),
    findings: [
      {
        messageId: 'noParagraph',
        pointer: `${AT}/text`,
        params: { letter: 'e', cited: 'personvernforordninga artikkel 6 bokstav e' },
      },
    ],
  },
  {
    name: 'a bare letter after the article',
    declaration: only({ legalBases: [{ text: 'GDPR art. 6 e' }] }),
    findings: [{ messageId: 'noParagraph', pointer: `${AT}/text`, params: { letter: 'e' } }],
  },
  {
    name: 'article 9 beside it',
    declaration: only({ legalBases: [{ text: 'personvernforordningen artikkel 6 og 9' }] }),
    findings: [{ messageId: 'noLetter', pointer: `${AT}/text` }],
  },
  ...[
    'GDPR artikkel 6 nr. 1 bokstav e',
    'GDPR artikkel 6 første ledd bokstav e',
    'GDPR art. 6(1)(e)',
    'artikkel 6 nr. 1 bokstav c og e',
    'GDPR artikkel 6 nr. 1 bokstav c, se også artikkel 6 nr. 4',
    'artikkel 6 – 11 og 21 i personvernforordningen',
    'EMK artikkel 6',
    'GDPR artikkel 9 nr. 2 bokstav g',
  ].map((text) => ({ name: text, declaration: only({ legalBases: [{ text }] }) })),
  {
    name: 'the letter stands in article',
    declaration: only({ legalBases: [{ article: '6(1)(e)', text: 'GDPR artikkel 6' }] }),
  },
  {
    name: 'a basis stated in the text of an activity without bases',
    declaration: only({ text: 'Behandlingsgrunnlaget er personvernforordningen artikkel 6.' }),
    findings: [{ messageId: 'noLetter', pointer: `${A}/text` }],
  },
  {
    name: 'the same text where the activity has its letter',
    declaration: only({
      text: 'Behandlingsgrunnlaget er personvernforordningen artikkel 6.',
      legalBases: [{ article: '6(1)(e)' }],
    }),
  },
  {
    name: 'article 6 mentioned without a basis',
    declaration: only({ text: 'Reglene står i personvernforordningen artikkel 6.' }),
  },
  {
    name: 'outside activities',
    declaration: { relatedLaw: [{ law: ['GDPR artikkel 6'], text: 'Grunnlag etter GDPR artikkel 6' }] },
  },
]);
