import { expect, test } from 'vitest';
import { genericItem } from './generic-recipients.ts';

test.each([
  ['Samarbeidspartnere', 'Samarbeidspartnere'],
  ['Våre leverandører', 'Våre leverandører'],
  ['Andre offentlege styresmakter', 'Andre offentlege styresmakter'],
  ['NAV, Skatteetaten og andre', 'andre'],
  ['Bank eller andre tredjeparter', 'andre tredjeparter'],
  [
    'Andre som kommunen har plikt til å gi informasjon til',
    'Andre som kommunen har plikt til å gi informasjon til',
  ],
  [
    'Offentlige myndigheter som vi etter lov må rapportere til',
    'Offentlige myndigheter som vi etter lov må rapportere til',
  ],
  ['Andre lovpliktige utleveringer', 'Andre lovpliktige utleveringer'],
  ['Third parties', 'Third parties'],
  ['Our suppliers.', 'Our suppliers.'],
  ['Samarbeidspartnere som er med på å drifte løsningen', undefined],
  ['Leverandøren av lønnssystemet', undefined],
  ['Dataleverandører', undefined],
  ['Andre som har rett til innsyn etter offentleglova', undefined],
  ['Skatteetaten', undefined],
  ['Andre kommuner', undefined],
  ['Andre skoler når eleven flytter', undefined],
  ['Utlevering i forbindelse med lønnsutbetaling', undefined],
  ['Skattemyndighetene', undefined],
  ['Organisasjonen din', undefined],
])('%s', (text, item) => {
  expect(genericItem(text)).toBe(item);
});
