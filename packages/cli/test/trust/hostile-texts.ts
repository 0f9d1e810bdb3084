import { SCHEMA } from '../run-cli.ts';

const HEAD = `$schema: ${SCHEMA}\nlanguage: nb\n`;
const utf8 = (text: string) => Buffer.from(text);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const json = (rest: string) => utf8(`{ "$schema": "${SCHEMA}", "language": "nb", ${rest} }`);
const yaml = (rest: string) => utf8(HEAD + rest);
const bomb = Array.from(
  { length: 20 },
  (_, n) => `x-${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]\n`,
);

/** A file by its name, the rule that must speak up, and the line where. */
export type Hostile = readonly [name: string, bytes: Buffer, ruleId: string, line: number];

/** What has broken readers of JSON and YAML before. */
export const HOSTILE_TEXTS: readonly Hostile[] = [
  ['empty.json', utf8(''), 'empty-document', 1],
  ['empty.yaml', utf8(''), 'empty-document', 1],
  ['comments.yaml', utf8('# a\n# b\n'), 'empty-document', 1],
  ['blank.json', utf8(' \n\t\r\n'), 'empty-document', 1],
  ['mark-alone.yaml', utf8('\ufeff'), 'empty-document', 1],
  ['mark-twice.json', utf8('\ufeff\ufeff{}'), 'syntax-error', 1],
  ['utf-16.json', utf16('{}'), 'invalid-encoding', 1],
  ['utf-16.yaml', utf16('a: b'), 'invalid-encoding', 1],
  ['latin-1.yaml', Buffer.concat([yaml('title: '), Buffer.from([0xe6])]), 'invalid-encoding', 3],
  ['half-a-character.json', Buffer.from('{"a": "\xf0\x9f\x98"}', 'latin1'), 'invalid-encoding', 1],
  ['nul.json', utf8('{"a": \u0000}'), 'syntax-error', 1],
  ['nul.yaml', yaml('title: a\u0000b\n'), 'syntax-error', 3],
  ['nul-in-text.json', utf8('{\n"a": "\u0000"}'), 'syntax-error', 2],
  ['deep.json', utf8('['.repeat(100_000) + ']'.repeat(100_000)), 'nesting-too-deep', 1],
  ['deep-objects.json', utf8(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), 'nesting-too-deep', 1],
  ['deep-open.json', utf8('['.repeat(100_000)), 'syntax-error', 1],
  ['deep.yaml', utf8('- '.repeat(100_000)), 'nesting-too-deep', 1],
  ['deep-flow.yaml', utf8('{a: ['.repeat(50_000)), 'nesting-too-deep', 1],
  ['deep-keys.yaml', utf8('? '.repeat(100_000)), 'nesting-too-deep', 1],
  ['aliases.yaml', yaml(`x-0: &a0 [a, b]\n${bomb.join('')}`), 'too-many-aliases', 9],
  ['cycle.yaml', yaml('x-a: &a [*a]\n'), 'too-many-aliases', 3],
  ['cycle-of-keys.yaml', yaml('x-a: &a\n  b: *a\n'), 'too-many-aliases', 4],
  ['no-anchor.yaml', yaml('title: *nobody\n'), 'undefined-alias', 3],
  ['merge.yaml', yaml('<<: { title: a }\n'), 'merge-key', 3],
  ['proto.json', json('"__proto__": { "polluted": true }'), 'unknown-key', 1],
  ['proto.yaml', yaml('__proto__: { polluted: true }\n'), 'unknown-key', 3],
  ['constructor.json', json('"constructor": { "prototype": { "polluted": true } }'), 'unknown-key', 1],
  ['to-string.yaml', yaml('toString: a\nhasOwnProperty: b\n'), 'unknown-key', 3],
  ['twice.json', json('"title": "a", "title": "b"'), 'duplicate-key', 1],
  ['twice.yaml', yaml('title: a\ntitle: b\n'), 'duplicate-key', 4],
  ['surrogate.json', json('"title": "\\ud800"'), 'complaint-right-required', 1],
  ['huge-number.json', json('"title": 1e999'), 'wrong-type', 1],
  ['long-number.json', json(`"title": ${'9'.repeat(100_000)}`), 'wrong-type', 1],
  ['not-a-number.yaml', yaml('title: .nan\nlanguages: .inf\n'), 'wrong-type', 3],
  ['function.yaml', yaml("title: !!js/function 'function () { throw 1 }'\n"), 'unknown-tag', 3],
  ['python.yaml', yaml("title: !!python/object/apply:os.system ['true']\n"), 'unknown-tag', 3],
  ['binary.yaml', yaml('title: !!binary aGVp\n'), 'unknown-tag', 3],
  ['own-tag.yaml', yaml('title: !own a\n'), 'unknown-tag', 3],
  ['two-documents.yaml', yaml('---\nlanguage: nn\n'), 'multiple-documents', 3],
  ['directive.yaml', utf8('%YAML 9.9\n---\na: b\n'), 'syntax-error', 1],
  ['tabs.yaml', yaml('general:\n\ttransfers: none\n'), 'syntax-error', 4],
  ['list.json', utf8('[1]'), 'wrong-type', 1],
  ['text.yaml', utf8('hei\n'), 'wrong-type', 1],
  ['null.json', utf8('null'), 'wrong-type', 1],
  ['quotes.yaml', utf8('"'.repeat(1_000_000)), 'syntax-error', 1],
  ['long-line.json', json(`"title": "${'lov om § 1 '.repeat(20_000)}"`), 'complaint-right-required', 1],
  ['blanks.json', json(`"title": "${' \\n'.repeat(100_000)}"`), 'empty-text', 1],
  ['activities.json', json(`"processingActivities": [${'{},'.repeat(4000)}{}]`), 'empty-object', 1],
  ['values.json', json(`"processingActivities": [${'{},'.repeat(3_000_000)}{}]`), 'too-many-values', 1],
  ['values.yaml', yaml(`processingActivities:\n${'- {}\n'.repeat(1_000_000)}`), 'too-many-values', 200_000],
  ['values.ts', utf8(`export default [${'{},'.repeat(3_000_000)}{}];`), 'too-many-values', 1],
  ['too-large.json', json(`"title": "${'a'.repeat(10_000_000)}"`), 'file-too-large', 1],
];
