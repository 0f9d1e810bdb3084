import { readDocument } from '@tretten/document';
import { type LintOptions, lint } from '../../src/lint.ts';
import complaintRightRequired from '../../src/rules/complaint-right-required/rule.ts';
import nationalIdentityNumberPublished from '../../src/rules/national-identity-number-published/rule.ts';
import retentionVague from '../../src/rules/retention-vague/rule.ts';

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';

const OPTIONS = {
  asOf: '2026-11-21',
  rules: [complaintRightRequired, nationalIdentityNumberPublished, retentionVague],
};

/** Lints a fragment of a declaration in YAML, two lines after the first, with three rules as of 21 November 2026. */
export function lintYaml(fragment: string, options: Partial<LintOptions> = {}) {
  const text = `$schema: ${SCHEMA}\nlanguage: nb\n${fragment}`;
  return lint(readDocument(text, { format: 'yaml' }), { ...OPTIONS, ...options });
}

/** The same in JSON. */
export function lintJson(fragment: object, options: Partial<LintOptions> = {}) {
  const text = JSON.stringify({ $schema: SCHEMA, language: 'nb', ...fragment }, null, 2);
  return lint(readDocument(text, { format: 'json' }), { ...OPTIONS, ...options });
}

/** Line, rule and message of each finding. */
export function told({ findings }: ReturnType<typeof lint>): string[] {
  return findings.map(({ ruleId, messageId, range }) => `${range.start.line} ${ruleId}/${messageId}`);
}

/** Place, rule and reason of what is suppressed. */
export function hidden({ suppressed }: ReturnType<typeof lint>): string[] {
  return suppressed.map(
    ({ finding, by }) => `${finding.range.start.line} ${finding.ruleId}: ${by.reason} (${by.kind})`,
  );
}
