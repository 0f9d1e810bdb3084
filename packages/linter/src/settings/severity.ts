import type { RuleLevel, RuleSetting, RuleSettings } from '@tretten/schema/config';
import type { Rule } from '../rule/define-rule.ts';
import { cappedBy, type Grounds } from '../rule/grounds.ts';
import type { Severity } from '../rule/severity.ts';
import type { UnplacedFinding } from '../run/finding.ts';

type SeverityOf = (rule: Rule, messageId: string, grounds: Grounds) => Severity | undefined;

/** The severity that a configuration gives a message, or else the usual one; what rests on a register keeps its cap. */
export function severityIn(settings: RuleSettings | undefined, usual: SeverityOf): SeverityOf {
  if (settings === undefined) return usual;
  return (rule, messageId, grounds) => {
    const level = levelIn(settings, rule.id, messageId);
    if (level === undefined) return usual(rule, messageId, grounds);
    return level === 'off' ? undefined : cappedBy(grounds, level);
  };
}

/** Findings that no preset weighs, with the severities that a configuration gives them. */
export function underSettings<F extends UnplacedFinding>(
  findings: readonly F[],
  settings: RuleSettings | undefined,
): readonly F[] {
  if (settings === undefined) return findings;
  return findings.flatMap((finding) => {
    const level = levelIn(settings, finding.ruleId, finding.messageId);
    if (level === undefined) return [finding];
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** Whether one of the rules has this id and can find anything with these severities. */
export function isHeard(ruleId: string, rules: readonly Rule[], severityOf: SeverityOf): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) return false;
  return Object.keys(rule.messages).some((messageId) => severityOf(rule, messageId, {}) !== undefined);
}

/** Whether a configuration switches off all that a rule finds. */
export function isOff(settings: RuleSettings, ruleId: string): boolean {
  const setting = settingOf(settings, ruleId);
  if (setting === undefined || typeof setting === 'string') return setting === 'off';
  return (
    setting.severity === 'off' && Object.values(setting.messages ?? {}).every((level) => level === 'off')
  );
}

function levelIn(
  settings: RuleSettings | undefined,
  ruleId: string,
  messageId: string,
): RuleLevel | undefined {
  const setting = settings && settingOf(settings, ruleId);
  if (setting === undefined || typeof setting === 'string') return setting;
  const { severity, messages = {} } = setting;
  return Object.hasOwn(messages, messageId) ? messages[messageId] : severity;
}

function settingOf(settings: RuleSettings, ruleId: string): RuleSetting | undefined {
  if (!Object.hasOwn(settings, ruleId)) return undefined;
  return (settings as Readonly<Record<string, RuleSetting>>)[ruleId];
}
