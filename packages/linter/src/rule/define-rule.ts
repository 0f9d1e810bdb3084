import type { Document } from '@tretten/document';
import type { GdprProvision } from '@tretten/norway/gdpr';
import type { DeclarationPaths, DeclarationTypes, EffectiveValue } from '@tretten/schema';
import { lookFor, type Mentions } from '../run/mentions.ts';
import type { Citation, TextNode } from '../run/nodes.ts';
import type { Demand } from './demand.ts';
import type { Messages, Texts } from './messages.ts';
import type { RuleContext } from './rule-context.ts';
import type { Severity } from './severity.ts';
import type { LegalSource } from './sources.ts';

/** What stands at each kind of place a rule may ask for besides schema paths and types. */
interface SpecialNodes {
  /** The file itself: its text, comments and all, and its value as read, unknown keys included. */
  '#Document': Document;
  /** Every human text, one node a language. */
  '#Text': TextNode;
  /** Every citation of law, in law references and in human texts. */
  '#Citation': Citation;
  /** What `general` gives an activity counts; an activity made of `general` has neither id nor name. */
  '/processingActivities/*': EffectiveValue;
}

/** Where a rule looks: a path of the schema, `#Type` for every value of a type, or a special kind of node. */
export type RuleAt = keyof DeclarationPaths | `#${keyof DeclarationTypes}` | keyof SpecialNodes;

/** The type of the value that `check` receives. */
export type NodeAt<At extends RuleAt> = At extends keyof SpecialNodes
  ? SpecialNodes[At]
  : At extends keyof DeclarationPaths
    ? NonNullable<DeclarationPaths[At]>
    : At extends `#${infer Name extends keyof DeclarationTypes}`
      ? NonNullable<DeclarationTypes[Name]>
      : never;

/** What every rule is made of, whatever it looks at. */
export interface RuleMeta {
  /** Kebab-case, thing first; never reused. */
  readonly id: string;
  readonly title: Texts;
  /** The severity of its messages unless they name their own. */
  readonly severity: Severity;
  /** The severity under the preset `strict`, where it differs. */
  readonly strict?: Severity;
  /** What it rests on, the most specific first. */
  readonly sources: readonly [LegalSource, ...LegalSource[]];
  /** Provisions of art. 13 and 14 that stay unanswered in a declaration with a finding of this rule. */
  readonly answers?: readonly GdprProvision[];
  /** The version of the linter that brought it. */
  readonly since: string;
  /**
   * Parts of words in small letters, one of which must stand somewhere in the declaration for the rule to find anything,
   * and under `#Text` in the text itself: what lacks them is not searched. Only a saving of time.
   */
  readonly mentions?: Mentions;
  /** What each suggestion does, in the imperative, by camelCase id; placeholders are those of the findings. */
  readonly suggestions?: Readonly<Record<string, Texts>>;
  /** The page that explains it, for a rule that is not one of this package. */
  readonly url?: string;
  /** What the rule finds cannot be suppressed in a file or hidden by a baseline. */
  readonly locked?: 'suppressions';
  /** Set on rules that only ask whether something that is always demanded is there. */
  readonly demand?: Demand;
}

/** A rule as its author writes it. */
export interface RuleDefinition<At extends RuleAt, M extends Messages> extends RuleMeta {
  readonly at: At;
  /** `effective`: activities are seen with what `general` gives them. Default: as written. */
  readonly scope?: 'declared' | 'effective';
  readonly messages: M;
  check(node: NodeAt<At>, context: RuleContext<M>): void;
}

/** A rule as the linter runs it. */
export interface Rule extends RuleMeta {
  readonly at: string;
  readonly scope: 'declared' | 'effective';
  readonly messages: Messages;
  readonly check: (node: never, context: RuleContext<Messages>) => void;
}

/** Types a rule: unknown paths, missing languages, misspelt parameters and unknown sources do not compile. */
export function defineRule<const At extends RuleAt, const M extends Messages>(
  rule: RuleDefinition<At, M>,
): Rule {
  const { mentions, scope = 'declared' } = rule;
  return {
    ...rule,
    ...(mentions && { mentions: lookFor(...mentions) }),
    scope,
    check: rule.check as Rule['check'],
  };
}
