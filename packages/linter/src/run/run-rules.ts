import { placeholdersOf } from '@tretten/schema';
import type { Rule } from '../rule/define-rule.ts';
import type { Grounds } from '../rule/grounds.ts';
import type { Severity } from '../rule/severity.ts';
import { absoluteRepairs } from './absolute-repairs.ts';
import type { UnplacedFinding } from './finding.ts';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { NodeContext, type Told } from './node-context.ts';
import { type Place, placeAt } from './report-at.ts';
import { type Selected, select } from './select.ts';
import type { Subject } from './subject.ts';

/** What the run depends on besides the declaration. */
export interface RunOptions {
  /** `YYYY-MM-DD`: the day the verdict holds for. */
  readonly asOf: string;
  /** The severity of a message under the chosen preset; undefined = not reported. */
  severityOf(rule: Rule, messageId: string, grounds: Grounds): Severity | undefined;
  /** True where a finding at this wanted place would repeat a structural one. */
  hidden(wanted: string): boolean;
  /** Told of a rule that threw, which is then left out; without it the failure is thrown. */
  onFailure?(failure: RuleFailure): void;
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

/** Runs every rule over the declaration; equal findings are told once. */
export function runRules(rules: readonly Rule[], subject: Subject, options: RunOptions): UnplacedFinding[] {
  const findings = new Map<string, UnplacedFinding>();
  for (const rule of rules) {
    try {
      checkWith(rule, subject, options, findings);
    } catch (error) {
      if (!(error instanceof RuleFailure) || !options.onFailure) throw error;
      options.onFailure(error);
    }
  }
  return [...findings.values()];
}

function checkWith(
  rule: Rule,
  subject: Subject,
  options: RunOptions,
  findings: Map<string, UnplacedFinding>,
): void {
  if (rule.mentions && !subject.mentions(rule.mentions)) return;
  const nodes = select(rule, subject);
  const [first] = nodes;
  if (!first) return;
  const context = new NodeContext(subject, options, first, (...finding) =>
    tell(rule, context.node, subject, options, findings, finding),
  );
  for (const node of nodes) {
    context.node = node;
    try {
      rule.check(node.value as never, context);
    } catch (cause) {
      throw new RuleFailure(rule.id, node.pointer, cause);
    }
  }
}

function tell(
  rule: Rule,
  node: Selected,
  subject: Subject,
  options: RunOptions,
  findings: Map<string, UnplacedFinding>,
  [messageId, params = {}, where = '', { confidence, ...repairs } = {}]: Told,
): void {
  if (rule.url !== undefined) demandParams(rule, messageId, params);
  const severity = options.severityOf(rule, messageId, { ...(confidence && { confidence }) });
  const place = typeof where === 'string' ? openPlace(node, where, subject, options) : where;
  if (severity === undefined || place === undefined) return;
  const key = JSON.stringify([rule.id, messageId, place, params]);
  if (findings.has(key)) return;
  findings.set(key, {
    ruleId: rule.id,
    messageId,
    params: withoutIdentityNumbers(params),
    severity,
    ...place,
    sources: rule.sources,
    ...absoluteRepairs(repairs, subject.declaration, (at) => wantedPointer(node, at)),
  });
}

/** Rules of a plug-in may be written without types: a message that lacks a parameter is a fault of the rule. */
function demandParams({ messages }: Rule, messageId: string, params: object): void {
  const { nb } = messages[messageId] ?? {};
  for (const name of placeholdersOf(`${nb?.text} ${nb?.remedy}`)) {
    if (!Object.hasOwn(params, name)) throw new Error(`message ${messageId} lacks its parameter ${name}`);
  }
}

/** Where a finding stands; undefined where it would repeat a structural one. */
function openPlace(
  node: Selected,
  where: string,
  { declaration }: Subject,
  { hidden }: RunOptions,
): Place | undefined {
  const wanted = wantedPointer(node, where);
  return hidden(wanted) ? undefined : placeAt(declaration, wanted);
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
