import type { HtmlLabels } from './labels.ts';

export const EN: HtmlLabels = {
  title: 'Check of privacy declarations',
  report: 'Report',
  skip: 'Skip to the content',
  summary: 'Summary',
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  severityMeans: {
    error: 'The law is not met, or the file cannot be used.',
    warning: 'Guidance is not followed, or something is probably wrong.',
    info: 'Good practice, but no duty.',
  },
  declarations: 'The declarations',
  declaration: 'Declaration',
  coverage: 'The duty to inform in articles 13 and 14',
  coverageIntro:
    'Each row is a declaration. Each column is something that it has to tell under GDPR article 13 or 14.',
  article: 'Article',
  columnsMean: 'What the columns stand for',
  missing: 'Missing',
  notAssessed: 'not assessed',
  place: 'Place',
  line: 'Line',
  column: 'column',
  suggestions: 'Suggestions',
  fixable: 'This can be mended automatically.',
  rule: 'Rule',
  provision: 'Provision',
  asks: 'What it asks for',
  status: 'Status',
  where: 'Where, or why not',
  nothingFound: 'The check found nothing to fix in this declaration.',
  suppressed: 'Suppressed findings',
  finding: 'Finding',
  reason: 'Reason',
  until: 'Until',
  inBaseline: 'Was there when the check was taken into use.',
  failures: 'Files that could not be read',
  file: 'File',
  why: 'Reason',
  asOf: 'The rules as they were on',
  preset: 'Rule set',
  presets: {
    minimum: 'binding law only (minimum)',
    recommended: 'all rules (recommended)',
    strict: 'guidance counts as law (strict)',
  },
  madeWith: 'Made with',
  caution:
    'This report was made by a computer program. It shows what the declarations say and do not say, and is no substitute for legal judgement.',
  onlyInTables: (count) =>
    count === 1
      ? 'One declaration without findings is in the tables above only.'
      : `${count} declarations without findings are in the tables above only.`,
};
