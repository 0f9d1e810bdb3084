import { resolve } from 'node:path';
import type { Document } from '@tretten/document';
import type { ComposedDocument } from '@tretten/document/compose';
import { formatOf } from '@tretten/document/format';
import { type Content, contentOf, projectOf } from '../files/project.ts';
import { documentOf } from '../files/read.ts';
import { scriptDocument } from '../files/script.ts';

/** Puts documents together with the files that they extend; each such file is read once in a run. */
export interface Composer {
  /**
   * A document with what its `extends` brings; one without `extends` as it is. `note` is told of every file that was asked
   * for on the way, be it in vain, by its path in the project.
   */
  composed(
    document: Document,
    path: string,
    note?: (file: string) => void,
  ): Promise<Document | ComposedDocument>;
  /** The file at a path has changed, and is to be read again. */
  forget(path: string): void;
}

/** A file that others extend, and the files that it was read from itself. */
interface Base {
  readonly document: Document | undefined;
  readonly asked: readonly string[];
}

/** The composer of a run; paths are as the report names them, from the working folder. */
export function composerOf(cwd: string, content: Content = contentOf): Composer {
  const files = new Map<string, Base>();
  return {
    async composed(document, path, note = () => undefined) {
      if (!extendsAnother(document)) return document;
      const { composeDocument } = await import('@tretten/document/compose');
      const project = projectOf(path, cwd);
      // Readers are loaded by need, so what is not read yet is noted, read, and the whole put together again.
      for (;;) {
        const wanted: string[] = [];
        const read = (file: string) => {
          const base = files.get(resolve(project.root, file));
          if (!base) wanted.push(file);
          else for (const each of base.asked) note(each);
          return base?.document;
        };
        const composed = composeDocument(document, { path: project.path, read });
        const [next] = wanted;
        if (next === undefined) return composed;
        files.set(resolve(project.root, next), await baseIn(project.root, next, content));
      }
    },
    forget: (path) => files.delete(resolve(cwd, path)),
  };
}

function extendsAnother({ value }: Document): boolean {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, 'extends');
}

async function baseIn(root: string, file: string, content: Content): Promise<Base> {
  const asked = [file];
  const format = formatOf(file);
  const bytes = format && content(root, file);
  if (format === undefined || bytes === undefined) return { document: undefined, asked };
  if (format !== 'typescript') return { document: await documentOf(bytes, format), asked };
  const read = (imported: string) => {
    asked.push(imported);
    return content(root, imported);
  };
  return { document: await scriptDocument(bytes, file, root, read), asked };
}
