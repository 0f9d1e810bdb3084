// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const COMPLAINTS = 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet';

/** The least that the law asks of a service with one activity, in bokmål. */
export const SMALLEST: LawfulVariant = {
  id: 'one-activity-in-the-smallest-lawful-form-nb',
  base: 'library.nb',
  because: 'Arts 13 and 14 ask for no more than this of a service with one activity.',
  changes: [
    put('', {
      $schema: SCHEMA,
      language: 'nb',
      id: 'https://www.eikvik.kommune.no/matombringing/personvern',
      title: 'Personvern i matombringingen',
      status: 'published',
      published: '2026-09-01',
      scope: { kind: 'service', services: ['care'], text: 'Middag hjem til deg i Eikvik kommune' },
      controller: {
        name: 'Eikvik kommune',
        kind: 'municipality',
        organisationNumber: '987654325',
        hosts: ['www.eikvik.kommune.no'],
        contact: { email: 'postmottak@eikvik.kommune.no', postalAddress: 'Torget 1, 9990 Eikvik' },
      },
      dataProtectionOfficer: { contact: { email: 'personvernombud@eikvik.kommune.no' } },
      processingActivities: [
        {
          id: 'matombringing',
          name: 'Middag hjem',
          service: 'care',
          dataSubjects: ['service-user'],
          audience: ['adults'],
          publicTask: true,
          exercisesPublicPowers: false,
          directMarketing: false,
          purposes: [{ text: 'Levere middag hjem til dem som ikke kan lage den selv' }],
          personalData: [
            { categories: ['name', 'address', 'contact-details'], text: 'Navn, adresse og telefonnummer' },
            { categories: ['health'], text: 'Allergier og diett' },
          ],
          legalBases: [
            { article: '6(1)(e)', law: ['helse- og omsorgstjenesteloven § 3-2'] },
            {
              article: '9(2)(h)',
              law: ['helse- og omsorgstjenesteloven § 3-2'],
              appliesTo: { categories: ['health'] },
            },
          ],
          provision: [
            {
              requirement: 'service-condition',
              obliged: false,
              consequences: 'Uten adressen kan vi ikke levere maten.',
            },
          ],
          sources: [{ kind: 'data-subject' }],
          recipients: [
            {
              category: 'service-provider',
              role: 'processor',
              agreement: true,
              country: 'NO',
              text: 'Kjøkkenet og sjåføren som leverer maten',
            },
          ],
          transfers: 'none',
          automatedDecisions: 'none',
          retention: [
            {
              text: 'Vi sletter alt tre måneder etter siste middag.',
              period: 'P3M',
              from: 'siste middag',
              then: 'erased',
            },
          ],
          security: { measures: ['access-control'], text: 'Bare kjøkkenet og sjåføren ser listen.' },
        },
      ],
      rights: {
        access: { text: 'Du har rett til innsyn i det vi har om deg.' },
        rectification: { text: 'Du har rett til å få rettet feil.' },
        erasure: {
          text: 'Du har rett til å få slettet det vi ikke lenger trenger.',
          exceptFor: { legalBases: ['6(1)(e)'] },
        },
        restriction: { text: 'Du har rett til å kreve at vi begrenser bruken.' },
        objection: {
          separate: true,
          text: 'Du har rett til å protestere når vi utfører en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e). Da stanser vi, med mindre vi har tvingende berettigede grunner som går foran interessene dine, eller trenger opplysningene i et rettskrav.',
        },
        judicialRemedy: { text: 'Du har rett til å gå til domstolene.' },
      },
      requests: {
        contact: { email: 'postmottak@eikvik.kommune.no' },
        deadline: 'P1M',
        fee: { free: true },
        formality: 'any',
        refusal: 'Sier vi nei, får du vite hvorfor og hvordan du klager.',
      },
      complaint: {
        text: 'Du har rett til å klage til Datatilsynet.',
        authority: { name: 'Datatilsynet', web: COMPLAINTS },
      },
      communication: [
        {
          kind: 'email',
          encrypted: false,
          confidentialAllowed: false,
          activity: 'matombringing',
          noticeUrl: 'https://www.eikvik.kommune.no/matombringing/personvern',
          text: 'E-post er ikke kryptert. Ring oss om sykdom og allergi.',
        },
      ],
      seeAlso: [
        {
          name: 'Personvern i Eikvik kommune',
          url: 'https://www.eikvik.kommune.no/personvern',
          relation: 'general',
        },
      ],
    }),
  ],
};
