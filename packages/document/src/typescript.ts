import type { Comment } from './comments/comment.ts';
import { scriptComments } from './comments/script-comments.ts';
import { decode } from './decode.ts';
import { completeLimits, type Document, type DocumentProblem, type ReadLimits } from './document.ts';
import { linesOf } from './lines.ts';
import { MOST_PROBLEMS, problemAt } from './problem.ts';
import { type Declared, declarationOf } from './typescript/declaration.ts';
import { type EvaluationLimits, type Evaluator, evaluatorOf } from './typescript/evaluate.ts';
import { type Fault, notStatic } from './typescript/fault.ts';
import { harvest } from './typescript/harvest.ts';
import { treeLocator } from './typescript/locate.ts';
import type { Module } from './typescript/module.ts';
import { type Modules, modulesOf } from './typescript/modules.ts';
import { type Resolver, resolverOf } from './typescript/resolve.ts';
import { surplusIn, TooManyValues } from './typescript/too-many.ts';
import { holeOf, type Tree } from './typescript/tree.ts';

/** Where a TypeScript file stands, and how the files that it imports get in. */
export interface TypeScriptOptions extends ReadLimits {
  /** The path of the file from the project's root folder, with forward slashes: `personvern/erklaering.ts`. */
  readonly path: string;
  /** The content of another file by such a path, `undefined` when there is none. Never asked for files outside the root. */
  read(path: string): Uint8Array | string | undefined;
  /** How many files may be read, the first one included; 50 unless stated. */
  readonly maxFiles?: number;
}

/** A text put together of others may become as long as this, in UTF-16 code units. */
const LONGEST_TEXT = 1_000_000;

/**
 * Reads a declaration in TypeScript without running anything: literals, constants, enums, spreads, template strings and
 * imports of the same project. Never throws for what stands in the files. What cannot be read is a `not-static` problem
 * with its place, and is left out of the value.
 */
export function readTypeScript(input: Uint8Array | string, options: TypeScriptOptions): Document {
  const { maxBytes, maxDepth, maxValues, maxAliases } = completeLimits(options);
  const { text, problem } = decode(input, maxBytes);
  if (problem !== undefined) return unreadable(text, [problem]);
  if (text.trim() === '') return unreadable(text, [problemAt(linesOf(text), 'empty-document', 0, 0)]);
  const surplus = surplusIn(text, maxValues);
  if (surplus !== undefined) return unreadable(text, [surplus]);
  const { path, maxFiles = 50, read } = options;
  const modules = modulesOf({ read, maxFiles, maxBytes, maxValues });
  try {
    const main = modules.begin(path, text);
    const resolver = resolverOf(modules);
    const tree = rootTree(main, resolver, {
      maxDepth,
      maxValues,
      maxAliases,
      maxText: Math.min(LONGEST_TEXT, maxBytes),
    });
    return documentOf(tree, main, modules);
  } catch (error) {
    // The parser and what walks its tree give up where brackets lie inside each other by the hundred.
    if (!(error instanceof RangeError)) throw error;
    return unreadable(text, [problemAt(linesOf(text), 'nesting-too-deep', 0, 0, { limit: maxDepth })]);
  }
}

function rootTree(main: Module, resolver: Resolver, limits: EvaluationLimits): Tree {
  const declared = declarationOf(main, resolver);
  if ('code' in declared) return holeOf(declared);
  const tree = evaluated(evaluatorOf(resolver, limits), declared, main);
  if (tree.kind !== 'scalar' || tree.value !== undefined) return tree;
  return holeOf(notStatic('no-data', tree.at, { code: 'undefined' }));
}

function evaluated(readTarget: Evaluator, { target, node }: Declared, main: Module): Tree {
  try {
    return readTarget(target, node, { module: main });
  } catch (error) {
    if (error instanceof TooManyValues) return holeOf(error.fault);
    throw error;
  }
}

function documentOf(tree: Tree, main: Module, modules: Modules): Document {
  // Who has too many values is spared the second look at all of them.
  const isTooMuch = tree.kind === 'hole' && tree.fault.code === 'too-many-values';
  const flaws = isTooMuch ? [] : modules.syntaxFaults();
  const imports = new Map([...modules.texts()].filter(([path]) => path !== main.path));
  if (flaws.length > 0) return { ...unreadable(main.text, inOrder(flaws, main)), imports };
  const { value, faults, unread } = harvest(tree);
  const problems = inOrder(faults, main);
  if (value === undefined) return { ...unreadable(main.text, problems), imports };
  return {
    format: 'typescript',
    text: main.text,
    value,
    problems,
    locate: treeLocator(tree, main),
    comments: () => [...scriptComments(main.text), ...[...imports].flatMap(commentsIn)],
    unread,
    imports,
  };
}

function commentsIn([file, text]: readonly [string, string]): Comment[] {
  return scriptComments(text).map((comment) => ({ ...comment, file }));
}

/** Problems of the main file first, without its path; then those of the others, by path. */
function inOrder(faults: readonly Fault[], main: Module): DocumentProblem[] {
  const order = ({ file }: Fault) => (file === main.path ? '' : `/${file}`);
  return [...faults]
    .sort((a, b) => compare(order(a), order(b)) || a.range.start.offset - b.range.start.offset)
    .slice(0, MOST_PROBLEMS)
    .map(({ file, ...problem }) => (file === main.path ? problem : { ...problem, file }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unreadable(text: string, problems: DocumentProblem[]): Document {
  return { format: 'typescript', text, value: undefined, problems, locate: () => undefined };
}
