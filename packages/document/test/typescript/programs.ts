import fc from 'fast-check';

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const FILES = ['a.ts', 'b.ts', 'c/d.ts'] as const;

/** What would leave `globalThis.ran` behind if anybody ran it. */
export const TRAPS = [
  'trap()',
  '(() => { globalThis.ran = true; return 1 })()',
  'eval("globalThis.ran = true")',
  'new Function("globalThis.ran = true")()',
  "require('./trap.cjs')",
  "await import('./trap.js')",
  `\`\${trap()}\``,
  'trap`x`',
  'new Proxy({}, { get: trap })',
  '{ get x() { return trap() } }.x',
  '{ toString: trap } + ""',
  '[...{ [Symbol.iterator]: trap }]',
  'class { static { trap() } }',
] as const;

const name = fc.constantFrom(...NAMES);
const key = fc.constantFrom(
  'a',
  'b',
  '"$schema"',
  "'x-y'",
  '0',
  '__proto__',
  '"__proto__"',
  'constructor',
  'toString',
);

/** Any expression, most of them values that can be read, some not, some endless. */
const expression = fc.letrec<{ any: string; member: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom("'x'", '1', 'true', 'null', 'undefined', '-1', '1e999', '10n', '/x/', '""', '"\\ud800"'),
    name,
    fc.constantFrom(...TRAPS),
    fc.array(tie('member'), { maxLength: 4 }).map((members) => `{ ${members.join(', ')} }`),
    fc.array(tie('any'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    tie('any').map((item) => `[...${item}, ...${item}]`),
    fc.tuple(tie('any'), name).map(([item, of]) => `(${item}).${of}`),
    fc.tuple(tie('any'), tie('any')).map(([item, of]) => `(${item})[${of}]`),
    fc.tuple(tie('any'), tie('any')).map(([one, other]) => `${one} + ${other}`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([test, one, other]) => `${test} ? ${one} : ${other}`),
    tie('any').map((item) => `\`a\${${item}}b\``),
    tie('any').map((item) => `(${item} as const satisfies T)`),
    tie('any').map((item) => `Object.freeze(${item})`),
    tie('any').map((item) => `f(${item})`),
    fc.constantFrom(
      '[...Array(1e9)]',
      "'a'.repeat(1e9)",
      'Array.from({ length: 1e9 })',
      'a.b.c.d.e',
      'this',
      'm.a',
    ),
  ),
  member: fc.oneof(
    fc.tuple(key, tie('any')).map(([of, value]) => `${of}: ${value}`),
    fc.tuple(tie('any'), tie('any')).map(([of, value]) => `[${of}]: ${value}`),
    tie('any').map((value) => `...${value}`),
    name,
    fc.constantFrom('get x() { return trap() }', 'set x(v) { trap() }', 'm() { trap() }', 'async *[a]() {}'),
  ),
})).any;

const statement = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(name, expression).map(([of, value]) => `export const ${of} = ${value};`) },
  { weight: 1, arbitrary: expression.map((value) => `${value};`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'a.b = 1;',
      'a.push(a);',
      'delete a.b;',
      'Object.defineProperty(Object.prototype, "polluted", { value: trap() });',
      'enum a { A = trap(), B = a.A }',
      'for (;;) trap();',
      'while (true) {}',
      'throw trap();',
      'namespace a { export const b = trap() }',
      'export let a = 1;',
    ),
  },
);

const importing = fc
  .tuple(
    fc.constantFrom('./a.ts', './b.ts', './c/d.ts', '../a.ts', '../b.ts', './gone.ts', 'node:fs'),
    name,
    name,
  )
  .chain(([from, one, other]) =>
    fc.constantFrom(
      `import { ${one} as ${other} } from '${from}';`,
      `import ${one} from '${from}';`,
      `import * as m from '${from}';`,
      `export * from '${from}';`,
      `export { ${one} as ${other} } from '${from}';`,
      `export { default } from '${from}';`,
    ),
  );

const file = fc
  .tuple(fc.array(importing, { maxLength: 3 }), fc.array(statement, { maxLength: 5 }), expression)
  .map(([imports, statements, whole]) => [...imports, ...statements, `export default ${whole};`].join('\n'));

/** Projects of three files that import each other, in circles or not, with constants that may be made of themselves. */
export const program: fc.Arbitrary<Record<(typeof FILES)[number], string>> = fc.record({
  'a.ts': file,
  'b.ts': file,
  'c/d.ts': file,
});
