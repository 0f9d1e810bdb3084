import type { ts } from 'ts-morph';
import type { Lines } from '../lines.ts';

/** A file of the project that was read and parsed. */
export interface Module {
  /** From the project's root folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly source: ts.SourceFile;
}

/** A stretch of a module's text: offsets, the second exclusive. */
export interface Place {
  readonly module: Module;
  readonly start: number;
  readonly end: number;
}

/** Where a node of a module stands, without the comments and blanks before it. */
export function placeOf(module: Module, node: ts.Node): Place {
  return { module, start: node.getStart(module.source), end: node.getEnd() };
}
