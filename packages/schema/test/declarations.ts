import { getAt, parentPointer, parsePointer } from '../src/pointer.ts';

/** A small well-formed declaration with one of most things. */
export const DECLARATION: object = {
  $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json',
  language: 'nb',
  languages: ['nb', 'en'],
  title: { nb: 'Personvern', en: 'Privacy' },
  scope: { kind: 'organisation' },
  controller: {
    name: 'Nordvik kommune',
    kind: 'municipality',
    organisationNumber: '987654325',
    hosts: ['www.nordvik.kommune.no'],
    contact: { email: 'postmottak@nordvik.kommune.no', phone: '+47 99 99 99 99' },
  },
  dataProtectionOfficer: { contact: { email: 'personvernombud@nordvik.kommune.no' } },
  general: { retention: [{ text: 'Se arkivplanen' }] },
  processingActivities: [
    {
      id: 'jobbsoknad',
      name: 'Jobbsøknader',
      minimumAge: 15,
      publicTask: false,
      dataSubjects: ['job-applicant', { text: 'Referanser' }],
      purposes: [{ id: 'vurdere', text: 'Vurdere søkere' }],
      personalData: [{ categories: ['education'], text: 'CV' }],
      legalBases: [{ article: '6(1)(b)', law: ['forvaltningsloven § 17'] }],
      sources: [{ kind: 'data-subject' }],
      recipients: [{ name: 'Jobbnorge AS', country: 'NO' }],
      transfers: 'none',
      retention: [{ text: 'Ett år', period: 'P1Y' }],
    },
  ],
  rights: { access: { text: 'Du har rett til innsyn' }, erasure: { text: 'Du kan be om sletting' } },
  requests: { deadline: 'P1M' },
  cookies: { items: [{ names: ['session'], duration: 'session' }] },
};

/** {@link DECLARATION} with another value at a pointer; what leads there is made when it is missing. `undefined` removes. */
export function declarationWith(pointer: string, value: unknown): object {
  const copy = structuredClone(DECLARATION);
  put(copy, pointer, value);
  return copy;
}

function put(root: object, pointer: string, value: unknown): void {
  const above = parentPointer(pointer);
  if (getAt(root, above) === undefined) put(root, above, {});
  const parent = getAt(root, above) as Record<string, unknown>;
  const key = parsePointer(pointer).at(-1) as string;
  if (value === undefined) delete parent[key];
  else parent[key] = value;
}
