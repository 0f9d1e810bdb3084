import { Project, type SourceFile, ts } from 'ts-morph';
import type { NotStaticReason } from '../codes.ts';
import { decode } from '../decode.ts';
import { readJson } from '../json.ts';
import { linesOf } from '../lines.ts';
import type { Fault } from './fault.ts';
import type { Module } from './module.ts';
import { candidatesFor, pathFrom } from './paths.ts';
import { syntaxFaults } from './syntax.ts';
import { surplusIn } from './too-many.ts';

/** How files get in, and how many. */
export interface ModuleAccess {
  /** The content of a file of the project; `undefined` when there is none. */
  read(path: string): Uint8Array | string | undefined;
  /** How many files may be read. */
  readonly maxFiles: number;
  /** How much text they may have together, in UTF-16 code units. */
  readonly maxBytes: number;
  /** How many values one of them may hold. */
  readonly maxValues: number;
}

/** Why an import gives no module: a reason, or what is wrong with the file itself. */
export type Missing =
  | { readonly reason: NotStaticReason; readonly params: Record<string, string | number> }
  | { readonly problem: Fault };

/** The files of a project, read and parsed when an import asks for them, and each once. */
export interface Modules {
  /** Parses the file that everything begins with. Throws a `RangeError` when it is nested too deeply. */
  begin(path: string, text: string): Module;
  /** The module that an import of another one leads to. */
  imported(importer: Module, specifier: string): Module | Missing;
  /** What is wrong with the syntax of the modules read so far. */
  syntaxFaults(): readonly Fault[];
  /** The texts of the modules read so far, by path. */
  texts(): ReadonlyMap<string, string>;
}

/** Prepares to read a project. Nothing is ever run: files are only parsed, in memory. */
export function modulesOf({ read, maxFiles, maxBytes, maxValues }: ModuleAccess): Modules {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    compilerOptions: { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ESNext },
  });
  const modules = new Map<string, Module | Missing>();
  const files = new Map<Module, SourceFile>();
  let room = maxBytes;

  function parsed(path: string, text: string): Module {
    room -= text.length;
    const scriptKind = path.endsWith('.json') ? ts.ScriptKind.JSON : ts.ScriptKind.TS;
    const file = project.createSourceFile(`/${path}`, text, { scriptKind });
    const module = { path, text, lines: linesOf(text), source: file.compilerNode };
    modules.set(path, module);
    files.set(module, file);
    return module;
  }

  function loaded(path: string, input: Uint8Array | string): Module | Missing {
    const { text, problem } = decode(input, room);
    const isData = path.endsWith('.json');
    const flaw = problem ?? (isData ? readJson(text, { maxValues }).problems[0] : surplusIn(text, maxValues));
    return flaw === undefined ? parsed(path, text) : { problem: { ...flaw, file: path } };
  }

  function imported(importer: Module, specifier: string): Module | Missing {
    if (!/^\.\.?(\/|$)/.test(specifier)) return { reason: 'package', params: { specifier } };
    const path = pathFrom(importer.path, specifier);
    if (path === undefined) return { reason: 'outside-project', params: { specifier } };
    for (const candidate of candidatesFor(path)) {
      const known = modules.get(candidate);
      if (known !== undefined) return known;
      const input = read(candidate);
      if (input === undefined) continue;
      if (modules.size >= maxFiles) return { reason: 'too-many-files', params: { limit: maxFiles } };
      const module = loaded(candidate, input);
      modules.set(candidate, module);
      return module;
    }
    return { reason: 'missing-file', params: { specifier } };
  }

  return {
    begin: parsed,
    imported,
    syntaxFaults: () => {
      const program = project.getProgram();
      return [...files].flatMap(([module, file]) =>
        syntaxFaults(module, program.getSyntacticDiagnostics(file)),
      );
    },
    texts: () => new Map([...files.keys()].map(({ path, text }) => [path, text])),
  };
}
