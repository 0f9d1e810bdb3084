/** A value written as a project in TypeScript, the first file being `a.ts`. */
export type Project = Record<string, string>;

type Choose = (count: number) => number;

interface Printing {
  readonly choose: Choose;
  /** The statements of each file so far. */
  readonly statements: Map<string, string[]>;
  names: number;
}

const FILES = ['a.ts', 'b.ts', 'c/d.ts'];

/** Writes a JSON value as TypeScript in one of very many ways; the same seed gives the same way. */
export function printProject(value: unknown, seed: number): Project {
  const printing: Printing = {
    choose: chooser(seed),
    statements: new Map(FILES.map((file) => [file, []])),
    names: 0,
  };
  const whole = expression(value, 'a.ts', printing);
  const { statements, choose } = printing;
  const last = [
    `export default ${whole};`,
    `const whole = ${whole};\nexport default whole;`,
    `const whole = ${whole};\nexport { whole as default };`,
    `export default Object.freeze(${whole} as const);`,
    `import { defineDeclaration as define } from '@tretten/schema';\nexport default define(${whole} satisfies T);`,
  ][choose(5)] as string;
  statements.get('a.ts')?.push(last);
  return Object.fromEntries(
    [...statements].map(([file, lines]) => [file, `// ${file}\n${lines.join('\n')}\n`]),
  );
}

function expression(value: unknown, file: string, printing: Printing): string {
  const { choose } = printing;
  if (choose(5) === 0) return constant(value, file, printing);
  const written = literal(value, file, printing);
  const wrapped = [
    written,
    written,
    `(${written})`,
    `${written} as const`,
    `(<T>${written})!`,
    `(${written} satisfies T)`,
  ];
  return wrapped[choose(wrapped.length)] as string;
}

/** A constant, a member of an object or an enum, in this file or another one. */
function constant(value: unknown, file: string, printing: Printing): string {
  const { choose, statements } = printing;
  const name = `n${printing.names++}`;
  const home = FILES[choose(FILES.length)] as string;
  const written = literal(value, home, printing);
  const [declaration, use] = [
    [`const ${name} = ${written};`, name],
    [`const ${name} = { deep: [${written}] };`, `${name}.deep[0]`],
    [`const ${name} = { 'k': ${written}, other: load() };`, `${name}['k']`],
    typeof value === 'string'
      ? [`enum ${name} { A = ${written} }`, `${name}.A`]
      : [`const ${name} = ${written};`, name],
  ][choose(4)] as [string, string];
  if (home === file) {
    statements.get(home)?.push(declaration);
    return use;
  }
  statements.get(home)?.push(`export ${declaration}`);
  return use.replace(name, imported(name, file, home, printing));
}

function imported(name: string, file: string, home: string, { choose, statements }: Printing): string {
  const path = file === 'c/d.ts' ? `../${home}` : `./${home}`;
  const specifier = [path, path.replace('.ts', '.js'), path.replace('.ts', '')][choose(3)];
  const [statement, used] = [
    [`import { ${name} } from '${specifier}';`, name],
    [`import { ${name} as i${name} } from '${specifier}';`, `i${name}`],
    [`import * as m${name} from '${specifier}';`, `m${name}.${name}`],
  ][choose(3)] as [string, string];
  statements.get(file)?.push(statement);
  return used;
}

function literal(value: unknown, file: string, printing: Printing): string {
  const { choose } = printing;
  if (typeof value === 'string') return text(value, file, printing);
  if (Array.isArray(value)) {
    const items = value.map((item) => expression(item, file, printing));
    const at = choose(items.length + 1);
    const isSplit = choose(3) === 0;
    return isSplit ? `[...[${items.slice(0, at)}], ${items.slice(at)}]` : `[${items}]`;
  }
  if (value === null || typeof value !== 'object') return String(Object.is(value, -0) ? '-0' : value);
  const members = Object.entries(value).map(([key, item]) => {
    const written = JSON.stringify(key);
    const name = [written, quoted(key), `[${written}]`][choose(3)];
    return `${name}: ${expression(item, file, printing)}`;
  });
  const at = choose(members.length + 1);
  const isSplit = choose(3) === 0;
  return isSplit ? `{ ...{ ${members.slice(0, at)} }, ${members.slice(at)} }` : `{ ${members} }`;
}

/** A text in quotes of one kind, as a template with holes, or as a sum. */
function text(value: string, file: string, printing: Printing): string {
  const { choose } = printing;
  const at = choose(value.length + 1);
  const [before, after] = [value.slice(0, at), value.slice(at)];
  switch (choose(5)) {
    case 0:
      return JSON.stringify(value);
    case 1:
      return quoted(value);
    case 2:
      return `\`${escaped(value, '`')}\``;
    case 3:
      return `\`${escaped(before, '`')}\${${constant(after, file, printing)}}\``;
    default:
      return `(${quoted(before)} + ${constant(after, file, printing)})`;
  }
}

function quoted(value: string): string {
  return `'${escaped(value, "'")}'`;
}

function escaped(value: string, quote: string): string {
  return value.replace(/[\\\n\r\u2028\u2029`'$]|[\ud800-\udfff]/g, (unit) => {
    if (unit === '\\' || unit === quote || (unit === '$' && quote === '`')) return `\\${unit}`;
    return unit === "'" || unit === '`' || unit === '$'
      ? unit
      : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Numbers below a count, always the same for a seed (mulberry32). */
function chooser(seed: number): Choose {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}
