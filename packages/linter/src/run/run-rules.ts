import type { Rule } from '../rule/define-rule.ts';
import type { Messages } from '../rule/messages.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import type { Severity } from '../rule/severity.ts';
import type { UnplacedFinding } from './finding.ts';
import { type Place, placeAt } from './report-at.ts';
import { type Selected, select } from './select.ts';
import type { Subject } from './subject.ts';

/** What the run depends on besides the declaration. */
export interface RunOptions {
  /** `YYYY-MM-DD`: the day the verdict holds for. */
  readonly asOf: string;
  /** The severity of a message under the chosen preset; undefined = not reported. */
  severityOf(rule: Rule, messageId: string): Severity | undefined;
  /** True where a finding at this wanted place would repeat a structural one. */
  hidden(wanted: string): boolean;
}

/** A rule that threw: a bug of the rule, told with its name and place. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure';
  readonly ruleId: string;
  readonly pointer: string;
  constructor(ruleId: string, pointer: string, cause: unknown) {
    super(`rule ${ruleId} failed at ${pointer || 'the root'}`, { cause });
    this.ruleId = ruleId;
    this.pointer = pointer;
  }
}

/** Runs every rule over the declaration; equal findings are told once. Throws `RuleFailure` when a rule throws. */
export function runRules(rules: readonly Rule[], subject: Subject, options: RunOptions): UnplacedFinding[] {
  const findings = new Map<string, UnplacedFinding>();
  for (const rule of rules) {
    for (const node of select(rule, subject)) {
      const context = contextOf(rule, node, subject, options, findings);
      try {
        rule.check(node.value as never, context);
      } catch (cause) {
        throw new RuleFailure(rule.id, node.pointer, cause);
      }
    }
  }
  return [...findings.values()];
}

function contextOf(
  rule: Rule,
  node: Selected,
  subject: Subject,
  options: RunOptions,
  findings: Map<string, UnplacedFinding>,
): RuleContext<Messages> {
  return {
    declaration: subject.declaration,
    get activities() {
      return subject.activities;
    },
    activity: node.activity,
    asOf: options.asOf,
    pointer: node.pointer,
    path: node.path,
    report(messageId, params = {}, where = '') {
      const wanted = wantedPointer(node, where);
      const severity = options.severityOf(rule, messageId);
      if (severity === undefined || options.hidden(wanted)) return;
      const place: Place = placeAt(subject.declaration, wanted);
      const finding: UnplacedFinding = {
        ruleId: rule.id,
        messageId,
        params,
        severity,
        ...place,
        sources: rule.sources,
      };
      const key = JSON.stringify([rule.id, messageId, place.pointer, params]);
      if (!findings.has(key)) findings.set(key, finding);
    },
  };
}

/** A pointer relative to an effective activity leads to where the value stands, be it in `general`. */
function wantedPointer(node: Selected, where: string): string {
  if (where.startsWith('#')) return where.slice(1);
  const { activity } = node;
  if (activity && node.value === activity.value) {
    const [, key, ...rest] = where.split('/');
    const origin = key === undefined ? undefined : activity.origin[key];
    if (origin !== undefined) return [origin, ...rest].join('/');
  }
  return node.pointer + where;
}
