import { describe, expect, test } from 'vitest';
import {
  STRUCTURAL_CODES,
  STRUCTURAL_MESSAGES,
  type StructuralProblem,
  validateDeclaration,
} from '../src/index.ts';
import { explain } from '../src/structure/explain.ts';
import { declarationWith } from './declarations.ts';
import { deepFreeze } from './deep-freeze.ts';

const A = '/processingActivities/0';

/** Place and value put there; the problem that must come of it (place and target when they differ). */
const CASES: [
  pointer: string,
  value: unknown,
  messageId: string,
  params: object,
  at?: string,
  target?: 'key',
][] = [
  ['/foo', 1, 'unknown-key', { key: 'foo' }, '/foo', 'key'],
  ['/titel', 'x', 'unknown-key', { key: 'titel' }, '/titel', 'key'],
  ['/controler', {}, 'unknown-key', { key: 'controler' }, '/controler', 'key'],
  [`${A}/purpos`, 'x', 'unknown-key', { key: 'purpos' }, `${A}/purpos`, 'key'],
  ['/01017012345', 1, 'unknown-key', { key: '***********' }, '/01017012345', 'key'],
  ['/icon', {}, 'unknown-key-suggestion', { key: 'icon', suggestion: 'icons' }, '/icon', 'key'],
  [
    '/controller/web',
    'x',
    'unknown-key-elsewhere',
    { key: 'web', place: 'contact' },
    '/controller/web',
    'key',
  ],
  ['/controller/cookies', 'x', 'unknown-key-top-level', { key: 'cookies' }, '/controller/cookies', 'key'],
  ['/representative', { name: 'x' }, 'representative-key', {}, '/representative', 'key'],
  ['/controller/euRepresentative', 'x', 'representative-key', {}, '/controller/euRepresentative', 'key'],
  [
    '/requests/representative',
    'x',
    'unknown-key-suggestion',
    { key: 'representative', suggestion: 'representation' },
    '/requests/representative',
    'key',
  ],
  [`${A}/id`, undefined, 'missing-key', { key: 'id' }, A],
  [
    `${A}/retention/0`,
    { period: 'P1Y', law: ['arkivlova'], foo: 1 },
    'unknown-key',
    { key: 'foo' },
    `${A}/retention/0/foo`,
    'key',
  ],
  [
    '/$schema',
    undefined,
    'missing-key-schema',
    { key: '$schema', address: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json' },
    '',
  ],
  [
    `${A}/legalBases/0`,
    { consent: { explicit: true } },
    'missing-key-one-of',
    { keys: 'article, law, text' },
  ],
  ['', [], 'wrong-type-document', { actual: 'list' }],
  ['', null, 'wrong-type-document', { actual: 'nothing' }],
  ['', 'none', 'wrong-type-document', { actual: 'text' }],
  [`${A}/retention`, 'Ett år', 'wrong-type-list', { expected: 'list', actual: 'text' }],
  [`${A}/retention`, { text: 'Ett år' }, 'wrong-type-list', { expected: 'list', actual: 'object' }],
  [`${A}/transfers`, { country: 'US' }, 'wrong-type-list', { expected: 'text or list', actual: 'object' }],
  ['/rights/access', 'Du har rett', 'wrong-type-object', { expected: 'object', actual: 'text', key: 'text' }],
  ['/controller', 'Nordvik', 'wrong-type-object', { expected: 'object', actual: 'text', key: 'text' }],
  [
    '/dataProtectionOfficer/contact',
    'a@b.no',
    'wrong-type-object',
    { expected: 'object', actual: 'text', key: 'text' },
  ],
  ['/controller/name', ['Nordvik'], 'wrong-type-single', { expected: 'text or object', actual: 'list' }],
  ['/language', ['nb'], 'wrong-type-single', { expected: 'text', actual: 'list' }],
  ['/controller/kind', { x: 1 }, 'wrong-type-text', { expected: 'text', actual: 'object' }],
  [
    `${A}/legalBases/0/article`,
    10,
    'wrong-type-text-quotes',
    { expected: 'text', actual: 'number', value: '10' },
  ],
  [
    `${A}/name`,
    true,
    'wrong-type-text-quotes',
    { expected: 'text or object', actual: 'boolean', value: 'true' },
  ],
  [
    '/controller/organisationNumber',
    31017012345,
    'wrong-type-text-quotes',
    { expected: 'text', actual: 'number', value: '***********' },
  ],
  [`${A}/minimumAge`, '15', 'wrong-type-number', { expected: 'number', actual: 'text' }],
  [`${A}/minimumAge`, 15.5, 'wrong-type-number', { expected: 'number', actual: 'number' }],
  [`${A}/publicTask`, 'kanskje', 'wrong-type-boolean', { expected: 'boolean', actual: 'text' }],
  [`${A}/publicTask`, ['ja'], 'wrong-type-boolean', { expected: 'boolean', actual: 'list' }],
  [
    `${A}/publicTask`,
    'Ja',
    'wrong-type-boolean-suggestion',
    { expected: 'boolean', actual: 'text', value: 'Ja', suggestion: 'true' },
  ],
  [
    `${A}/publicTask`,
    'nei',
    'wrong-type-boolean-suggestion',
    { expected: 'boolean', actual: 'text', value: 'nei', suggestion: 'false' },
  ],
  [`${A}/retention`, '', 'wrong-type-empty', { expected: 'list', actual: 'text' }],
  ['/controller', [], 'wrong-type-empty', { expected: 'object', actual: 'list' }],
  ['/status', {}, 'wrong-type-empty', { expected: 'text', actual: 'object' }],
  [`${A}/dataSubjects/0`, 'mennesker på månen', 'not-in-list', { value: 'mennesker på månen' }],
  ['/status', 'xyz', 'not-in-list-choices', { value: 'xyz', choices: 'draft, published, withdrawn' }],
  ['/status', 'Published', 'not-in-list-suggestion', { value: 'Published', suggestion: 'published' }],
  [`${A}/recipients/0/country`, 'utlandet', 'country-name', { value: 'utlandet' }],
  [
    `${A}/recipients/0/country`,
    'Tyskland',
    'country-name-suggestion',
    { value: 'Tyskland', suggestion: 'DE' },
  ],
  [`${A}/recipients/0/country`, false, 'country-boolean', {}],
  ['/updated', 'i fjor', 'bad-format-date', { value: 'i fjor', example: '2026-10-01' }],
  [
    '/id',
    'kommunen',
    'bad-format-uri',
    { value: 'kommunen', example: 'https://www.nordvik.kommune.no/personvern' },
  ],
  [
    '/controller/contact/email',
    'postmottak',
    'bad-format-email',
    { value: 'postmottak', example: 'postmottak@nordvik.kommune.no' },
  ],
  [
    '/controller/contact/phone',
    'sentralbordet',
    'bad-format-phone',
    { value: 'sentralbordet', example: '+47 99 99 99 99' },
  ],
  [
    '/controller/hosts/0',
    'nettstedet vårt',
    'bad-format-host',
    { value: 'nettstedet vårt', example: 'www.nordvik.kommune.no' },
  ],
  [
    '/controller/organisationNumber',
    '01017012345',
    'bad-format-organisation-number',
    { value: '***********', example: '987654325' },
  ],
  [
    '/controller/municipalityNumber',
    'Nordvik',
    'bad-format-municipality-number',
    { value: 'Nordvik', example: '9901' },
  ],
  [`${A}/retention/0/period`, 'lenge', 'bad-format-duration', { value: 'lenge', example: 'P10Y' }],
  [
    '/cookies/items/0/duration',
    'sesjon',
    'bad-format-duration',
    { value: 'sesjon', example: 'session', suggestion: 'session' },
  ],
  [
    `${A}/id`,
    'Jobb søk',
    'bad-format-id',
    { value: 'Jobb søk', example: 'jobb-sok', suggestion: 'jobb-sok' },
  ],
  [`${A}/id`, '010170 12345', 'bad-format-id', { value: '***********', example: 'jobbsoknad' }],
  [`${A}/minimumAge`, 150, 'bad-format-age', { value: '150', example: '15' }],
  [`${A}/retention/0/period`, null, 'null-value', { key: 'period' }],
  ['/controller/hosts/0', null, 'null-value-item', {}],
  [
    `${A}/personalData/0`,
    { text: 'CV', 'vitnemål og attester': null },
    'unquoted-comma',
    { text: 'CV, vitnemål og attester' },
    `${A}/personalData/0/text`,
  ],
  [
    `${A}/personalData/0`,
    { categories: ['education'], text: 'CV', vitnemål: null, attester: null },
    'unquoted-comma',
    { text: 'CV, vitnemål, attester' },
    `${A}/personalData/0/text`,
  ],
  [
    '/title',
    { nb: 'Personvern', informasjonskapsler: null, en: 'Privacy' },
    'unquoted-comma',
    { text: 'Personvern, informasjonskapsler' },
    '/title/nb',
  ],
  [
    '/controller/contact',
    { visitingAddress: 'Storgata 1', 9990: null },
    'unquoted-comma',
    { text: 'Storgata 1, 9990' },
    '/controller/contact/visitingAddress',
  ],
  [`${A}/name`, ' \n', 'empty-text', {}],
  ['/controller/name', { nb: '' }, 'empty-text', {}, '/controller/name/nb'],
  [`${A}/status`, undefined, '', {}],
  [`${A}/retention`, [], 'empty-list', {}],
  [`${A}/transfers`, [], 'empty-list-none', {}],
  ['/controller', {}, 'empty-object', {}],
  [`${A}/retention/0`, {}, 'empty-object', {}],
  [`${A}/dataSubjects/1`, {}, 'empty-object', {}],
  [
    '/controller/hosts',
    ['a.no', 'b.no', 'a.no'],
    'duplicate-item',
    { item: 3, first: 1 },
    '/controller/hosts/2',
  ],
  [`${A}/retention`, 'none', 'none-not-allowed', { value: 'none' }],
  [`${A}/retention`, 'ingen', 'none-not-allowed', { value: 'ingen' }],
  ['/status', 'none', 'none-not-allowed', { value: 'none' }],
  [`${A}/transfers`, 'USA', 'not-none', { value: 'USA' }],
  [`${A}/transfers`, 'ingen', 'not-none-suggestion', { value: 'ingen', suggestion: 'none' }],
  ['/cookies', false, 'not-none-suggestion', { value: 'false', suggestion: 'none' }],
  [
    '/title',
    { nb: 'Personvern', klingon: 'x' },
    'unknown-language',
    { key: 'klingon' },
    '/title/klingon',
    'key',
  ],
  [
    '/title',
    { bokmål: 'Personvern' },
    'unknown-language-suggestion',
    { key: 'bokmål', suggestion: 'nb' },
    '/title/bokmål',
    'key',
  ],
  [
    '/title',
    { no: null, nn: 'x' },
    'unknown-language-suggestion',
    { key: 'no', suggestion: 'nb' },
    '/title/no',
    'key',
  ],
];

describe('structural problems', () => {
  test.each(CASES)('%s = %j: %s %j', (pointer, value, messageId, params, at = pointer, target) => {
    const document = pointer === '' ? value : declarationWith(pointer, value);
    const problems = validateDeclaration(deepFreeze(document));
    if (messageId === '') return expect(problems).toEqual([]);
    expect(problems).toEqual([
      { code: expect.any(String), messageId, pointer: at, target: target ?? 'value', params },
    ]);
    const [{ code }] = problems as [StructuralProblem];
    expect(`${messageId}-`.startsWith(`${code}-`)).toBe(true);
  });

  test('every code and every sentence is seen here', () => {
    const seen = new Set(CASES.map(([, , messageId]) => messageId));
    seen.add('bad-format'); // see below: today's schema has no text that only this sentence fits
    const unseen = Object.keys(STRUCTURAL_MESSAGES).filter((id) => !seen.has(id));
    expect(unseen).toEqual([]);
    expect(STRUCTURAL_CODES.every((code) => [...seen].some((id) => `${id}-`.startsWith(`${code}-`)))).toBe(
      true,
    );
  });

  test('problems come in the order of the document', () => {
    const document = { zzz: 1, ...declarationWith('/controller/kind', 'x'), language: 5, aaa: 1 };
    expect(validateDeclaration(document).map(({ pointer }) => pointer)).toEqual([
      '/zzz',
      '/language',
      '/controller/kind',
      '/aaa',
    ]);
  });

  test('nothing is said of the values of extensions', () => {
    expect(validateDeclaration(declarationWith('/controller/x-own', { a: null, b: [], c: '' }))).toEqual([]);
  });

  test('two slips in one object are two problems; a misspelt key is not also missing', () => {
    const document = declarationWith(`${A}/purposes/0`, { tekst: 'Vurdere', ID: 'vurdere' });
    expect(validateDeclaration(document).map(({ params }) => params['suggestion'])).toEqual(['text', 'id']);
  });

  test('one unknown text where one text is missing is taken for it', () => {
    const document = declarationWith('/rights/access', { innhold: 'Du har rett' });
    expect(validateDeclaration(document)).toMatchObject([
      { pointer: '/rights/access/innhold', params: { suggestion: 'text' } },
    ]);
  });

  test('an error of a kind that nobody foresaw still gives one problem', () => {
    const errors = [{ instancePath: '/id', schemaPath: '#/maxLength', keyword: 'maxLength', params: {} }];
    expect(explain({ id: 'x' }, [...errors, ...errors], {})).toMatchObject([
      { code: 'bad-format', messageId: 'bad-format-uri', pointer: '/id' },
    ]);
    const unknown = [
      { instancePath: '/version', schemaPath: '#/maxLength', keyword: 'maxLength', params: {} },
    ];
    expect(explain({ version: 'x' }, unknown, {})).toMatchObject([
      { code: 'bad-format', messageId: 'bad-format', pointer: '/version', params: { value: 'x' } },
    ]);
  });
});
