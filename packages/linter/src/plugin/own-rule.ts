import type { Locale } from '@tretten/schema';
import type { NodeAt, Rule, RuleAt, RuleMeta } from '../rule/define-rule.ts';
import type { Message, Messages, Sentence, Texts } from '../rule/messages.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import type { Severity } from '../rule/severity.ts';
import type { LegalSource } from '../rule/sources.ts';

/** A message of an own rule: one sentence for readers of all languages, or one for each. */
export type OwnMessage = (Sentence | Readonly<Record<Locale, Sentence>>) & {
  readonly severity?: Severity;
  readonly strict?: Severity;
};

/** The same with a sentence for each language. */
type WholeMessages<M extends Readonly<Record<string, OwnMessage>>> = {
  readonly [Id in keyof M]: M[Id] extends Sentence ? M[Id] & Readonly<Record<Locale, M[Id]>> : M[Id];
};

/** A rule that a project or a plug-in writes for itself. */
export interface OwnRuleDefinition<At extends RuleAt, M extends Readonly<Record<string, OwnMessage>>>
  extends Omit<RuleMeta, 'title' | 'sources' | 'since' | 'suggestions' | 'demand' | 'locked'> {
  /** What it asks for, in one line: in one language, or in each. */
  readonly title: string | Texts;
  /** What it rests on, the most specific first: a provision, or a text such as `Nordvik: personvernhåndbok 3.2`. */
  readonly sources: readonly [OwnSource, ...OwnSource[]];
  readonly since?: string;
  readonly suggestions?: Readonly<Record<string, string | Texts>>;
  readonly at: At;
  /** `effective`: activities are seen with what `general` gives them. Default: as written. */
  readonly scope?: 'declared' | 'effective';
  readonly messages: M;
  check(
    node: NodeAt<At>,
    context: RuleContext<WholeMessages<M> extends Messages ? WholeMessages<M> : Messages>,
  ): void;
}

/** Any text; the provisions that the linter itself knows are offered. */
type OwnSource = LegalSource | (string & Record<never, never>);

/** Types a rule of one's own: unknown paths and misspelt parameters do not compile. */
export function defineRule<const At extends RuleAt, const M extends Readonly<Record<string, OwnMessage>>>(
  rule: OwnRuleDefinition<At, M>,
): Rule {
  const {
    title,
    messages,
    suggestions = {},
    sources,
    scope = 'declared',
    since = '1.0',
    check,
    ...rest
  } = rule;
  return {
    ...rest,
    scope,
    since,
    title: inAll(title),
    sources: sources as Rule['sources'],
    messages: mapped(messages, wholeMessage),
    suggestions: mapped(suggestions, inAll),
    check: check as Rule['check'],
  };
}

function wholeMessage(message: OwnMessage): Message {
  if (!('text' in message)) return message;
  const { text, remedy, ...severities } = message;
  const sentence = { text, remedy };
  return { nb: sentence, nn: sentence, en: sentence, ...severities };
}

function inAll(text: string | Texts): Texts {
  return typeof text === 'string' ? { nb: text, nn: text, en: text } : text;
}

function mapped<T, U>(values: Readonly<Record<string, T>>, to: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
}
