import { expect, test } from 'vitest';
import { isPersonName } from './person-name.ts';

test.each([
  ['Kari Nordmann', undefined, true],
  ['Kari Anne T. Nordmann', undefined, true],
  ['Anne-Grete Nordmann', undefined, true],
  ['Ola Nordmann, IKT-sjef', undefined, true],
  ['Rådgiver Kari Nordmann', undefined, true],
  ['Nordmann', 'kari.nordmann@nordvik.kommune.no', false],
  ['Zofia Øverås', 'zofia.overas@nordvik.kommune.no', true],
  ['Zofia Øverås', 'post@nordvik.kommune.no', false],
  ['Nordvik Havn', 'nordvik.havn@nordvik.kommune.no', false],
  ['Ole Vig skole', undefined, false],
  ['Ole Vig vidaregåande skule', undefined, false],
  ['Olav Duun Barnehage', undefined, false],
  ['Norsk Helsenett', 'norsk.helsenett@nhn.no', false],
  ['Interkommunalt Arkiv Nord', undefined, false],
  ['Personvernombudet i Nordvik', undefined, false],
  ['Servicetorget', undefined, false],
  ['Datatilsynet', undefined, false],
])('%s (%s): %s', (name, email, isPerson) => {
  expect(isPersonName(name, email)).toBe(isPerson);
});
