import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveActivities, INHERITED_KEYS } from '../src/effective-activities.ts';
import type { PrivacyDeclaration } from '../src/index.ts';
import { deepFreeze } from './deep-freeze.ts';

const declaration = (rest: object) =>
  deepFreeze({ $schema: 'x', language: 'nb', ...rest }) as unknown as PrivacyDeclaration;

describe('effective activities', () => {
  test('a silent activity takes what general says, whole, and keeps its own', () => {
    const general = { retention: [{ text: 'a' }], transfers: 'none', sources: [{ kind: 'data-subject' }] };
    const own = { id: 'a', name: 'A', transfers: [{ country: 'US' }] };
    expect(effectiveActivities(declaration({ general, processingActivities: [own] }))).toEqual([
      {
        pointer: '/processingActivities/0',
        declared: true,
        value: { ...own, retention: general.retention, sources: general.sources },
        origin: {
          id: '/processingActivities/0/id',
          name: '/processingActivities/0/name',
          transfers: '/processingActivities/0/transfers',
          retention: '/general/retention',
          sources: '/general/sources',
        },
      },
    ]);
  });

  test.each([...INHERITED_KEYS])('%s is inherited', (key) => {
    const value = [{ text: 'x' }];
    const [activity] = effectiveActivities(
      declaration({ general: { [key]: value }, processingActivities: [{ id: 'a', name: 'A' }] }),
    );
    expect(activity?.origin[key]).toBe(`/general/${key}`);
    expect(activity?.value).toHaveProperty(key, value);
  });

  test.each(['purposes', 'dataSubjects', 'personalData', 'legalBases', 'text', 'assessments', 'x-own'])(
    '%s is never inherited',
    (key) => {
      const [activity] = effectiveActivities(
        declaration({ general: { [key]: ['x'] }, processingActivities: [{ id: 'a', name: 'A' }] }),
      );
      expect(activity?.value).toEqual({ id: 'a', name: 'A' });
      expect(Object.keys(activity?.origin ?? {})).toEqual(['id', 'name']);
    },
  );

  test('without activities general makes one, and its purposes count', () => {
    const general = { purposes: [{ text: 'Alt' }], transfers: 'none' };
    expect(effectiveActivities(declaration({ general }))).toEqual([
      {
        pointer: '/general',
        declared: false,
        value: general,
        origin: { purposes: '/general/purposes', transfers: '/general/transfers' },
      },
    ]);
  });

  test('what is made of general has the controller’s contact', () => {
    const controller = { name: 'Nordvik', contact: { email: 'a@b.no' } };
    const [activity] = effectiveActivities(declaration({ controller, general: { transfers: 'none' } }));
    expect(activity?.value).toEqual({ transfers: 'none', controller, contact: controller.contact });
    expect(activity?.origin).toEqual({
      transfers: '/general/transfers',
      controller: '/controller',
      contact: '/controller/contact',
    });
  });

  test('neither activities nor general: none', () => {
    expect(effectiveActivities(declaration({ controller: { name: 'Nordvik' } }))).toEqual([]);
  });

  test('controller, responsibility and contact fall back to the controller of the declaration', () => {
    const controller = { name: 'Nordvik', responsibility: [{ title: 'X' }], contact: { email: 'a@b.no' } };
    const [activity] = effectiveActivities(
      declaration({ controller, processingActivities: [{ id: 'a', name: 'A' }] }),
    );
    expect(activity?.value).toEqual({
      id: 'a',
      name: 'A',
      controller,
      responsibility: controller.responsibility,
      contact: controller.contact,
    });
    expect(activity?.origin).toMatchObject({
      controller: '/controller',
      responsibility: '/controller/responsibility',
      contact: '/controller/contact',
    });
  });

  test('the contact of an activity with its own controller is that controller’s', () => {
    const own = { id: 'a', name: 'A', controller: { name: 'Skolen', contact: { email: 's@b.no' } } };
    const [activity] = effectiveActivities(
      declaration({
        controller: { name: 'Nordvik', contact: { email: 'a@b.no' }, responsibility: [] },
        processingActivities: [own],
      }),
    );
    expect(activity?.value.contact).toEqual({ email: 's@b.no' });
    expect(activity?.origin['contact']).toBe('/processingActivities/0/controller/contact');
    expect(activity?.origin['controller']).toBe('/processingActivities/0/controller');
    expect(activity?.value).not.toHaveProperty('responsibility');
  });

  test('an activity that takes nothing says what it declares', () => {
    const document = declaration({ processingActivities: [{ id: 'a', name: 'A', 'x-a/b': [1] }] });
    const [activity] = effectiveActivities(document);
    expect(activity?.value).toEqual(document.processingActivities?.[0]);
    expect(activity?.value['x-a/b']).toBe(document.processingActivities?.[0]['x-a/b']);
    expect(activity?.origin['x-a/b']).toBe('/processingActivities/0/x-a~1b');
  });

  test('entries that are no objects are passed over and keep their number', () => {
    const list = [null, 'x', { id: 'c', name: 'C' }];
    const found = effectiveActivities(
      declaration({ general: [], controller: 3, processingActivities: list }),
    );
    expect(found.map(({ pointer }) => pointer)).toEqual(['/processingActivities/2']);
    expect(effectiveActivities(declaration({ general: {}, processingActivities: 'x' }))).toHaveLength(1);
  });

  const record = fc.dictionary(
    fc.constantFrom(
      ...INHERITED_KEYS,
      'purposes',
      'legalBases',
      'controller',
      'contact',
      'x-own',
      '__proto__',
    ),
    fc.jsonValue(),
  );

  test('every value stands where its origin says, and nothing is changed', () => {
    fc.assert(
      fc.property(
        fc.option(record, { nil: undefined }),
        fc.array(record, { maxLength: 3 }),
        fc.option(record, { nil: undefined }),
        (general, processingActivities, controller) => {
          const document = declaration({ general, processingActivities, controller }) as unknown as Record<
            string,
            never
          >;
          for (const { value, origin } of effectiveActivities(document as never)) {
            for (const [key, pointer] of Object.entries(origin)) {
              const target = pointer
                .split('/')
                .slice(1)
                .reduce<Record<string, never>>((at, token) => at[token] as never, document);
              expect((value as Record<string, unknown>)[key]).toBe(target);
            }
          }
        },
      ),
    );
  });
});
