import type { FileReport, Finding, Range } from '@tretten/schema/report';
import { printable } from '../printable.ts';
import { isAbsolute, uriOf } from '../uri.ts';

/** The name of the folder that relative paths start from; GitHub takes it for the root of the repository. */
export const ROOT = '%SRCROOT%';

/** A file as SARIF refers to it: relative to {@link ROOT}, unless its path is absolute. */
export function artifactLocation(path: string) {
  return { uri: uriOf(path), ...(isAbsolute(path) ? {} : { uriBaseId: ROOT }) };
}

/** A file among the artifacts of the run. */
export function artifact({ path, format }: Pick<FileReport, 'path' | 'format'>) {
  return {
    location: artifactLocation(path),
    roles: ['analysisTarget'],
    ...(format === undefined ? {} : { sourceLanguage: format }),
  };
}

/** The place of a finding, in the text and in the value of a file; the file itself has a number among the artifacts. */
export function location(file: { path: string; index: number }, finding: Finding) {
  const logical = logicalLocation(finding);
  const { path = file.path } = finding;
  return {
    physicalLocation: {
      artifactLocation: {
        ...artifactLocation(path),
        ...(path === file.path ? { index: file.index } : {}),
      },
      region: region(finding.range),
    },
    ...(logical ? { logicalLocations: [logical] } : {}),
  };
}

/** A range as a region: lines and columns from 1, the end exclusive, offsets in UTF-16 code units without a byte-order mark. */
export function region({ start, end }: Range) {
  const isForward = end.line > start.line || (end.line === start.line && end.column >= start.column);
  return {
    startLine: start.line,
    startColumn: start.column,
    ...(isForward ? { endLine: end.line, endColumn: end.column } : {}),
    charOffset: start.offset,
    charLength: Math.max(0, end.offset - start.offset),
  };
}

/** The JSON pointer; the root has none, since a name may not be empty. */
function logicalLocation({ pointer, target }: Pick<Finding, 'pointer' | 'target'>) {
  if (pointer === '') return undefined;
  const name = pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  return {
    name: printable(name),
    fullyQualifiedName: printable(pointer),
    kind: target === 'key' ? 'property' : 'value',
  };
}
