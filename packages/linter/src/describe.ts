import { formatMessage, type Locale } from '@tretten/schema';
import type { Rule } from './rule/define-rule.ts';
import type { Sentence } from './rule/messages.ts';
import type { SuggestedChange } from './rule/repair.ts';
import { ruleById } from './rule-by-id.ts';
import type { UnplacedFinding } from './run/finding.ts';

/**
 * The sentences of a finding in a language; `others` are the rules besides those of this package. Throws when the finding's
 * rule or message is unknown.
 */
export function describe(finding: UnplacedFinding, language: Locale, others: readonly Rule[] = []): Sentence {
  const sentence = ruleById(finding.ruleId, others)?.messages[finding.messageId]?.[language];
  if (!sentence) throw new Error(`no message ${finding.ruleId}/${finding.messageId}`);
  return {
    text: formatMessage(sentence.text, finding.params),
    remedy: formatMessage(sentence.remedy, finding.params),
  };
}

/** What a suggestion of a finding does, in a language; throws when the finding's rule does not know it. */
export function describeSuggestion(
  finding: UnplacedFinding,
  { suggestionId }: SuggestedChange,
  language: Locale,
  others: readonly Rule[] = [],
): string {
  const text = ruleById(finding.ruleId, others)?.suggestions?.[suggestionId]?.[language];
  if (!text) throw new Error(`no suggestion ${finding.ruleId}/${suggestionId}`);
  return formatMessage(text, finding.params);
}
