import type { Document } from '@tretten/document';
import { editsFor } from '@tretten/document/edit';
import { formatSarif } from '@tretten/formatters/sarif';
import { ruleById } from '@tretten/linter';
import type { Change } from '@tretten/schema';
import type { Options } from '../options.ts';
import { RULE_SECTION } from '../rule-section.ts';
import type { WholeFormat } from './whole-reporter.ts';

/** SARIF with the pages of the rules, and with fixes as edits; only documents that can be mended are kept for it. */
export async function sarifFormat({
  language,
  ownRules,
}: Pick<Options, 'language' | 'ownRules'>): Promise<WholeFormat> {
  const { pageSections } = await import('@tretten/linter/pages');
  const documents = new Map<string, Document>();
  return {
    takes({ report, document }) {
      const mendable = report.findings.some(({ fix, suggestions }) => fix || suggestions);
      if (document && mendable) documents.set(report.path, document);
    },
    write: (report) =>
      formatSarif(report, {
        editsOf(path, changes) {
          const document = documents.get(path);
          return document && editsFor(document, changes as readonly Change[]);
        },
        ruleDetails(id) {
          const rule = ruleById(id, ownRules);
          if (!rule) return undefined;
          const explanation = pageSections(id).get(RULE_SECTION[language]) ?? rule.title[language];
          return { severity: rule.severity, explanation };
        },
      }),
  };
}
