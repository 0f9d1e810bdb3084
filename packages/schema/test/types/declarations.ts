// Compiled by ../define-declaration.test.ts: each line marked as an error must be one, and no other line.
import {
  type declarationSchema,
  defineDeclaration,
  type PrivacyDeclaration,
  type StandardSchemaV1,
} from '@tretten/schema';

const $schema = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const start = { $schema, language: 'nb' } as const;

export const right = defineDeclaration({
  ...start,
  title: { nb: 'Personvern', se: 'Persovdnasuodjalus' },
  controller: { name: 'Nordvik kommune', kind: 'municipality', 'x-own': { a: [1] } },
  general: { transfers: 'none', dataSubjects: ['resident', { text: 'Referanser' }] },
  processingActivities: [
    {
      id: 'jobbsoknad',
      name: 'Jobbsøknader',
      legalBases: [{ article: '6(1)(e)', law: ['offentleglova § 25', { act: 'LOV-2006-05-19-16' }] }],
      recipients: [{ country: 'NO', category: 'it-supplier', role: 'processor' }],
    },
  ],
});

// Codes keep their literal types.
export const kind: 'municipality' = right.controller.kind;
export const article: '6(1)(e)' = right.processingActivities[0].legalBases[0].article;

// A declaration that has its type already goes through.
export const again: PrivacyDeclaration = defineDeclaration(right as PrivacyDeclaration);

export const wrong = [
  // @ts-expect-error a misspelt key
  defineDeclaration({ ...start, controler: { name: 'Nordvik kommune' } }),
  // @ts-expect-error a misspelt key further down
  defineDeclaration({ ...start, processingActivities: [{ id: 'a', name: 'A', recipents: 'none' }] }),
  // @ts-expect-error a misspelt code
  defineDeclaration({ ...start, controller: { kind: 'municipalty' } }),
  // @ts-expect-error an article that is no legal basis
  defineDeclaration({ ...start, general: { legalBases: [{ article: '6(1)(g)' }] } }),
  // @ts-expect-error a language without a code
  defineDeclaration({ ...start, title: { no: 'Personvern' } }),
  // @ts-expect-error an empty list
  defineDeclaration({ ...start, processingActivities: [] }),
  // @ts-expect-error a text where none or a list stands
  defineDeclaration({ ...start, general: { transfers: 'ingen' } }),
  // @ts-expect-error the language is missing
  defineDeclaration({ $schema }),
];

/** What a tool that takes any Standard Schema makes of its types. */
type Output<Schema extends StandardSchemaV1> = NonNullable<Schema['~standard']['types']>['output'];
export const inferred: Output<typeof declarationSchema>['language'] = 'nb';
// @ts-expect-error the output is a declaration, whose languages are a closed list
export const notInferred: Output<typeof declarationSchema>['language'] = 'xx';
