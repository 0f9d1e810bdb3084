import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { sharingClaimIn } from '../../facts/sharing-claim.ts';
import rule from './rule.ts';

const CLAIM = 'Vi deler ikke opplysninger uten samtykke.';
const activity = (rest: object) => ({ id: 'a', name: 'Skole', ...rest });
const recipients = [{ category: 'nav' }];

testRule(rule, [
  {
    name: 'a public task, the promise in a section',
    declaration: {
      sections: [{ heading: 'Deling', text: CLAIM }],
      processingActivities: [activity({ legalBases: [{ article: '6(1)(e)' }] })],
    },
    findings: [
      {
        messageId: 'contradicted',
        pointer: '/sections/0/text',
        severity: 'warning',
        params: { words: 'deler ikke opplysninger uten samtykke' },
      },
    ],
  },
  {
    name: 'a promise of the activity itself, nynorsk',
    declaration: {
      language: 'nn',
      processingActivities: [
        activity({
          recipients,
          exclusions: [
            { of: 'recipients', text: 'Opplysningar blir ikkje utleverte til andre utan samtykke' },
          ],
        }),
      ],
    },
    findings: [{ messageId: 'contradicted', pointer: '/processingActivities/0/exclusions/0/text' }],
  },
  {
    name: 'recipients of another activity do not contradict it',
    declaration: {
      processingActivities: [
        activity({ text: CLAIM, recipients: 'none', legalBases: [{ article: '6(1)(a)' }] }),
        { id: 'b', name: 'Byggesak', recipients },
      ],
    },
  },
  {
    name: 'nothing speaks against it',
    declaration: { general: { text: CLAIM, legalBases: [{ article: '6(1)(a)' }] } },
  },
  { name: 'no activities', declaration: { sections: [{ heading: 'Deling', text: CLAIM }] } },
]);

describe('promises not to share without consent', () => {
  test.each([
    [
      'Opplysningene blir bare utlevert til andre når du har gitt samtykke.',
      'bare utlevert til andre når du har gitt samtykke',
    ],
    [
      'Vi gir aldri opplysningar til utanforståande utan løyve frå foreldra.',
      'gir aldri opplysningar til utanforståande utan løyve',
    ],
    ['Vi utleverer bare opplysninger når du samtykker eller loven krever det.', undefined],
    ['Du kan ikke bygge uten tillatelse. Vi deler saken med naboene.', undefined],
    [
      'Vi utleverer ikkje opplysningar til nokon med mindre du har samtykt.',
      'utleverer ikkje opplysningar til nokon med mindre du har samtykt',
    ],
    [
      'Ingen andre får opplysninger om deg uten at du har sagt ja.',
      'Ingen andre får opplysninger om deg uten at du har sagt ja',
    ],
    [
      'Opplysningane blir ikkje delte med nokon utan at du har gitt løyve.',
      'ikkje delte med nokon utan at du har gitt løyve',
    ],
    ['Ingen får plass uten at foreldrene har sagt ja.', undefined],
    ['Vi snakker ikke med skolen om barnet før dere har sagt ja.', undefined],
    [
      'Opplysningene blir ikke videreformidlet uten at du har samtykket.',
      'ikke videreformidlet uten at du har samtykket',
    ],
    ['Uten samtykke utleverer vi ikke noe', 'Uten samtykke utleverer vi ikke'],
    ['Vi gir ikkje vidare opplysningar utan samtykke', 'gir ikkje vidare opplysningar utan samtykke'],
    ['Opplysninger deles bare med samtykke', 'deles bare med samtykke'],
    [
      'Vi utleverer ikke opplysninger med mindre du samtykker',
      'utleverer ikke opplysninger med mindre du samtykker',
    ],
    ['We do not share your data without your consent.', 'not share your data without your consent'],
    ['Vi utleverer ikke opplysninger uten samtykke eller hjemmel i lov.', undefined],
    ['Vi deler ikkje utan samtykke, med mindre vi har plikt til det.', undefined],
    ['Vi kan ikke sende nyhetsbrev uten samtykke', undefined],
    ['Helseopplysninger deles ikke med andre. Uten samtykke får du ikke nyhetsbrev', undefined],
    ['Taushetsbelagte opplysninger deles ikke uten samtykke', undefined],
    ['Vi tar ikke bilder uten samtykke', undefined],
    ['Vi deler ikke bilder av barn uten samtykke fra foreldrene.', undefined],
    ['Vi deler aldri opplysninger med annonsører uten samtykke.', undefined],
    ['Opplysningane blir ikkje delte til kommersielle føremål utan samtykke.', undefined],
    ['Vi gir ikkje opplysningane vidare utan samtykke', 'gir ikkje opplysningane vidare utan samtykke'],
    ['Dersom du ikke samtykker, bruker vi ikke bildene', undefined],
  ])('%s', (text, words) => {
    expect(sharingClaimIn(text)).toBe(words);
  });
});
