import { validateDeclaration } from '@tretten/schema';
import { expect, test } from 'vitest';
import { prune } from './prune.ts';

function pruned(document: object) {
  const concealed = { at: () => false, explains: () => false };
  return prune(document, validateDeclaration(document), concealed).declaration;
}

const $schema = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';

test('required keys that are missing are there for the rules, empty', () => {
  const document = {
    $schema,
    processingActivities: [{ purposes: [{ id: 'a' }] }],
    relatedLaw: [{ text: 'Regler for saksbehandling' }],
    definitions: [{}],
    rights: { access: { howTo: 'Skriv til oss' } },
  };
  expect(pruned(document)).toMatchObject({
    language: '',
    processingActivities: [{ id: '', name: '', purposes: [{ id: 'a', text: '' }] }],
    relatedLaw: [{ law: [] }],
    rights: { access: { text: '' } },
  });
  expect(document.processingActivities[0]).not.toHaveProperty('id');
});

test('a declaration that is well-formed is not copied', () => {
  const document = { $schema, language: 'nb' };
  expect(pruned(document)).toBe(document);
});

test('an empty text where a list belongs, and an empty activity', () => {
  const document = {
    $schema,
    language: 'nb',
    general: { recipients: '', automatedDecisions: '', text: '' },
    processingActivities: [{}],
  };
  expect(pruned(document)).toEqual({
    $schema,
    language: 'nb',
    general: { text: '' },
    processingActivities: [{ id: '', name: '' }],
  });
});
