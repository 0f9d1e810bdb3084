import type { Report, ReportLanguage } from '@tretten/schema/report';
import { jsonText } from './json-text.ts';
import { invocation, notificationDescriptors } from './sarif/invocation.ts';
import { artifact, ROOT } from './sarif/location.ts';
import type { SarifOptions } from './sarif/options.ts';
import { resultsOf } from './sarif/results.ts';
import { reportingDescriptors } from './sarif/rules.ts';

export type { SarifEdit, SarifOptions, SarifRuleDetails } from './sarif/options.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT_MEANS: Readonly<Record<ReportLanguage, string>> = {
  nb: 'Mappen kontrollen ble kjørt i.',
  nn: 'Mappa kontrollen blei køyrd i.',
  en: 'The folder that the check was run in.',
};

/**
 * The report as SARIF 2.1.0, for code scanning and editors: one run with the rules behind its findings, fingerprints that
 * survive moved lines, and failures as notifications. Identity numbers are masked, and nothing can steer a terminal.
 */
export function formatSarif(report: Report, { editsOf, ruleDetails }: SarifOptions = {}): string {
  const { tool, language, preset, asOf, files } = report;
  const rules = reportingDescriptors(report, ruleDetails);
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  // A list of artifacts may not hold one twice, a report two entries on one file.
  const artifacts = new Map(files.map((file) => [file.path, artifact(file)]));
  const numbers = new Map(Array.from(artifacts.keys(), (path, index) => [path, index]));
  const context = {
    ruleIndex: (ruleId: string) => places.get(ruleId) ?? -1,
    artifactIndex: (path: string) => numbers.get(path) ?? -1,
    editsOf,
    hasSuppressed: files.some(({ suppressed = [] }) => suppressed.length > 0),
  };
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: tool.url,
        language,
        rules,
        notifications: notificationDescriptors(report),
      },
    },
    // What precedes the last slash is the category: a run with another preset does not replace this one.
    automationDetails: { id: `tretten/${preset}/${asOf}` },
    invocations: [invocation(report)],
    originalUriBaseIds: { [ROOT]: { description: { text: ROOT_MEANS[language] } } },
    artifacts: [...artifacts.values()],
    columnKind: 'utf16CodeUnits',
    language,
    results: files.flatMap((file) => resultsOf(file, context)),
    properties: { asOf, preset },
  };
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}
