import { formatMessage, type Locale } from '@tretten/schema';
import type { Sentence } from './rule/messages.ts';
import type { SuggestedChange } from './rule/repair.ts';
import { ruleById } from './rule-by-id.ts';
import type { UnplacedFinding } from './run/finding.ts';

/** The sentences of a finding in a language; throws when the finding's rule or message is unknown. */
export function describe(finding: UnplacedFinding, language: Locale): Sentence {
  const sentence = ruleById(finding.ruleId)?.messages[finding.messageId]?.[language];
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
): string {
  const text = ruleById(finding.ruleId)?.suggestions?.[suggestionId]?.[language];
  if (!text) throw new Error(`no suggestion ${finding.ruleId}/${suggestionId}`);
  return formatMessage(text, finding.params);
}
