import type { ComposedDocument } from '../../src/compose/composed.ts';
import { composeDocument } from '../../src/compose.ts';
import type { Document } from '../../src/document.ts';
import { type DataFormat, formatOf } from '../../src/format.ts';
import { readDocument } from '../../src/read-document.ts';

/** The first line of every declaration. */
export const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';

/** The texts of a project by path. */
export type Project = Readonly<Record<string, string>>;

/** Reads one file of a project. */
export function documentIn(project: Project, path: string): Document | undefined {
  const text = Object.hasOwn(project, path) ? project[path] : undefined;
  return text === undefined ? undefined : readDocument(text, { format: formatOf(path) as DataFormat });
}

/** A file of a project with what it builds on. */
export function composedIn(project: Project, path: string): ComposedDocument {
  const read = (other: string) => documentIn(project, other);
  return composeDocument(read(path) as Document, { path, read });
}

/** A declaration in YAML with these lines after its head. */
export function yaml(...lines: readonly string[]): string {
  return [`$schema: ${SCHEMA}`, 'language: nb', ...lines, ''].join('\n');
}
