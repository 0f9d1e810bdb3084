import type { Comment, Document } from '@tretten/document';
import { closest } from '@tretten/schema';
import type { UnplacedFinding } from '../run/finding.ts';
import { DIRECTIVES, type Directive, isDay, isReason, readDirective } from './directive.ts';
import { type Gathered, NOTHING } from './gathered.ts';
import { problemWith } from './problem.ts';
import { type KnownRules, problemWithRule } from './rule-names.ts';
import type { Scope, Suppression, WrittenPlace } from './suppression.ts';

/** The suppressions in the comments of a file. */
export function commentSuppressions(document: Document, known: KnownRules): Gathered {
  const texts = [document.text, ...(document.imports?.values() ?? [])];
  if (!document.comments || !texts.some((text) => text.includes('tretten-ignore'))) return NOTHING;
  const comments = document.comments();
  const suppressions: Suppression[] = [];
  const findings: UnplacedFinding[] = [];
  for (const comment of comments) {
    const directive = readDirective(comment.text);
    if (!directive) continue;
    const file = comment.file === undefined ? {} : { file: comment.file };
    const place: WrittenPlace = { pointer: '', target: 'value', range: comment.range, ...file };
    const problem = problemWithDirective(directive, place);
    if (problem) findings.push(problem);
    else {
      const { reason, until } = directive;
      const scope: Scope = { ...scopeOf(directive, comment, comments, textOf(document, comment)), ...file };
      for (const rule of directive.rules) {
        const misnamed = problemWithRule(rule, known, place);
        if (misnamed) findings.push(misnamed);
        else suppressions.push({ rule, reason, ...(until && { until }), scope, place, kind: 'comment' });
      }
    }
  }
  return { suppressions, findings };
}

function problemWithDirective(
  { name, rules, reason, until }: Directive,
  place: WrittenPlace,
): UnplacedFinding | undefined {
  if (!(DIRECTIVES as readonly string[]).includes(name)) {
    const suggestion = closest(name, DIRECTIVES) ?? DIRECTIVES[1];
    return problemWith('suppression-invalid', 'unknownDirective', place, { directive: name, suggestion });
  }
  if (rules.length === 0) return problemWith('suppression-invalid', 'noRule', place);
  if (!isReason(reason)) return problemWith('suppression-without-reason', 'comment', place);
  if (until === undefined || isDay(until)) return undefined;
  return problemWith('suppression-invalid', 'badDate', place, { date: until });
}

function textOf({ text, imports }: Document, { file }: Comment): string {
  return file === undefined ? text : (imports?.get(file) ?? '');
}

/** A comment on a line of its own is about the next one, whichever of the two names it uses. */
function scopeOf(
  { name }: Directive,
  comment: Comment,
  comments: readonly Comment[],
  text: string,
): Exclude<Scope, { readonly on: 'node' }> {
  if (name === 'tretten-ignore-file') return { on: 'file' };
  const isBeside = name === 'tretten-ignore' && !comment.alone;
  return { on: 'line', line: isBeside ? comment.range.start.line : lineAfter(comment, comments, text) };
}

/** The line of the first thing after a comment that is neither blank nor a comment. */
function lineAfter(comment: Comment, comments: readonly Comment[], text: string): number {
  let { offset, line } = comment.range.end;
  for (const next of comments.slice(comments.indexOf(comment) + 1)) {
    if (next.file !== comment.file) break;
    const between = text.slice(offset, next.range.start.offset);
    if (/\S/u.test(between)) break;
    ({ offset, line } = next.range.end);
  }
  const blank = /\s*/uy;
  blank.lastIndex = offset;
  const [skipped = ''] = blank.exec(text) ?? [];
  return line + (skipped.match(/\r\n?|\n/gu)?.length ?? 0);
}
