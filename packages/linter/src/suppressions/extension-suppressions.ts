import type { Document } from '@tretten/document';
import { closest, joinPointer } from '@tretten/schema';
import type { UnplacedFinding } from '../run/finding.ts';
import { isDay, isReason } from './directive.ts';
import { type Gathered, NOTHING } from './gathered.ts';
import { namedPlace } from './named-place.ts';
import { problemWith } from './problem.ts';
import { type KnownRules, problemWithRule } from './rule-names.ts';
import type { Suppression, WrittenPlace } from './suppression.ts';

const KEY = 'x-tretten';
const ENTRY_KEYS = ['rule', 'reason', 'until', 'pointer'];
/** Declarations never nest so deep; what does is told elsewhere. */
const DEEPEST = 100;

/** The suppressions under `x-tretten: { ignore: […] }` in any object of a file, as JSON has no comments. */
export function extensionSuppressions({ value, text, imports }: Document, known: KnownRules): Gathered {
  if (![text, ...(imports?.values() ?? [])].some((each) => each.includes(KEY))) return NOTHING;
  const suppressions: Suppression[] = [];
  const findings: UnplacedFinding[] = [];
  for (const { holder, pointer, ignore } of extensionsIn(value, '', 0)) {
    const at = joinPointer(pointer, KEY);
    if (!Array.isArray(ignore)) {
      findings.push(problemWith('suppression-invalid', 'noList', { pointer: at, target: 'key' }));
      continue;
    }
    for (const [index, entry] of ignore.entries()) {
      const read = readEntry(entry, { holder, pointer, at: joinPointer(at, 'ignore', index) }, known);
      if ('rule' in read) suppressions.push(read);
      else findings.push(read.problem);
    }
  }
  return { suppressions, findings };
}

interface Extension {
  readonly holder: object;
  readonly pointer: string;
  readonly ignore: unknown;
}

function* extensionsIn(value: unknown, pointer: string, depth: number): Generator<Extension> {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return;
  for (const [key, item] of Object.entries(value)) {
    if (key !== KEY) yield* extensionsIn(item, joinPointer(pointer, key), depth + 1);
    else yield { holder: value, pointer, ignore: (item as { ignore?: unknown } | null)?.ignore };
  }
}

function readEntry(
  entry: unknown,
  { holder, pointer, at }: { holder: object; pointer: string; at: string },
  known: KnownRules,
): Suppression | { readonly problem: UnplacedFinding } {
  const place = (key: string): WrittenPlace => ({ pointer: joinPointer(at, key), target: 'value' });
  const whole: WrittenPlace = { pointer: at, target: 'value' };
  const { rule, reason, until, pointer: below = '' } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof rule !== 'string') return { problem: problemWith('suppression-invalid', 'noRule', whole) };
  const stranger = Object.keys(entry as object).find((key) => !ENTRY_KEYS.includes(key));
  if (stranger !== undefined) {
    const suggestion = closest(stranger, ENTRY_KEYS) ?? ENTRY_KEYS.join(', ');
    const params = { key: stranger, suggestion };
    return { problem: problemWith('suppression-invalid', 'unknownKey', place(stranger), params) };
  }
  const misnamed = problemWithRule(rule, known, place('rule'));
  if (misnamed) return { problem: misnamed };
  if (!isReason(reason)) return { problem: problemWith('suppression-without-reason', 'extension', whole) };
  if (until !== undefined && !isDay(until)) {
    const params = { date: String(until).slice(0, 40) };
    return { problem: problemWith('suppression-invalid', 'badDate', place('until'), params) };
  }
  const named = typeof below === 'string' ? namedPlace(holder, below) : undefined;
  if (named === undefined) {
    const params = { pointer: String(below).slice(0, 60) };
    return { problem: problemWith('suppression-invalid', 'badPointer', place('pointer'), params) };
  }
  const scope = { on: 'node', pointer: pointer + named } as const;
  return { rule, reason, ...(until && { until }), scope, place: place('rule'), kind: 'extension' };
}
