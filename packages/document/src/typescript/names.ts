import { ts } from 'ts-morph';
import { changesIn } from './changed.ts';
import type { Module } from './module.ts';

/** What a name at the top level of a module stands for. */
export type Local =
  | { readonly kind: 'constant'; readonly declaration: ts.VariableDeclaration; readonly value: ts.Expression }
  | { readonly kind: 'enum'; readonly declaration: ts.EnumDeclaration }
  | { readonly kind: 'import'; readonly specifier: string; readonly name: string }
  /** Declared with `let` or `var`. */
  | { readonly kind: 'variable'; readonly keyword: string }
  /** A function, a class, a namespace, a constant that is taken apart or has no value. */
  | { readonly kind: 'other' };

/** What a module exports under a name. */
export type Exported = { readonly node: ts.Node } & (
  | { readonly local: string }
  | { readonly specifier: string; readonly name: string }
  | { readonly value: ts.Expression }
);

/** The names of a module's top level; `*` as an import's name is the whole module, `export=` that of CommonJS. */
export interface Names {
  readonly locals: ReadonlyMap<string, Local>;
  readonly exports: ReadonlyMap<string, Exported>;
  /** What says that it is the default export, in the order of the text; more than one is an error of the language. */
  readonly defaults: readonly ts.Node[];
  /** The modules of `export *`. */
  readonly stars: readonly string[];
  /** Names whose value is changed after the declaration, with the line. */
  readonly changed: ReadonlyMap<string, number>;
}

interface Building {
  readonly locals: Map<string, Local>;
  readonly exports: Map<string, Exported>;
  readonly defaults: ts.Node[];
  readonly stars: string[];
}

const OTHER: Local = { kind: 'other' };

/** Collects the names of a module; nothing is looked up in other modules. */
export function namesOf({ source, lines }: Module): Names {
  const names: Building = { locals: new Map(), exports: new Map(), defaults: [], stars: [] };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) addVariables(names, statement);
    else if (ts.isEnumDeclaration(statement)) addEnum(names, statement);
    else if (ts.isImportDeclaration(statement)) addImports(names, statement);
    else if (ts.isImportEqualsDeclaration(statement)) addImportEquals(names, statement);
    else if (ts.isExportDeclaration(statement)) addExports(names, statement);
    else if (ts.isExportAssignment(statement)) addExportAssignment(names, statement);
    else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      addOther(names, statement);
    else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name)) addOther(names, statement);
    else if (ts.isExpressionStatement(statement) && source.flags & ts.NodeFlags.JsonFile) {
      names.exports.set('default', { node: statement, value: statement.expression });
    }
  }
  const changed = new Map([...changesIn(source)].map(([name, at]) => [name, lines.lineOf(at)]));
  return { ...names, changed };
}

function addVariables({ locals, exports }: Building, statement: ts.VariableStatement): void {
  const { flags, declarations } = statement.declarationList;
  for (const declaration of declarations) {
    const { name, initializer: value } = declaration;
    if (!ts.isIdentifier(name)) {
      for (const bound of boundNames(name)) locals.set(bound, OTHER);
      continue;
    }
    if (!(flags & ts.NodeFlags.Const)) {
      locals.set(name.text, { kind: 'variable', keyword: flags & ts.NodeFlags.Let ? 'let' : 'var' });
    } else locals.set(name.text, value ? { kind: 'constant', declaration, value } : OTHER);
    if (isExported(statement)) exports.set(name.text, { node: name, local: name.text });
  }
}

function boundNames(pattern: ts.BindingPattern): string[] {
  return pattern.elements.flatMap((element) => {
    if (ts.isOmittedExpression(element)) return [];
    return ts.isIdentifier(element.name) ? [element.name.text] : boundNames(element.name);
  });
}

function addEnum({ locals, exports }: Building, declaration: ts.EnumDeclaration): void {
  const name = declaration.name.text;
  // One that is declared in parts is not put together.
  locals.set(name, locals.has(name) ? OTHER : { kind: 'enum', declaration });
  if (isExported(declaration)) exports.set(name, { node: declaration.name, local: name });
}

function addOther(
  { locals, exports, defaults }: Building,
  statement: ts.FunctionDeclaration | ts.ClassDeclaration | ts.ModuleDeclaration,
): void {
  const name = statement.name?.text ?? 'default';
  locals.set(name, OTHER);
  if (!isExported(statement)) return;
  const isDefault = ts.getModifiers(statement as ts.FunctionDeclaration)?.some(isDefaultKeyword);
  // A function may be declared several times with different parameters; the one with a body counts.
  const isOverload = ts.isFunctionDeclaration(statement) && statement.body === undefined;
  if (isDefault && !isOverload) defaults.push(statement.name ?? statement);
  exports.set(isDefault ? 'default' : name, { node: statement.name ?? statement, local: name });
}

function addImports({ locals }: Building, { importClause, moduleSpecifier }: ts.ImportDeclaration): void {
  if (importClause === undefined || !ts.isStringLiteral(moduleSpecifier)) return;
  const specifier = moduleSpecifier.text;
  const add = (local: ts.Identifier, name: string) =>
    locals.set(local.text, { kind: 'import', specifier, name });
  if (importClause.name) add(importClause.name, 'default');
  const { namedBindings } = importClause;
  if (namedBindings === undefined) return;
  if (ts.isNamespaceImport(namedBindings)) add(namedBindings.name, '*');
  else for (const { name, propertyName } of namedBindings.elements) add(name, (propertyName ?? name).text);
}

function addImportEquals({ locals }: Building, { name, moduleReference }: ts.ImportEqualsDeclaration): void {
  const from = ts.isExternalModuleReference(moduleReference) ? moduleReference.expression : undefined;
  const isPath = from !== undefined && ts.isStringLiteral(from);
  locals.set(name.text, isPath ? { kind: 'import', specifier: from.text, name: 'export=' } : OTHER);
}

function addExports(
  { exports, defaults, stars }: Building,
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
): void {
  const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  if (exportClause === undefined) {
    if (specifier !== undefined) stars.push(specifier);
  } else if (ts.isNamespaceExport(exportClause)) {
    const { name } = exportClause;
    if (name.text === 'default') defaults.push(name);
    if (specifier !== undefined) exports.set(name.text, { node: exportClause, specifier, name: '*' });
  } else {
    for (const { name, propertyName } of exportClause.elements) {
      const inner = (propertyName ?? name).text;
      const from = specifier === undefined ? { local: inner } : { specifier, name: inner };
      if (name.text === 'default') defaults.push(name);
      exports.set(name.text, { node: name, ...from });
    }
  }
}

function addExportAssignment({ exports, defaults }: Building, statement: ts.ExportAssignment): void {
  const { isExportEquals, expression } = statement;
  defaults.push(statement);
  exports.set(isExportEquals ? 'export=' : 'default', { node: expression, value: expression });
}

function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function isDefaultKeyword({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.DefaultKeyword;
}
