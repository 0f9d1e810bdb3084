import type { FileReport, SuppressedFinding } from '@tretten/schema/report';
import { fingerprintsOf } from '../fingerprints.ts';
import { fileWithoutIdentityNumbers } from '../identity-numbers.ts';
import { fixesOf } from './fixes.ts';
import { LEVEL } from './level.ts';
import { location } from './location.ts';
import { messageText } from './message.ts';
import type { SarifOptions } from './options.ts';

/** What the results of a run have in common. */
export interface ResultContext {
  /** The number of a rule among the rules. */
  readonly ruleIndex: (ruleId: string) => number;
  /** The number of a file among the artifacts. */
  readonly artifactIndex: (path: string) => number;
  readonly editsOf: SarifOptions['editsOf'];
  /** Whether any result of the run is suppressed; then each has to say whether it is. */
  readonly hasSuppressed: boolean;
}

/** The findings of one file as results, the suppressed ones last. */
export function resultsOf(file: FileReport, context: ResultContext) {
  const { ruleIndex, editsOf, hasSuppressed } = context;
  const place = { path: file.path, index: context.artifactIndex(file.path) };
  const masked = everyFinding(fileWithoutIdentityNumbers(file));
  const originals = everyFinding(file).map(({ finding }) => finding);
  const fingerprints = fingerprintsOf({ path: file.path, findings: originals });
  return masked.map(({ finding, by }, number) => {
    const original = originals[number];
    const fixes = original && !by ? fixesOf(file.path, original, editsOf) : [];
    const { ruleId, messageId, severity, message, remedy, params, sources } = finding;
    return {
      ruleId,
      ruleIndex: ruleIndex(ruleId),
      level: LEVEL[severity],
      message: { text: messageText(`${message} ${remedy}`) },
      locations: [location(place, finding)],
      partialFingerprints: { 'trettenFinding/v1': fingerprints[number] ?? '' },
      ...(fixes.length > 0 ? { fixes } : {}),
      ...(hasSuppressed ? { suppressions: by ? [suppression(by)] : [] } : {}),
      // With these a finding can be told in another language.
      properties: { messageId, params, sources },
    };
  });
}

function everyFinding({ findings, suppressed = [] }: FileReport) {
  return [
    ...findings.map((finding) => ({ finding, by: undefined })),
    ...suppressed.map((by) => ({ finding: by.finding, by })),
  ];
}

function suppression({ by, reason, until }: SuppressedFinding) {
  const isInFile = by === 'comment' || by === 'extension';
  return {
    kind: isInFile ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === undefined ? {} : { justification: messageText(reason) }),
    properties: { by, ...(until === undefined ? {} : { until }) },
  };
}
