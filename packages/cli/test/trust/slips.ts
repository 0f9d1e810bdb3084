import { getAt, joinPointer, parentPointer, parsePointer } from '@tretten/schema';
import fc from 'fast-check';

/** One slip of a person, or of a program, in the value of a declaration; places are shares of all there are. */
export interface Slip {
  readonly kind: 'drop' | 'twice' | 'value' | 'transplant' | 'key' | 'form';
  readonly at: number;
  readonly from: number;
  readonly text: unknown;
}

/** Words that are right but for their form, by the end of the place where they stand. */
const MISSHAPEN: readonly (readonly [place: RegExp, word: unknown])[] = [
  [/\/organisationNumber$/, '987 654 325'],
  [/\/service$/, 'kindergarden'],
  [/\/article$/, 'Artikkel 6 nr. 1 bokstav e'],
  [/\/legalBases\/\d+$/, { text: 'Artikkel 6 nr. 1 bokstav e' }],
  [/\/transfers$/, 'ingen'],
  [/\/country$/, 'Norge'],
  [/\/postalAddress$/, 'Postboks, 458 Sentrum, 0105 Oslo'],
  [/\/law\/\d+$/, 'fvl. § 13'],
  [/\/law\/\d+$/, 'offl. § 3'],
  [/\/(?:publicTask|external|encrypted|published)$/, 'ja'],
  [/\/recipients\/\d+$/, { name: 'Furusti AS', country: true }],
  [/\/categories\/\d+$/, 'adress'],
  [/\/municipalityNumber$/, '1824'],
];

/** Words that hurt whoever shows them: markup, commands, steering signs, identity numbers (synthetic: month + 80). */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '[a](javascript:alert(1))',
  '![](https://evil.example/x.png)',
  '@octocat #1 GH-2 !3 ~label',
  'a | b\n| --- |\n# c',
  '`code` **b** ~~s~~ <!-- -->',
  'https://evil.example www.evil.example',
  '\n::error file=x::owned%0A::set-env name=a::b',
  '##[error]x',
  '\u001b[2J\u001b]8;;https://evil.example\u0007x\u009b31m',
  '\u202eabc\u2066def\u200f',
  '\u0000\u0007\u007f\u0085',
  '\ud800 \udc00',
  ']]>&amp;&#x3c;x>',
  '15819990260',
  'fnr. 15819990260, 158199-90260',
  '158199 90260',
  '{{constructor.constructor("x")()}}',
  '`+process.exit(1)+`',
] as const;

const wild = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...HOSTILE) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      10,
      0,
      -1.5,
      1e21,
      '',
      [],
      {},
      [[]],
      [null],
      { nb: '' },
      'none',
      'lov om § 1 '.repeat(200),
      '2026-02-30',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Any slip. */
export const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom('drop', 'twice', 'value', 'value', 'transplant', 'key', 'form', 'form', 'form'),
  at: share,
  from: share,
  text: wild,
});

/** The pointers of everything in a value but the value itself. */
export function pointersIn(value: unknown, pointer = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const own = joinPointer(pointer, key);
    return [own, ...pointersIn(item, own)];
  });
}

/** The value with a slip in it; what is transplanted comes from the donor. */
export function slipped(value: unknown, { kind, at, from, text }: Slip, donor: unknown): unknown {
  const copy = structuredClone(value);
  const form = kind === 'form' ? MISSHAPEN[Math.floor(from * MISSHAPEN.length)] : undefined;
  const pointer = placeAt(copy, at, form?.[0]);
  if (pointer === undefined) return copy;
  const parent = getAt(copy, parentPointer(pointer)) as Record<string, unknown> | unknown[];
  const key = parsePointer(pointer).at(-1) as string;
  const item = getAt(copy, pointer);
  if (Array.isArray(parent)) {
    const instead = { drop: [], twice: [item, item], value: [text], key: [item, text], form: [form?.[1]] };
    const given = kind === 'transplant' ? [getAt(donor, placeAt(donor, from) ?? '')] : instead[kind];
    parent.splice(Number(key), 1, ...structuredClone(given));
    return copy;
  }
  const name = from < 0.5 ? key.slice(1) : `${key}e`;
  if (kind === 'drop') delete parent[key];
  if (kind === 'twice') parent[name] = item;
  if (kind === 'value') parent[key] = text;
  if (kind === 'form') parent[key] = form?.[1];
  if (kind === 'transplant') parent[key] = structuredClone(getAt(donor, placeAt(donor, from) ?? ''));
  if (kind !== 'key') return copy;
  const renamed = Object.entries(parent).map(([own, value]) => [
    own === key ? keyFor(text, name) : own,
    value,
  ]);
  for (const own of Object.keys(parent)) delete parent[own];
  Object.assign(parent, Object.fromEntries(renamed));
  return copy;
}

/** A key that is hostile as often as it is misspelt. */
function keyFor(text: unknown, name: string): string {
  return HOSTILE.some((word) => word === text) ? String(text) : name;
}

function placeAt(value: unknown, share: number, like = /(?:)/): string | undefined {
  const all = pointersIn(value).filter((pointer) => like.test(pointer));
  return all[Math.floor(share * all.length)];
}
