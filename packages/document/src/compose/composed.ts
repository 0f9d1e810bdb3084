import type { Comment } from '../comments/comment.ts';
import type { Document, DocumentProblem, Location } from '../document.ts';
import { type Fields, isFields } from './fields.ts';
import { inherited, isFromBase } from './inherit.ts';

/** A document with what other files bring to it. */
export interface ComposedDocument extends Document {
  /** The files that it builds on, the nearest first; empty when it stands alone. */
  readonly bases: readonly string[];
}

/** A file that a document builds on. */
export interface Base {
  /** From the project's root folder. */
  readonly path: string;
  readonly document: ComposedDocument;
}

/** What nobody knows of a declaration when the file that it builds on cannot be taken in. */
const UNKNOWN = ['', '/general'];

/** A document that builds on no other. */
export function standingAlone(document: Document): ComposedDocument {
  return { ...document, bases: [] };
}

/** A document whose `extends` leads to nothing that can be taken in. */
export function withoutBase(document: Document, problem: DocumentProblem): ComposedDocument {
  const { problems, unread = [] } = document;
  return { ...document, problems: [...problems, problem], unread: [...unread, ...UNKNOWN], bases: [] };
}

/** A document and the file that it builds on; `own` must be the document's value, and `flaws` what is wrong between the two. */
export function withBase(
  document: Document,
  own: Fields,
  base: Base,
  flaws: readonly DocumentProblem[],
): ComposedDocument {
  const problems = [...document.problems, ...flaws, ...problemsOf(base)];
  const bases = [base.path, ...base.document.bases];
  const imports = importsOf(document, base);
  const { value } = base.document;
  if (!isFields(value)) {
    return { ...document, problems, unread: [...(document.unread ?? []), ...UNKNOWN], bases, imports };
  }
  const isTaken = (pointer: string) => isFromBase(pointer, own, value);
  const left = (base.document.unread ?? []).filter(
    (pointer) => UNKNOWN.includes(pointer) || isTaken(pointer),
  );
  const unread = [...(document.unread ?? []), ...left];
  return {
    ...document,
    value: inherited(own, value),
    problems,
    locate: (pointer) =>
      isTaken(pointer) ? inFile(base.document.locate(pointer), base.path) : document.locate(pointer),
    comments: () => [...(document.comments?.() ?? []), ...commentsOf(base)],
    imports,
    bases,
    ...(unread.length > 0 ? { unread } : {}),
  };
}

/** What is wrong with a base, in the file where it is wrong. */
function problemsOf({ path, document }: Base): DocumentProblem[] {
  return document.problems.map((problem) => ({ ...problem, file: problem.file ?? path }));
}

function commentsOf({ path, document }: Base): Comment[] {
  return (document.comments?.() ?? []).map((comment) => ({ file: path, ...comment }));
}

function inFile(location: Location | undefined, path: string): Location | undefined {
  if (location === undefined) return undefined;
  const file = location.file ?? path;
  return location.key ? { ...location, file, keyFile: location.keyFile ?? path } : { ...location, file };
}

function importsOf(document: Document, { path, document: base }: Base): ReadonlyMap<string, string> {
  return new Map([...(document.imports ?? []), [path, base.text], ...(base.imports ?? [])]);
}
