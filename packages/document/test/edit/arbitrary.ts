import type { Change } from '@tretten/schema/change';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { childPointer } from '../../src/pointer.ts';
import { readDocument } from '../../src/read-document.ts';
import { pointersOf, text } from '../samples.ts';

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('name', 'text', 'nb', 'nn', 'id', 'url', 'processingActivities') },
  { weight: 1, arbitrary: text() },
);
const scalar = fc.oneof(
  fc.constantFrom(
    'Nordvik kommune',
    'Navn, adresse og telefon',
    'Retting: skriv til oss',
    '6(1)(e)',
    'https://www.nordvik.kommune.no/personvern#kort',
    '2026-10-01',
    'NO',
    'Vi behandler opplysninger om deg når du søker om plass i barnehage, og når du får plass der. Loven krever det.',
    'Linje\nto linjer\n',
    'Avsnitt\n\navsnitt',
    true,
    false,
    null,
    42,
    -1.5,
  ),
  text(),
);

/** Values like declarations: objects, lists, sentences, and some of what breaks writers. */
export const declaration: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
})).object;

const spaces = fc.constantFrom<number | string>(0, 1, 2, 4, '\t', '   ');
const lineBreak = fc.constantFrom('\n', '\n', '\r\n');

/** A value as JSON, indented in some way. */
export const jsonText = fc
  .tuple(declaration, spaces, lineBreak, fc.boolean())
  .map(
    ([value, space, eol, isLast]) =>
      JSON.stringify(value, null, space).replaceAll('\n', eol) + (isLast ? eol : ''),
  );

const yamlOptions = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  seqNoIndent: fc.boolean(),
  seqInlineFirst: fc.constantFrom(true, true, false),
  flowLevel: fc.constantFrom(-1, -1, 1, 2, 3),
  lineWidth: fc.constantFrom(-1, 80, 40),
  flowBracketPadding: fc.boolean(),
  quoteStyle: fc.constantFrom<'single' | 'double'>('single', 'double'),
});

/** A value as YAML in some style, with comments at ends of lines and on lines of their own. */
export const yamlText = fc
  .tuple(declaration, yamlOptions, lineBreak, fc.infiniteStream(fc.nat(11)))
  .map(([value, options, eol, dice]) => {
    const written = dump(value, { ...options, noRefs: true }).replaceAll(/^---: /gm, '"---": ');
    return commented(written, dice).replaceAll('\n', eol);
  })
  .filter((written) => readDocument(written, { format: 'yaml' }).value !== undefined);

/** Comments in the lines where one can stand: not in a text of several lines. */
function commented(written: string, dice: Iterator<number>): string {
  const { value, locate } = readDocument(written, { format: 'yaml' });
  const lines = written.split('\n');
  const [noneAbove, noneBeside] = [new Set<number>(), new Set<number>()];
  for (const { pointer } of pointersOf(value)) {
    const range = locate(pointer)?.value;
    if (range === undefined || /^[{[]|^(?:- |[^"'|>]*:[ \n])/.test(written.slice(range.start.offset)))
      continue;
    for (let line = range.start.line; line <= range.end.line; line++) {
      if (line > range.start.line) noneAbove.add(line);
      if (line < range.end.line || /^[|>]/.test(written.slice(range.start.offset))) noneBeside.add(line);
    }
  }
  return lines
    .map((line, at) => {
      const [above, beside] = [dice.next().value === 0, dice.next().value === 0];
      const isText = line.trim() === '' || noneBeside.has(at + 1) || line.length > 1000;
      const withBeside = beside && !isText ? `${line} # <${at}>` : line;
      if (!above || noneAbove.has(at + 1) || line.trim() === '') return withBeside;
      return `${/^ */.exec(line)?.[0]}# <above ${at}>\n${withBeside}`;
    })
    .join('\n');
}

/** A change that the value allows. */
export function changeOf(value: unknown): fc.Arbitrary<Change> {
  const places = pointersOf(value);
  const inner = places.filter(({ pointer }) => pointer !== '');
  const replace = fc
    .tuple(fc.constantFrom(...places), fc.oneof(scalar, declaration, fc.array(scalar, { maxLength: 3 })))
    .map(([{ pointer }, next]): Change => ({ op: 'replace', path: pointer, value: next }));
  const containers = places.filter((place) => typeof place.value === 'object' && place.value !== null);
  if (containers.length === 0) return replace;
  const add = fc
    .tuple(fc.constantFrom(...containers), key, fc.nat(5), fc.oneof(scalar, declaration))
    .map(([container, name, index, next]): Change => {
      const length = Array.isArray(container.value) ? container.value.length : -1;
      const token = length === -1 ? name : index > length ? '-' : index;
      return { op: 'add', path: childPointer(container.pointer, token), value: next };
    });
  if (inner.length === 0) return fc.oneof(replace, add);
  const remove = fc.constantFrom(...inner).map(({ pointer }): Change => ({ op: 'remove', path: pointer }));
  const move = fc
    .tuple(fc.constantFrom(...inner), key, fc.nat(5))
    .map(([{ pointer }, name, index]): Change => {
      const parent = pointer.slice(0, pointer.lastIndexOf('/'));
      const container = places.find((place) => place.pointer === parent)?.value;
      const token = Array.isArray(container) ? Math.min(index, container.length - 1) : name;
      return { op: 'move', from: pointer, path: childPointer(parent, token) };
    });
  return fc.oneof(replace, add, remove, move);
}
