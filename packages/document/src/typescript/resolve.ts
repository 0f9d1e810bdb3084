import type { ts } from 'ts-morph';
import type { NotStaticReason } from '../codes.ts';
import type { Fault } from './fault.ts';
import type { Module } from './module.ts';
import type { Missing, Modules } from './modules.ts';
import { type Exported, type Names, namesOf } from './names.ts';

/** What a name leads to in the end, through imports and exports. */
export type Target =
  /** A constant, or an expression that a module exports. */
  | { readonly kind: 'value'; readonly module: Module; readonly value: ts.Expression }
  | { readonly kind: 'enum'; readonly module: Module; readonly declaration: ts.EnumDeclaration }
  | { readonly kind: 'namespace'; readonly module: Module }
  /** Something of a package; the name `*` is the whole package. */
  | { readonly kind: 'package'; readonly specifier: string; readonly name: string }
  | { readonly kind: 'unknown'; readonly reason: NotStaticReason; readonly params: Params }
  | { readonly kind: 'broken'; readonly problem: Fault };

type Params = Readonly<Record<string, string | number>>;

/** Looks names up at the top level of modules. */
export interface Resolver {
  /** What a name means inside a module. */
  local(module: Module, name: string): Target;
  /** What a module exports under a name; `default` and `export=` are names too. */
  exported(module: Module, name: string): Target;
  /** The names of a module's top level. */
  names(module: Module): Names;
}

/** A resolver over the files of a project. */
export function resolverOf(modules: Modules): Resolver {
  const known = new Map<Module, Names>();

  function names(module: Module): Names {
    const found = known.get(module) ?? namesOf(module);
    known.set(module, found);
    return found;
  }

  function local(module: Module, name: string, seen = new Set<string>()): Target {
    const { locals, changed } = names(module);
    const found = locals.get(name);
    const line = changed.get(name);
    if (found === undefined) return unknown('undeclared', { name });
    if (found.kind === 'import') return imported(module, found.specifier, found.name, seen);
    if (found.kind === 'variable') return unknown('variable', { name, keyword: found.keyword });
    if (found.kind === 'other') return unknown('no-constant', { name });
    if (line !== undefined) return unknown('changed', { name, line });
    if (found.kind === 'enum') return { kind: 'enum', module, declaration: found.declaration };
    return { kind: 'value', module, value: found.value };
  }

  function imported(module: Module, specifier: string, name: string, seen: Set<string>): Target {
    const target = modules.imported(module, specifier);
    if ('source' in target) {
      return name === '*' ? { kind: 'namespace', module: target } : exported(target, name, seen);
    }
    return absent(target, specifier, name);
  }

  function exported(module: Module, name: string, seen = new Set<string>()): Target {
    const id = `${name} ${module.path}`;
    if (seen.has(id)) return unknown('circular', { name });
    seen.add(id);
    const { exports, stars } = names(module);
    const found = exports.get(name) ?? commonJs(exports, name);
    if (found !== undefined) {
      if ('value' in found) return { kind: 'value', module, value: found.value };
      if ('local' in found) return local(module, found.local, seen);
      return imported(module, found.specifier, found.name, seen);
    }
    let elsewhere: Target | undefined;
    for (const specifier of name === 'default' ? [] : stars) {
      const target = imported(module, specifier, name, seen);
      if (target.kind === 'package') elsewhere ??= target;
      else if (target.kind !== 'unknown' || !ABSENT.has(target.reason)) return target;
    }
    return elsewhere ?? unknown('missing-export', { name, file: module.path });
  }

  return { local, exported, names };
}

/** Reasons for which the next `export *` may still have the name. */
const ABSENT: ReadonlySet<NotStaticReason> = new Set(['missing-export', 'circular']);

/** `import x from` also takes what CommonJS exports as a whole, and `import x = require` what ES modules export by default. */
function commonJs(exports: ReadonlyMap<string, Exported>, name: string): Exported | undefined {
  if (name === 'default') return exports.get('export=');
  return name === 'export=' ? exports.get('default') : undefined;
}

function absent(missing: Missing, specifier: string, name: string): Target {
  if ('problem' in missing) return { kind: 'broken', problem: missing.problem };
  if (missing.reason === 'package') return { kind: 'package', specifier, name };
  return unknown(missing.reason, missing.params);
}

function unknown(reason: NotStaticReason, params: Params): Target {
  return { kind: 'unknown', reason, params };
}
