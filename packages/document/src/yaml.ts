import { yamlComments } from './comments/yaml-comments.ts';
import { decode } from './decode.ts';
import { completeLimits, type Document, type DocumentProblem, type ReadLimits } from './document.ts';
import { linesOf } from './lines.ts';
import { locator } from './locate.ts';
import { problemAt } from './problem.ts';
import { toProblems } from './yaml/complaint.ts';
import { construct } from './yaml/construct.ts';
import { countDocuments, secondDocument } from './yaml/documents.ts';
import { isTooDeep, readEvents } from './yaml/failure.ts';
import { yamlLayout } from './yaml/layout.ts';
import { syntaxProblems } from './yaml/syntax.ts';

/**
 * Reads YAML 1.2 with the core schema: `NO`, `yes`, `on`, dates and times of day are strings, and `<<` merges
 * nothing. Never throws for what stands in the file. Of several documents the first is read; what a repeated
 * key, an unknown tag or a key that is no string leaves unclear is a problem, and the rest is read.
 */
export function readYaml(input: Uint8Array | string, limits: ReadLimits = {}): Document {
  const complete = completeLimits(limits);
  const { text, problem } = decode(input, complete.maxBytes);
  if (problem !== undefined) return unreadable(text, [problem]);
  const lines = linesOf(text);
  // The library counts a scalar as a level, and one more where it tries whether a key begins. Those two given,
  // what it refuses is too deep; what it lets pass is measured when the value is built.
  const events = readEvents(text, complete.maxDepth + 2);
  if (!Array.isArray(events)) {
    if (!isTooDeep(events)) {
      return unreadable(text, syntaxProblems(text, events, lines));
    }
    const { at } = events;
    const end = Math.min(at + 1, text.length);
    return unreadable(text, [problemAt(lines, 'nesting-too-deep', at, end, { limit: complete.maxDepth })]);
  }
  const count = countDocuments(events);
  if (count === 0) return unreadable(text, [problemAt(lines, 'empty-document', 0, 0)]);
  const { value, complaints } = construct(events, text, complete);
  const problems = toProblems(complaints, events, text, lines);
  if (count > 1) problems.push(secondDocument(events, text, lines));
  if (value === undefined) return unreadable(text, problems);
  return {
    format: 'yaml',
    text,
    value,
    problems,
    locate: locator(yamlLayout(events, text), lines),
    comments: () => yamlComments(events, text, lines),
  };
}

function unreadable(text: string, problems: DocumentProblem[]): Document {
  return { format: 'yaml', text, value: undefined, problems, locate: () => undefined };
}
