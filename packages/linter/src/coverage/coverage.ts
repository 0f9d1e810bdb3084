import type { GdprProvision } from '@tretten/norway/gdpr';
import { ANSWERS, isAtOrBelow, parsePointer } from '@tretten/schema';
import { RULES } from '../generated/registry.ts';
import type { Texts } from '../rule/messages.ts';
import type { UnplacedFinding } from '../run/finding.ts';
import { descend, segments } from '../run/select.ts';
import type { Subject } from '../run/subject.ts';
import { COVERAGE_ROWS, type Condition } from './table.ts';

/** How a declaration answers one letter of art. 13 or 14. */
export interface CoverageEntry {
  readonly provision: GdprProvision;
  readonly title: Texts;
  readonly status: 'satisfied' | 'missing' | 'not-applicable';
  /** JSON pointers of what answers it, the highest only. */
  readonly pointers: readonly string[];
  /** The rules whose findings leave it unanswered. */
  readonly rules: readonly string[];
  /** Why it does not concern the declaration. */
  readonly reason?: Texts;
}

const ANSWERED_BY = new Map(RULES.map((rule) => [rule.id, rule.answers ?? []]));

/** Provision → the paths of the schema that answer it, taken apart; a path below another one adds nothing. */
const ANSWERING_PATHS = new Map(
  Object.entries(ANSWERS).map(([provision, paths]) => {
    const highest = paths.filter(
      (path) => !paths.some((other) => other !== path && isAtOrBelow(path, other)),
    );
    return [provision, highest.map(segments)];
  }),
);

/** The coverage of art. 13 and 14, letter by letter, from the declaration, what the rules found in it and what could not be read. */
export function coverageOf(
  subject: Subject,
  findings: readonly UnplacedFinding[],
  unread: readonly string[] = [],
): readonly CoverageEntry[] {
  return COVERAGE_ROWS.map(({ provision, title, article, condition }) => {
    const open = findings.filter(
      ({ ruleId, severity, pointer }) =>
        (severity !== 'info' && leavesOpen(ruleId, provision)) ||
        (ruleId === PLACEHOLDER && severity === 'error' && provisionsAt(pointer).has(provision)),
    );
    const rules = [...new Set(open.map(({ ruleId }) => ruleId))].sort();
    const reason = unmet(article, subject) ?? (rules.length === 0 ? unmet(condition, subject) : undefined);
    if (reason) return { provision, title, status: 'not-applicable', pointers: [], rules: [], reason };
    const pointers = answeringPointers(subject, provision);
    if (rules.length === 0 && pointers.length > 0)
      return { provision, title, status: 'satisfied', pointers, rules };
    const isUnread = pointers.length === 0 && unread.some((pointer) => mayAnswer(pointer, provision));
    return {
      provision,
      title,
      status: 'missing',
      pointers,
      rules: isUnread ? [...rules, UNREAD].sort() : rules,
    };
  });
}

/** What to say when the condition does not hold. */
function unmet(condition: Condition | undefined, { activities, declaration }: Subject): Texts | undefined {
  return condition && !condition.holds(activities(), declaration.general) ? condition.otherwise : undefined;
}

/** A text that nobody filled in is no answer to what its place answers. */
const PLACEHOLDER = 'template-placeholder-left';

/** The provisions that the value at a pointer answers: those of the deepest path of the schema that leads to it or above it. */
function provisionsAt(pointer: string): ReadonlySet<string> {
  const tokens = parsePointer(pointer);
  let deepest = 0;
  let provisions = new Set<string>();
  for (const [provision, paths] of Object.entries(ANSWERS)) {
    for (const path of paths) {
      const steps = segments(path);
      if (steps.length < deepest || !steps.every((step, index) => step === '*' || step === tokens[index]))
        continue;
      if (steps.length > deepest) provisions = new Set();
      deepest = steps.length;
      provisions.add(provision);
    }
  }
  return provisions;
}

/** What could not be read in a script is no answer: the rule that says so leaves it open. */
const UNREAD = 'not-static';

/** Whether an answer may stand at a place that could not be read, or below it. */
function mayAnswer(pointer: string, provision: GdprProvision): boolean {
  const tokens = parsePointer(pointer);
  return (ANSWERING_PATHS.get(provision) ?? []).some((path) =>
    tokens.every((token, index) => index >= path.length || path[index] === '*' || path[index] === token),
  );
}

function leavesOpen(ruleId: string, provision: GdprProvision): boolean {
  return ANSWERED_BY.get(ruleId)?.includes(provision) ?? false;
}

function answeringPointers(subject: Subject, provision: GdprProvision): string[] {
  const root = { value: subject.declaration, pointer: '', path: '' };
  const pointers = (ANSWERING_PATHS.get(provision) ?? []).flatMap((path) =>
    descend([root], path).map(({ pointer }) => pointer),
  );
  const highest: string[] = [];
  for (const pointer of pointers.sort((a, b) => a.length - b.length)) {
    if (!highest.some((above) => isAtOrBelow(pointer, above))) highest.push(pointer);
  }
  return highest.sort();
}
