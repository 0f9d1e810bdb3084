import { resolve } from 'node:path';
import type { Document, DocumentFormat } from '@tretten/document';
import { formatOf } from '@tretten/document/format';
import { contentOf, projectOf } from '../files/project.ts';
import { documentOf } from '../files/read.ts';
import { mayHoldDeclaration } from '../files/script.ts';
import type { Target } from '../files/target.ts';

/**
 * Tells of a declaration the absolute paths of all files that it is read from besides itself: those that it extends, in
 * all steps, and those that TypeScript imports. A path is told where a file is looked for in vain, too, since somebody may
 * have deleted it.
 */
export function askedFilesOf(cwd: string): (target: Target) => Promise<ReadonlySet<string>> {
  const known = new Map<string, Promise<Asked>>();
  const askedBy = (root: string, file: string): Promise<Asked> => {
    const id = resolve(root, file);
    const asked = known.get(id) ?? filesAskedBy(root, file);
    known.set(id, asked);
    return asked;
  };
  return async ({ path, format, by }) => {
    const { root, path: first } = projectOf(path, cwd);
    if (format === 'typescript' && by === 'found' && !mayHoldDeclaration(contentOf(root, first) ?? NOTHING))
      return new Set();
    const all = new Set<string>();
    const visited = new Set<string>();
    for (let next: string | undefined = first; next !== undefined && !visited.has(next); ) {
      visited.add(next);
      const { files, base }: Asked = await askedBy(root, next);
      for (const file of files) all.add(resolve(root, file));
      next = base;
    }
    return all;
  };
}

const NOTHING = new Uint8Array();

/** Paths from the project's root folder. */
interface Asked {
  readonly files: ReadonlySet<string>;
  /** The one among them that the file extends. */
  readonly base: string | undefined;
}

async function filesAskedBy(root: string, file: string): Promise<Asked> {
  const files = new Set<string>();
  const format = formatOf(file);
  const content = contentOf(root, file);
  if (format === undefined || content === undefined || !mayTakeFromOthers(content, format))
    return { files, base: undefined };
  const document = await read(content, { format, root, file, files });
  const { composeDocument } = await import('@tretten/document/compose');
  let base: string | undefined;
  composeDocument(document, {
    path: file,
    read: (wanted) => {
      base = wanted;
      return undefined;
    },
  });
  if (base !== undefined) files.add(base);
  return { files, base };
}

async function read(
  content: Uint8Array,
  { format, root, file, files }: { format: DocumentFormat; root: string; file: string; files: Set<string> },
): Promise<Document> {
  if (format !== 'typescript') return documentOf(content, format);
  const { readTypeScript } = await import('@tretten/document/typescript');
  return readTypeScript(content, {
    path: file,
    read: (wanted) => {
      files.add(wanted);
      return contentOf(root, wanted);
    },
  });
}

/** Most declarations stand alone, which is seen without reading them. A key in JSON may be written with escapes. */
function mayTakeFromOthers(content: Uint8Array, format: DocumentFormat): boolean {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const marks = format === 'typescript' ? ['extends', 'import', 'export', 'require'] : ['extends', '\\u'];
  return marks.some((mark) => buffer.includes(mark));
}
