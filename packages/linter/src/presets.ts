import type { Rule } from './rule/define-rule.ts';
import { cappedBy, type Grounds } from './rule/grounds.ts';
import type { Severity } from './rule/severity.ts';

/** `minimum`: only what binding law demands; `recommended`: every rule; `strict`: guidance counts as law where a rule says so. */
export const PRESETS = ['minimum', 'recommended', 'strict'] as const;

/** The name of a preset. */
export type Preset = (typeof PRESETS)[number];

/**
 * The severity of a message under a preset; undefined when the preset leaves it out, or when what the finding rests on is
 * too uncertain for one.
 */
export function severityUnder(
  preset: Preset,
  rule: Rule,
  messageId: string,
  grounds: Grounds = {},
): Severity | undefined {
  const message = rule.messages[messageId];
  if (!message) throw new Error(`rule ${rule.id} has no message ${messageId}`);
  const usual = message.severity ?? rule.severity;
  if (preset === 'minimum') return cappedBy(grounds, usual) === 'error' ? usual : undefined;
  const strict = message.strict ?? (message.severity ? message.severity : (rule.strict ?? usual));
  return cappedBy(grounds, preset === 'strict' ? strict : usual);
}
