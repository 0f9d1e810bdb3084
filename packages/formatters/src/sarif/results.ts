import type { FileReport } from '@tretten/schema/report';
import { fingerprintsOf } from '../fingerprints.ts';
import { fileWithoutIdentityNumbers } from '../identity-numbers.ts';
import { fixesOf } from './fixes.ts';
import { LEVEL } from './level.ts';
import { location } from './location.ts';
import { messageText } from './message.ts';
import type { SarifOptions } from './options.ts';

/** The findings of one file as results; `index` is its number among the artifacts, `ruleIndex` that of a rule. */
export function resultsOf(
  file: FileReport,
  index: number,
  ruleIndex: (ruleId: string) => number,
  editsOf: SarifOptions['editsOf'],
) {
  const fingerprints = fingerprintsOf(file);
  return fileWithoutIdentityNumbers(file).findings.map((finding, number) => {
    const original = file.findings[number];
    const fixes = original ? fixesOf(file.path, original, editsOf) : [];
    const { ruleId, messageId, severity, message, remedy, params, sources } = finding;
    return {
      ruleId,
      ruleIndex: ruleIndex(ruleId),
      level: LEVEL[severity],
      message: { text: messageText(`${message} ${remedy}`) },
      locations: [location({ path: file.path, index }, finding)],
      partialFingerprints: { 'trettenFinding/v1': fingerprints[number] ?? '' },
      ...(fixes.length > 0 ? { fixes } : {}),
      // With these a finding can be told in another language.
      properties: { messageId, params, sources },
    };
  });
}
