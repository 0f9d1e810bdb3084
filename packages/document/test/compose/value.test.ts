import { describe, expect, test } from 'vitest';
import { composedIn, SCHEMA, yaml } from './project.ts';

const BASE = yaml(
  'id: https://www.nordvik.kommune.no/personvern',
  'title: Personvern',
  'status: published',
  'published: 2024-05-01',
  'updated: 2024-05-01',
  'reviewed: 2024-05-01',
  'version: "7"',
  'supersedes: https://www.nordvik.kommune.no/gammel',
  'scope: { text: Alt }',
  'x-tretten: { ignore: [] }',
  'x-archive: "2026/1"',
  'controller: { name: Nordvik kommune }',
  'general:',
  '  transfers: none',
  '  retention: [{ text: Så lenge du går på skolen }]',
  'processingActivities: [{ id: annet, name: Annet }]',
);

describe('what is taken', () => {
  test.each<readonly [name: string, own: readonly string[], value: object]>([
    [
      'absent keys that concern the body, and nothing that concerns the other document',
      ['extends: felles.yaml'],
      {
        $schema: SCHEMA,
        language: 'nb',
        'x-archive': '2026/1',
        controller: { name: 'Nordvik kommune' },
        general: { transfers: 'none', retention: [{ text: 'Så lenge du går på skolen' }] },
      },
    ],
    [
      'a key that is there stays whole, but general is put together key by key',
      ['controller: { kind: school }', 'extends: felles.yaml', 'general: { transfers: [{ country: US }] }'],
      {
        $schema: SCHEMA,
        language: 'nb',
        controller: { kind: 'school' },
        'x-archive': '2026/1',
        general: {
          transfers: [{ country: 'US' }],
          retention: [{ text: 'Så lenge du går på skolen' }],
        },
      },
    ],
    [
      'general of another type is left alone, for the schema to tell',
      ['extends: felles.yaml', 'general: none', 'x-archive: "2"'],
      {
        $schema: SCHEMA,
        language: 'nb',
        controller: { name: 'Nordvik kommune' },
        general: 'none',
        'x-archive': '2',
      },
    ],
  ])('%s', (_name, own, value) => {
    const composed = composedIn({ 'felles.yaml': BASE, 'skole.yaml': yaml(...own) }, 'skole.yaml');
    expect(composed.value).toEqual(value);
    expect(composed.problems).toEqual([]);
    expect(composed.bases).toEqual(['felles.yaml']);
  });
  test('JSON and YAML build on each other, from folder to folder, and the nearest wins', () => {
    const project = {
      'kommune.json': JSON.stringify({
        $schema: SCHEMA,
        language: 'nb',
        controller: { name: 'Nordvik' },
        cookies: 'none',
      }),
      'tjenester/skole/felles.yaml': yaml('extends: ../../kommune.json', 'text: Skolene'),
      'tjenester/skole/sfo.json': JSON.stringify({
        $schema: SCHEMA,
        language: 'nb',
        extends: './felles.yaml',
        id: 'x',
      }),
    };
    const composed = composedIn(project, 'tjenester/skole/sfo.json');
    expect(composed.value).toEqual({
      $schema: SCHEMA,
      language: 'nb',
      id: 'x',
      text: 'Skolene',
      controller: { name: 'Nordvik' },
      cookies: 'none',
    });
    expect(composed.bases).toEqual(['tjenester/skole/felles.yaml', 'kommune.json']);
    expect([...(composed.imports ?? [])]).toEqual([
      ['tjenester/skole/felles.yaml', project['tjenester/skole/felles.yaml']],
      ['kommune.json', project['kommune.json']],
    ]);
  });
  test.each([
    ['without extends', yaml('text: Alene')],
    ['with an extends that is no text', yaml('extends: [felles.yaml]')],
    ['with a blank one', yaml('extends: "  "')],
    ['that is a list', '- extends: felles.yaml\n'],
    ['that cannot be read', 'extends: "felles.yaml\n'],
  ])('a document %s stays as it is', (_name, text) => {
    const composed = composedIn({ 'a.yaml': text, 'felles.yaml': BASE }, 'a.yaml');
    expect(composed.value).toEqual(composedIn({ 'a.yaml': text }, 'a.yaml').value);
    expect(composed.bases).toEqual([]);
    expect(composed.unread).toBeUndefined();
  });
  test('__proto__ in a file is a key like others', () => {
    const base = `{"$schema":"${SCHEMA}","language":"nb","__proto__":{"polluted":true}}`;
    const composed = composedIn({ 'b.json': base, 'a.yaml': yaml('extends: b.json') }, 'a.yaml');
    expect(Object.getOwnPropertyNames(composed.value)).toContain('__proto__');
    expect(Object.getPrototypeOf(composed.value)).toBe(Object.prototype);
    expect((composed.value as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
