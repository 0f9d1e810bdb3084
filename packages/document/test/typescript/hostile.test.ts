import { describe, expect, test } from 'vitest';
import { readProject } from './project.ts';

const codesOf = ({ problems }: ReturnType<typeof readProject>) =>
  problems.map(({ code, params }) => params['reason'] ?? code);

describe('what would take for ever ends with a problem', () => {
  const doubling = (line: (n: number) => string) =>
    `${['const c0 = [1, 2];', ...Array.from({ length: 60 }, (_, n) => line(n))].join('\n')}\nexport default { a: c60, b: 1 };`;

  test.each([
    ['lists in lists', doubling((n) => `const c${n + 1} = [c${n}, c${n}];`)],
    ['spreads of spreads', doubling((n) => `const c${n + 1} = [...c${n}, ...c${n}];`)],
    ['objects in objects', doubling((n) => `const c${n + 1} = { x: c${n}, y: c${n} };`)],
    ['spreads of what cannot be read', doubling((n) => `const c${n + 1} = [...c${n}, f${n}(), ...c${n}];`)],
    [
      'texts of texts',
      doubling((n) => `const c${n + 1} = \`\${c${n}}\${c${n}}\`;`).replace('[1, 2]', "'ab'"),
    ],
    ['sums of texts', doubling((n) => `const c${n + 1} = c${n} + c${n};`).replace('[1, 2]', "'ab'")],
  ])('%s', (_, text) => {
    const document = readProject(text);
    expect(codesOf(document)).toContain('too-large');
    expect(document.value).toMatchObject({ b: 1 });
    expect(JSON.stringify(document.value).length).toBeLessThan(2_500_000);
  });

  test('a spread that only overrides', () => {
    const keys = Array.from({ length: 2000 }, (_, n) => `k${n}: ${n}`).join(', ');
    const document = readProject(`const a = { ${keys} };\nexport default { ${'...a, '.repeat(3000)} };`);
    expect(codesOf(document)).toContain('too-large');
  });

  test('ordinary use of a constant many times', () => {
    const document = readProject(`const a = { b: [1, 2, 3] };\nexport default [${'a, '.repeat(2000)}];`);
    expect(codesOf(document)).toEqual([]);
    expect(document.value).toHaveLength(2000);
  });
});

