import { runInNewContext } from 'node:vm';
import { CORE_SCHEMA, load } from 'js-yaml';
import { ts } from 'ts-morph';
import type { Files, Syntax } from './written.ts';

/** What a stretch of a file says once quotes, escapes and the sums and constants of TypeScript are worked out. */
export function stretchText(stretch: string, syntax: Syntax, files: Files): unknown {
  switch (syntax) {
    case 'json':
      return JSON.parse(stretch);
    case 'yaml':
      return (load(`key: ${stretch}`, { schema: CORE_SCHEMA }) as { key: unknown }).key;
    case 'typescript':
      return scriptText(stretch, files);
    default:
      return syntax satisfies never;
  }
}

const PLAIN_KEY = /^[a-z_$][\w$]*$/iu;
const ONE_LITERAL = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.)*`|-?[\d.]+)$/u;
const WORDS = new Set(['true', 'false', 'null']);

function scriptText(stretch: string, files: Files): unknown {
  if (ONE_LITERAL.test(stretch)) return runInNewContext(`(${stretch})`);
  if (PLAIN_KEY.test(stretch) && !WORDS.has(stretch) && !/^i?n\d/u.test(stretch)) return stretch;
  const said = runInNewContext(plain(`${constantsFor(stretch, files)}\n(${stretch});`), {
    load: () => 0,
  }) as unknown;
  // A computed key stands in brackets.
  return Array.isArray(said) ? said[0] : said;
}

const CONSTANT = /^(?:export )?((?:const|enum) n(\d+) .*)$/gmu;
const NAME = /(?<![\p{L}\p{N}_])[im]?n(\d+)(?![\p{L}\p{N}_])/gu;

/** The constants that a piece of code needs, under all the names that files give them, each after those it needs. */
function constantsFor(code: string, files: Files, made = new Set<string>()): string {
  const all = new Map(
    Object.values(files).flatMap((text) =>
      [...text.matchAll(CONSTANT)].map(([, constant = '', number = '']) => [number, constant] as const),
    ),
  );
  const needed = [...new Set([...code.matchAll(NAME)].map(([, number = '']) => number))];
  return needed
    .filter((number) => all.has(number) && !made.has(number))
    .map((number) => {
      made.add(number);
      const constant = all.get(number) ?? '';
      const right = constant.replace(/^\w+ n\d+/u, '');
      const names = `const in${number} = n${number}, mn${number} = { n${number}: n${number} };`;
      return `${constantsFor(right, files, made)}${constant}\n${names}\n`;
    })
    .join('');
}

/** The program without its types. */
function plain(program: string): string {
  return ts.transpile(program, { target: ts.ScriptTarget.ES2022 });
}
