import { expect, test } from 'vitest';
import { readEntities } from '../../refresh/enhetsregisteret.ts';
import { readChanges, readCodes } from '../../refresh/klass.ts';
import { readCounties } from '../../refresh/kommuneinfo.ts';
import { readHeader } from '../../refresh/lovdata.ts';

test('the classification of municipalities', () => {
  const json = `{ "codes": [
    { "code": "0301", "parentCode": null, "level": "1", "name": "Oslo - Oslove", "shortName": "", "presentationName": "" },
    { "code": "5532", "parentCode": null, "level": "1", "name": "Balsfjord ", "shortName": "", "presentationName": "" },
    { "code": "9999", "parentCode": null, "level": "1", "name": "Uoppgitt", "shortName": "", "presentationName": "" }
  ] }`;
  expect(readCodes(json)).toEqual([
    { number: '0301', name: 'Oslo - Oslove' },
    { number: '5532', name: 'Balsfjord' },
  ]);
});

test('its changes', () => {
  const json = `{ "codeChanges": [
    { "oldCode": "5422", "oldName": "Balsfjord", "oldShortName": "", "newCode": "5532", "newName": "Balsfjord", "newShortName": "", "changeOccurred": "2024-01-01" },
    { "oldCode": "0301", "oldName": "Oslo", "oldShortName": "", "newCode": "0301", "newName": "Oslo - Oslove", "newShortName": "", "changeOccurred": "2024-05-01" },
    { "oldCode": null, "oldName": null, "oldShortName": null, "newCode": "1580", "newName": "Haram", "newShortName": "", "changeOccurred": "2024-01-01" }
  ] }`;
  expect(readChanges(json)).toEqual([{ from: '5422', fromName: 'Balsfjord', to: '5532', day: '2024-01-01' }]);
});

test('the administrative units', () => {
  const json = `[ { "fylkesnummer": "56", "fylkesnavn": "Finnmark - Finnmárku - Finmarkku", "kommuner": [
    { "kommunenummer": "5610", "kommunenavn": "Kárášjohka", "kommunenavnNorsk": "Karasjok", "samiskForvaltningsomrade": true,
      "gyldigeNavn": [ { "navn": "Karasjok", "prioritet": 2, "sprak": "Norsk" }, { "navn": "Kárášjohka", "prioritet": 1, "sprak": "Nordsamisk" } ] },
    { "kommunenummer": "5601", "kommunenavn": "Alta", "kommunenavnNorsk": "Alta", "samiskForvaltningsomrade": false }
  ] } ]`;
  const county = { number: '56', name: 'Finnmark - Finnmárku - Finmarkku' };
  expect(readCounties(json)).toEqual([
    {
      number: '5610',
      name: 'Karasjok',
      county,
      names: [
        { name: 'Kárášjohka', lang: 'se' },
        { name: 'Karasjok', lang: 'no' },
      ],
      inSamiArea: true,
    },
    { number: '5601', name: 'Alta', county, names: [{ name: 'Alta', lang: 'no' }], inSamiArea: false },
  ]);
});

test('the legal entities', () => {
  const json = `{ "_embedded": { "enheter": [
    { "organisasjonsnummer": "940208580", "navn": "BALSFJORD KOMMUNE", "organisasjonsform": { "kode": "KOMM" }, "hjemmeside": "www.balsfjord.kommune.no",
      "forretningsadresse": { "kommune": "BALSFJORD", "kommunenummer": "5532" } },
    { "organisasjonsnummer": "921891687", "navn": "FJORD KOMMUNE", "organisasjonsform": { "kode": "KOMM" }, "hjemmeside": "https://Fjord.kommune.no/forside",
      "forretningsadresse": { "kommunenummer": "1578" } },
    { "organisasjonsnummer": "964980365", "navn": "STORDAL KOMMUNE", "slettedato": "2020-01-02" },
    { "organisasjonsnummer": "974761467", "navn": "UTEN ADRESSE" }
  ] }, "page": { "totalElements": 4 } }`;
  expect(readEntities(json)).toEqual([
    {
      organisationNumber: '940208580',
      name: 'BALSFJORD KOMMUNE',
      municipalityNumber: '5532',
      host: 'balsfjord.kommune.no',
    },
    {
      organisationNumber: '921891687',
      name: 'FJORD KOMMUNE',
      municipalityNumber: '1578',
      host: 'fjord.kommune.no',
    },
    { organisationNumber: '974761467', name: 'UTEN ADRESSE', municipalityNumber: '', host: '' },
  ]);
  expect(readEntities('{}')).toEqual([]);
});

const head = (fields: Record<string, string>) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html lang="no"><body><header class="documentHeader"><dl class="data-document-key-info">${Object.entries(
    fields,
  )
    .map(([name, value]) => `<dt class="${name}">x</dt><dd class="${name}">${value}</dd>`)
    .join('\n')}</dl></header></body></html>`;

test.each([
  [
    {
      dokid: 'NL/lov/1967-02-10',
      titleShort: 'Forvaltningsloven – fvl',
      title: 'Lov om behandlingsmåten\n i forvaltningssaker (forvaltningsloven)',
      dateInForce: '1970-01-01',
    },
    {
      lovdataId: 'LOV-1967-02-10',
      title: 'Lov om behandlingsmåten i forvaltningssaker (forvaltningsloven)',
      inForce: ['1970-01-01'],
    },
  ],
  [
    {
      dokid: 'SF/forskrift/2018-06-15-876',
      title: 'Forskrift om <i>behandling</i> av personopplysninger &amp; annet',
      dateInForce: '2019-01-01, 2018-07-20',
    },
    {
      lovdataId: 'FOR-2018-06-15-876',
      title: 'Forskrift om behandling av personopplysninger & annet',
      inForce: ['2018-07-20', '2019-01-01'],
    },
  ],
  [
    { refid: 'lov/2025-06-20-081', title: 'Lov om forvaltningssaker', dateInForce: 'Kongen bestemmer' },
    { lovdataId: 'LOV-2025-06-20-81', title: 'Lov om forvaltningssaker', inForce: [] },
  ],
  [{ dokid: 'LTI/delegering/2020-01-01-1', title: 'Delegering' }, undefined],
  [{ dokid: 'NL/lov/1967-02-10' }, undefined],
])('the head of a law document: %j', (fields, header) => {
  expect(readHeader(head(fields as Record<string, string>))).toEqual(header);
});