describe('what lies deep inside each other', () => {
  const nested = (depth: number) => `export default ${'['.repeat(depth)}${']'.repeat(depth)};`;

  test('as deep as JSON may', () => {
    expect(readProject(nested(100)).problems).toEqual([]);
    expect(codesOf(readProject(nested(101)))).toEqual(['nesting-too-deep']);
    expect(readProject(nested(101)).value).toBeUndefined();
    expect(codesOf(readProject(nested(4), { maxDepth: 3 }))).toEqual(['nesting-too-deep']);
  });

  test.each([1000, 20_000])('%i brackets', (depth) => {
    expect(codesOf(readProject(nested(depth)))).toEqual(['nesting-too-deep']);
    expect(codesOf(readProject(`export default ${'('.repeat(depth)}1`)).length).toBeGreaterThan(0);
    expect(codesOf(readProject(`export default ${'{a:'.repeat(depth)}1`)).length).toBeGreaterThan(0);
    expect(codesOf(readProject(`export default ${'-'.repeat(depth)}1`)).length).toBeGreaterThan(0);
    expect(codesOf(readProject(`export default ${'`${'.repeat(depth)}1`)).length).toBeGreaterThan(0);
    expect(codesOf(readProject(`export default a${'.b'.repeat(depth)}`)).length).toBeGreaterThan(0);
    expect(codesOf(readProject(`export default f${'()'.repeat(depth)}`)).length).toBeGreaterThan(0);
  });

  test('through constants', () => {
    const chain = (line: (n: number) => string) =>
      `const c0 = 1;\n${Array.from({ length: 5000 }, (_, n) => line(n)).join('\n')}\nexport default { a: c5000, b: 1 };`;
    expect(codesOf(readProject(chain((n) => `const c${n + 1} = c${n};`)))).toEqual(['too-many-steps']);
    expect(codesOf(readProject(chain((n) => `const c${n + 1} = c${n} as const;`)))).toEqual([
      'too-many-steps',
    ]);
    expect(codesOf(readProject(chain((n) => `const c${n + 1} = [c${n}];`))).length).toBeGreaterThan(0);
  });

  test('a long sum is no depth', () => {
    const document = readProject(`export default ${"'a' + ".repeat(20_000)}'b';`);
    expect(document.problems).toEqual([]);
    expect(document.value).toBe(`${'a'.repeat(20_000)}b`);
  });
});

describe('files', () => {
  const chain = (count: number): Record<string, string> => ({
    ...Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `f${n}.ts`,
        `import { v${n + 1} } from './f${n + 1}.ts';\nexport const v${n} = [v${n + 1}];`,
      ]),
    ),
    [`f${count}.ts`]: `export const v${count} = 1;`,
    'a.ts': "import { v0 } from './f0.ts';\nexport default { v0, b: 1 };",
  });

  test('no more than fifty are read', () => {
    expect(readProject(chain(48)).problems).toEqual([]);
    const document = readProject(chain(49));
    expect(document.problems).toMatchObject([
      { params: { reason: 'too-many-files', limit: 50 }, file: 'f48.ts' },
    ]);
    expect(document.value).toMatchObject({ b: 1 });
    expect(codesOf(readProject(chain(2), { maxFiles: 3 }))).toEqual(['too-many-files']);
  });

  test('stars in a circle', () => {
    const all = Array.from({ length: 30 }, (_, n) => n);
    const stars = all.map((n) => `export * from './f${n}.ts';`).join('\n');
    const files = {
      'a.ts': "import { no } from './f0.ts';\nexport default { no, b: 1 };",
      ...Object.fromEntries(all.map((n) => [`f${n}.ts`, stars])),
    };
    expect(codesOf(readProject(files))).toEqual(['missing-export']);
  });

  test('their size counts together', () => {
    const files = {
      'a.ts': "import { b } from './b.ts';\nexport default { b, c: 1 };",
      'b.ts': `export const b = '${'x'.repeat(500)}';`,
    };
    expect(readProject(files, { maxBytes: 1000 }).problems).toEqual([]);
    const document = readProject(files, { maxBytes: 400 });
    expect(document.problems).toMatchObject([{ code: 'file-too-large', file: 'b.ts', pointer: '/b' }]);
    expect(document.value).toEqual({ c: 1 });
    expect(codesOf(readProject(files, { maxBytes: 20 }))).toEqual(['file-too-large']);
  });

  test('that are not UTF-8', () => {
    const latin1 = Uint8Array.from(
      [...'export const b = "'].map((c) => c.charCodeAt(0)).concat([0xe6, 0x22]),
    );
    const document = readProject({
      'a.ts': "import { b } from './b.ts';\nexport default { b, c: 1 };",
      'b.ts': latin1,
    });
    expect(document.problems).toMatchObject([
      { code: 'invalid-encoding', params: { encoding: 'latin-1' }, file: 'b.ts' },
    ]);
    expect(readProject({ 'a.ts': latin1 })).toMatchObject({
      value: undefined,
      problems: [{ code: 'invalid-encoding' }],
    });
  });

  test('with five megabytes of text', () => {
    const line = "{ a: 'tekst om noe', b: [1, 2, 3] },\n";
    const document = readProject(`export default [\n${line.repeat(5_000_000 / line.length)}];`, {
      maxValues: 1_000_000,
    });
    expect(document.problems).toEqual([]);
    expect(document.locate('/100000/a')?.value.start.line).toBe(100_002);
  }, 120_000);
});
