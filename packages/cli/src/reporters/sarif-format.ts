import { formatSarif } from '@tretten/formatters/sarif';
import { ruleById } from '@tretten/linter';
import type { Options } from '../options.ts';
import { RULE_SECTION } from '../rule-section.ts';
import type { ReportedFile } from './reporter.ts';
import type { WholeFormat } from './whole-reporter.ts';

/** SARIF with the pages of the rules, and with fixes as edits. */
export async function sarifFormat({
  language,
  ownRules,
}: Pick<Options, 'language' | 'ownRules'>): Promise<WholeFormat> {
  const { pageSections } = await import('@tretten/linter/pages');
  const editsByFile = new Map<string, NonNullable<ReportedFile['edits']>>();
  return {
    takes({ report, edits = {} }) {
      if (Object.keys(edits).length > 0) editsByFile.set(report.path, edits);
    },
    write: (report) =>
      formatSarif(report, {
        editsOf: (path, changes) => editsByFile.get(path)?.[JSON.stringify(changes)],
        ruleDetails(id) {
          const rule = ruleById(id, ownRules);
          if (!rule) return undefined;
          const explanation = pageSections(id).get(RULE_SECTION[language]) ?? rule.title[language];
          return { severity: rule.severity, explanation };
        },
      }),
  };
}
