import type { Document, ReadLimits } from './document.ts';
import type { DataFormat } from './format.ts';
import { readJson } from './json.ts';
import { readYaml } from './yaml.ts';

/** How to read a file: its syntax, and how much to take in. */
export interface ReadOptions extends ReadLimits {
  readonly format: DataFormat;
}

/** Reads a JSON or YAML file. Never throws for what stands in it: what is wrong is in `problems`, with its place. */
export function readDocument(input: Uint8Array | string, options: ReadOptions): Document {
  return options.format === 'json' ? readJson(input, options) : readYaml(input, options);
}
