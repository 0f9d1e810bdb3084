import type { DocumentCode } from './codes.ts';
import { basePath } from './compose/base-path.ts';
import { type ComposedDocument, standingAlone, withBase, withoutBase } from './compose/composed.ts';
import { otherLanguage, problemAtExtends } from './compose/extends-problem.ts';
import { isFields } from './compose/fields.ts';
import type { Document, DocumentProblem } from './document.ts';

export type { ComposedDocument } from './compose/composed.ts';

/** Where a document stands, and how the files that it builds on get in. */
export interface ComposeOptions {
  /** The path of the document from the project's root folder, with forward slashes: `personvern/skole.yaml`. */
  readonly path: string;
  /** Another file by such a path, `undefined` when there is none. Never asked for files outside the root. */
  read(path: string): Document | undefined;
}

/** Files may build on each other in as many steps. */
const MOST_STEPS = 4;

const DECLARATION = /privacy-declaration\.schema\.json$/;

/**
 * A document with what its `extends` brings: absent top-level keys are taken from the other file, those of `general` one
 * by one. Places lead to the file that holds the value. A file that cannot be taken in is a problem at `extends`, and what
 * it might have said is `unread`.
 */
export function composeDocument(document: Document, { path, read }: ComposeOptions): ComposedDocument {
  return composed(document, [path], read);
}

/** `chain` leads from the first file to this document. */
function composed(
  document: Document,
  chain: readonly string[],
  read: ComposeOptions['read'],
): ComposedDocument {
  const { value } = document;
  const wanted = isFields(value) ? value['extends'] : undefined;
  // What is no path at all is the schema's business.
  if (!isFields(value) || typeof wanted !== 'string' || wanted.trim() === '') return standingAlone(document);
  const step = basePath(chain.at(-1) as string, wanted);
  const failing = (code: DocumentCode, params: DocumentProblem['params'] = {}) =>
    withoutBase(document, problemAtExtends(document, code, { file: wanted, ...params }));
  if ('code' in step) return failing(step.code);
  if (chain.includes(step.path)) return failing('extends-cycle', { circle: circleIn(chain, step.path) });
  if (chain.length > MOST_STEPS) return failing('extends-too-deep', { limit: MOST_STEPS });
  const other = read(step.path);
  if (other === undefined) return failing('extends-not-found');
  const base = composed(other, [...chain, step.path], read);
  if (base.value !== undefined && !isDeclaration(base.value)) return failing('extends-no-declaration');
  return withBase(document, value, { path: step.path, document: base }, otherLanguage(document, base));
}

function circleIn(chain: readonly string[], path: string): string {
  return [...chain.slice(chain.indexOf(path)), path].join(' → ');
}

function isDeclaration(value: unknown): boolean {
  return isFields(value) && typeof value['$schema'] === 'string' && DECLARATION.test(value['$schema']);
}
