import type { Messages } from '../rule/messages.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import type { Selected } from './select.ts';
import type { Subject } from './subject.ts';

type Report = RuleContext<Messages>['report'];
/** What a rule reports. */
export type Told = Parameters<Report>;

/** One context serves all nodes of a rule, since a rule sees them one after the other and keeps none. */
export class NodeContext implements RuleContext<Messages> {
  readonly declaration: Subject['declaration'];
  readonly asOf: string;
  readonly report: Report;
  readonly #subject: Subject;
  node: Selected;

  constructor(subject: Subject, { asOf }: { readonly asOf: string }, node: Selected, report: Report) {
    this.declaration = subject.declaration;
    this.asOf = asOf;
    this.#subject = subject;
    this.node = node;
    this.report = report;
  }

  get activities() {
    return this.#subject.activities();
  }

  get activity() {
    return this.node.activity;
  }

  get pointer() {
    return this.node.pointer;
  }

  get path() {
    return this.node.path;
  }
}
