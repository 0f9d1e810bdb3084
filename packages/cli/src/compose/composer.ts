import { resolve } from 'node:path';
import type { Document } from '@tretten/document';
import type { ComposedDocument } from '@tretten/document/compose';
import { formatOf } from '@tretten/document/format';
import { contentOf, projectOf } from '../files/project.ts';
import { documentOf } from '../files/read.ts';
import { scriptDocument } from '../files/script.ts';

/** Puts documents together with the files that they extend; each such file is read once in a run. */
export interface Composer {
  /** A document with what its `extends` brings; one without `extends` as it is. */
  composed(document: Document, path: string): Promise<Document | ComposedDocument>;
  /** Whether a document that was put together takes something from the file at a path. */
  isExtended(path: string): boolean;
  /** The file at a path has changed, and is to be read again. */
  forget(path: string): void;
}

/** The composer of a run; paths are as the report names them, from the working folder. */
export function composerOf(cwd: string): Composer {
  const files = new Map<string, Document | undefined>();
  const extended = new Set<string>();
  return {
    async composed(document, path) {
      if (!extendsAnother(document)) return document;
      const { composeDocument } = await import('@tretten/document/compose');
      const project = projectOf(path, cwd);
      // Readers are loaded by need, so what is not read yet is noted, read, and the whole put together again.
      for (;;) {
        const wanted: string[] = [];
        const read = (file: string) => {
          const absolute = resolve(project.root, file);
          if (!files.has(absolute)) wanted.push(file);
          return files.get(absolute);
        };
        const composed = composeDocument(document, { path: project.path, read });
        const [next] = wanted;
        if (next === undefined) {
          for (const base of composed.bases) extended.add(resolve(project.root, base));
          return composed;
        }
        files.set(resolve(project.root, next), await fileIn(project.root, next));
      }
    },
    isExtended: (path) => extended.has(resolve(cwd, path)),
    forget: (path) => files.delete(resolve(cwd, path)),
  };
}

function extendsAnother({ value }: Document): boolean {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, 'extends');
}

async function fileIn(root: string, file: string): Promise<Document | undefined> {
  const format = formatOf(file);
  const content = contentOf(root, file);
  if (format === undefined || content === undefined) return undefined;
  return format === 'typescript' ? scriptDocument(content, file, root) : documentOf(content, format);
}
