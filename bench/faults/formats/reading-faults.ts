import type { ReadLimits } from '@tretten/document';
import type { Syntax } from './written.ts';

/** A file with a fault of its syntax, with limits where the fault is to be too large; `base.*` is what it builds on. */
export interface FaultyFile {
  readonly text: string | Uint8Array;
  readonly limits?: ReadLimits;
  /** What `extends` leads to, by path; `base.json` is a declaration unless stated. */
  readonly others?: Readonly<Record<string, string>>;
}

/** Why a syntax cannot have a fault; and the rule that tells what comes nearest to it, with a file. */
export interface Inexpressible {
  readonly cannot: string;
  readonly instead?: readonly [rule: string, text: string];
}

/** The same fault in each syntax, or why a syntax cannot have it. */
export type InEachSyntax = Readonly<Record<Syntax, FaultyFile | Inexpressible>>;

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const cannot = (why: string, ...instead: [rule: string, text: string] | []): Inexpressible =>
  instead.length === 0 ? { cannot: why } : { cannot: why, instead };
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const json = (more: object, language = 'nb') => JSON.stringify({ $schema: SCHEMA, language, ...more });
const yaml = (more: string) => `$schema: ${SCHEMA}\nlanguage: nb\n${more}\n`;
const script = (more: string) => `export default { $schema: '${SCHEMA}', language: 'nb', ${more} };\n`;

const TWO = ['a', 'b'].map((name) => script('').replace('export default', `export const ${name} =`)).join('');

/** A fault of what the file builds on, which stands in the value and so is the same in every syntax. */
function extending(path: string, others: FaultyFile['others'] = {}): InEachSyntax {
  return {
    json: { text: json({ extends: path }), others },
    yaml: { text: yaml(`extends: ${path}`), others },
    typescript: { text: script(`extends: '${path}'`), others },
  };
}

const chain = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((step) => [`b${step}.json`, json({ extends: `./b${step + 1}.json` })]),
);

/** Faults of the file itself, for every rule that tells such: those that no value can hold. */
export const READING_FAULTS: Readonly<Record<string, InEachSyntax>> = {
  'file-too-large': {
    json: { text: json({}), limits: { maxBytes: 20 } },
    yaml: { text: yaml(''), limits: { maxBytes: 20 } },
    typescript: { text: script(''), limits: { maxBytes: 20 } },
  },
  'invalid-encoding': {
    json: { text: latin1(json({ title: 'Erklæring' })) },
    yaml: { text: latin1(yaml('title: Erklæring')) },
    typescript: { text: latin1(script("title: 'Erklæring'")) },
  },
  'empty-document': { json: { text: '' }, yaml: { text: '\n' }, typescript: { text: '\n' } },
  'syntax-error': {
    json: { text: '{"language": "nb",}' },
    yaml: { text: 'language: "nb\n' },
    typescript: { text: "export default { language: 'nb' 'nn' };" },
  },
  'nesting-too-deep': {
    json: { text: json({ scope: { services: [] } }), limits: { maxDepth: 2 } },
    yaml: { text: yaml('scope: { services: [school] }'), limits: { maxDepth: 2 } },
    typescript: { text: script("scope: { services: ['school'] }"), limits: { maxDepth: 2 } },
  },
  'too-many-values': {
    json: { text: json({ languages: ['nb', 'nn'] }), limits: { maxValues: 4 } },
    yaml: { text: yaml('languages: [nb, nn]'), limits: { maxValues: 4 } },
    typescript: { text: script("languages: ['nb', 'nn']"), limits: { maxValues: 4 } },
  },
  'too-many-aliases': {
    json: cannot('JSON has no aliases: every value is written out.'),
    yaml: { text: yaml('title: &t [a, b]\ntext: *t\nversion: *t'), limits: { maxAliases: 1 } },
    typescript: cannot('A constant is no alias.'),
  },
  'undefined-alias': {
    json: cannot('JSON has no aliases.'),
    yaml: { text: yaml('title: *nowhere') },
    typescript: cannot('A name that nothing declares is not static.', 'not-static', script('title: nowhere')),
  },
  'multiple-documents': {
    json: cannot('What follows the value is an error of syntax.', 'syntax-error', `${json({})}${json({})}`),
    yaml: { text: `${yaml('')}---\n${yaml('')}` },
    typescript: cannot('Which of several constants is meant, is not static.', 'not-static', TWO),
  },
  'duplicate-key': {
    json: { text: '{"language": "nb", "language": "nn"}' },
    yaml: { text: yaml('language: nn') },
    typescript: { text: script("language: 'nn'") },
  },
  'merge-key': {
    json: cannot('"<<" is a key like any other.', 'unknown-key', json({ '<<': {} })),
    yaml: { text: yaml('general: &g { text: a }\nx-b:\n  <<: *g') },
    typescript: cannot(
      'Objects are put together by spreads, which are read.',
      'unknown-key',
      script("'<<': {}"),
    ),
  },
  'non-string-key': {
    json: cannot('Keys are texts by its grammar.'),
    yaml: { text: yaml('? [a, b]\n: c') },
    typescript: cannot('A number as a key is a text too.', 'unknown-key', script("12: 'c'")),
  },
  'unknown-tag': {
    json: cannot('JSON has no tags.'),
    yaml: { text: yaml('title: !personvern a') },
    typescript: cannot(
      'A call around a value is not static.',
      'not-static',
      script("title: personvern('a')"),
    ),
  },
  'not-static': {
    json: cannot('Data is all there is.'),
    yaml: cannot('Data is all there is.'),
    typescript: { text: script('title: load()') },
  },
  'extends-not-found': extending('./nowhere.json'),
  'extends-cycle': extending('./base.json', { 'base.json': json({ extends: './base.json' }) }),
  'extends-too-deep': extending('./b1.json', { ...chain, 'b7.json': json({}) }),
  'extends-outside': extending('../base.json'),
  'extends-no-declaration': extending('./base.json', { 'base.json': '{"name": "tretten"}' }),
  'extends-other-language': extending('./base.json', {
    'base.json': json({ general: { text: 'Vi tek vare på' } }, 'nn'),
  }),
};
