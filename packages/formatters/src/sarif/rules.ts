import type { Finding, Report, ReportLanguage, RuleSummary, Severity } from '@tretten/schema/report';
import { gravest } from '../finding-order.ts';
import { LABELS } from '../labels.ts';
import { legalSources } from '../legal-sources.ts';
import { printable } from '../printable.ts';
import { LEVEL } from './level.ts';
import { messageText } from './message.ts';
import type { SarifOptions, SarifRuleDetails } from './options.ts';

/** What GitHub calls severities in the properties of a rule. */
const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};
/** GitHub refuses longer descriptions, and shows no more tags. */
const LIMITS = { description: 1024, tags: 10 };

/** The rules behind the findings, in the order of their ids, as SARIF describes rules. */
export function reportingDescriptors(report: Report, ruleDetails: SarifOptions['ruleDetails']) {
  const found = new Map<string, Finding[]>();
  const all = report.files.flatMap(({ findings, suppressed = [] }) => [
    ...findings,
    ...suppressed.map(({ finding }) => finding),
  ]);
  for (const finding of all) {
    const others = found.get(finding.ruleId);
    if (others) others.push(finding);
    else found.set(finding.ruleId, [finding]);
  }
  return Array.from(found, ([id, findings]) => {
    // A part of a report may lack its rules; the finding knows what they have in common.
    const rule = report.rules[id] ?? { title: id, sources: [], url: findings[0]?.url ?? report.tool.url };
    const details = ruleDetails?.(id);
    return descriptor(id, rule, details, details?.severity ?? gravest(findings), report.language);
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function descriptor(
  id: string,
  { title, sources, url }: RuleSummary,
  details: SarifRuleDetails | undefined,
  severity: Severity,
  language: ReportLanguage,
) {
  const basis = legalSources(sources, language);
  const law = basis === '' ? '' : `${LABELS[language].basis}: ${basis}.`;
  const paragraphs = details?.explanation.split('\n\n').map(messageText) ?? [];
  const first = paragraphs[0] ?? messageText(title);
  const text = [messageText(title), ...paragraphs, messageText(law)].filter((part) => part !== '');
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: cut(messageText(title)) },
    fullDescription: { text: cut(first) },
    helpUri: url,
    help: { text: text.join('\n\n'), markdown: markdownHelp(details, law, title, url) },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { sources, tags: tagsOf(sources), 'problem.severity': PROBLEM[severity] },
  };
}

function markdownHelp(
  details: SarifRuleDetails | undefined,
  law: string,
  title: string,
  url: string,
): string {
  const explanation = details?.explanation.split('\n').map(printable).join('\n') ?? printable(title);
  return [explanation, printable(law), `<${url}>`].filter((part) => part !== '').join('\n\n');
}

/** Topics to filter by: the articles of the GDPR and the acts a rule builds on; `form` for rules without law. */
function tagsOf(sources: readonly string[]): string[] {
  const topics = sources.flatMap((source) => {
    const [, article, act] = /^GDPR (\d+)|^([^§:]+) §/.exec(source) ?? [];
    return article !== undefined ? [`GDPR art. ${article}`] : act !== undefined ? [act.trim()] : [];
  });
  return [...new Set(['privacy', ...(sources.length === 0 ? ['form'] : topics)])].slice(0, LIMITS.tags);
}

function cut(text: string): string {
  return text.length <= LIMITS.description ? text : `${text.slice(0, LIMITS.description - 1).trimEnd()}…`;
}
