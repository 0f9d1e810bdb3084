import type {
  CoverageEntry,
  FileReport,
  Finding,
  Position,
  Report,
  SuppressedFinding,
} from '@tretten/schema/report';
import fc from 'fast-check';

const RULES = 'https://w3id.org/tretten/rules/';

/** Any string at all: half surrogate pairs, terminal escapes, wide letters, direction marks and identity numbers among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 20,
  }),
  fc
    .array(
      fc.constantFrom(
        '\u001b[31m',
        '\u009b2J',
        '\r\n',
        '\t',
        '漢',
        '👩‍👩‍👧',
        'é',
        '\u202e',
        ' 01010112345 ',
        'art. 13 ',
        '<b>',
        '](javascript:a)',
        '![a',
        '@octocat ',
        '#12',
        'www.evil.example',
        ' https://evil.example/ ',
        '|',
        '`',
        '**',
        '~~',
        '\n\n# a\n- b\n',
        '%0A::error::',
        '::',
        '##[error]',
        ']]>',
        '&lt;',
        '\\',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

const sentence = anyText.map((text) => `a${text}`);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const pointer = fc
  .array(anyText, { maxLength: 3 })
  .map((keys) => keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''));
const position: fc.Arbitrary<Position> = fc.record({
  offset: fc.nat(),
  line: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1 })),
  column: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1 })),
});
const sources = fc.uniqueArray(
  fc.constantFrom('GDPR 13(2)(d)', 'GDPR recital 39', 'ekomloven § 3-15', 'GDPR'),
);

const finding: fc.Arbitrary<Finding> = fc
  .record({
    ruleId: id,
    messageId: fc.constantFrom('missing', 'noLimit', 'trailing-comma'),
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: sentence,
    remedy: sentence,
    params: fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.constant(12345678901)), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    sources,
    pointer,
    target: fc.constantFrom('key', 'value'),
    range: fc.record({ start: position, end: position }),
    path: fc.option(sentence, { nil: undefined }),
  })
  .map(({ path, ...parts }) => ({ ...parts, ...(path ? { path } : {}), url: RULES + parts.ruleId }));

const suppressedFinding: fc.Arbitrary<SuppressedFinding> = fc.record(
  {
    finding,
    by: fc.constantFrom('comment', 'extension', 'configuration', 'baseline'),
    reason: sentence,
    until: fc.constant('2027-03-31'),
  },
  { requiredKeys: ['finding', 'by'] },
);

const coverageEntry: fc.Arbitrary<CoverageEntry> = fc.record(
  {
    provision: fc.constantFrom('13(1)(a)', '14(2)(f)', '13(3)'),
    title: sentence,
    status: fc.constantFrom('satisfied', 'missing', 'not-applicable'),
    pointers: fc.uniqueArray(pointer, { maxLength: 3 }),
    rules: fc.uniqueArray(id, { maxLength: 3 }),
    reason: sentence,
  },
  { requiredKeys: ['provision', 'title', 'status', 'pointers', 'rules'] },
);

const fileReport: fc.Arbitrary<FileReport> = fc
  .record(
    {
      path: sentence,
      format: fc.constantFrom('json', 'yaml'),
      name: sentence,
      findings: fc.array(finding, { maxLength: 4 }),
      suppressed: fc.array(suppressedFinding, { maxLength: 2 }),
      coverage: fc.array(coverageEntry, { maxLength: 4 }),
    },
    { requiredKeys: ['path', 'findings'] },
  )
  .map((file) => ({ ...file, summary: countOf(file.findings) }));

/** Any report that the schema accepts, with counts that agree; its texts and places need not make sense. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    language: fc.constantFrom('nb', 'nn', 'en'),
    files: fc.array(fileReport, { maxLength: 3 }),
    failures: fc.array(
      fc.record({ path: sentence, code: fc.constantFrom('not-found', 'unreadable'), message: sentence }),
      { maxLength: 2 },
    ),
  })
  .map(({ language, files, failures }) => {
    const findings = files.flatMap((file) => file.findings);
    const suppressed = files.flatMap((file) => file.suppressed ?? []).length;
    const filesWithFindings = files.filter((file) => file.findings.length > 0).length;
    return {
      $schema: 'https://w3id.org/tretten/v1/report.schema.json',
      tool: { name: 'tretten', version: '0.1.0', url: 'https://w3id.org/tretten' },
      asOf: '2026-11-21',
      language,
      preset: 'recommended',
      rules: Object.fromEntries(
        findings.map(({ ruleId, sources: law, url }) => [ruleId, { title: ruleId, sources: law, url }]),
      ),
      files,
      failures,
      summary: {
        files: files.length,
        filesWithFindings,
        ...countOf(findings),
        ...(suppressed > 0 ? { suppressed } : {}),
      },
    };
  });

/** How many findings there are of each severity. */
export function countOf(findings: readonly Finding[]) {
  const count = (severity: string) => findings.filter((item) => item.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
