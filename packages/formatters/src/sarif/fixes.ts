import type { Change, Finding } from '@tretten/schema/report';
import { maskIdentityNumbers } from '../identity-numbers.ts';
import { artifactLocation, region } from './location.ts';
import { messageText } from './message.ts';
import type { SarifOptions } from './options.ts';

/**
 * The fix of a finding and its suggestions, as text edits; '[]' without a way to make edits. An edit that would write
 * an identity number is left out with its fix: with the number masked, it would destroy what it mends.
 */
export function fixesOf(path: string, finding: Finding, editsOf: SarifOptions['editsOf']) {
  if (!editsOf) return [];
  const ways: { text: string; changes: readonly Change[] }[] = [
    ...(finding.fix ? [{ text: finding.remedy, changes: finding.fix }] : []),
    ...(finding.suggestions ?? []),
  ];
  const fixes = ways.flatMap(({ text, changes }) => {
    const edits = editsOf(path, changes) ?? [];
    const isSafe = edits.every((edit) => maskIdentityNumbers(edit.text) === edit.text);
    if (edits.length === 0 || !isSafe) return [];
    const replacements = edits.map((edit) => ({
      deletedRegion: region(edit.range),
      insertedContent: { text: edit.text },
    }));
    return [
      {
        description: { text: messageText(maskIdentityNumbers(text)) },
        artifactChanges: [{ artifactLocation: artifactLocation(path), replacements }],
      },
    ];
  });
  // Two ways may come to the same; a list of fixes may not.
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix), fix])).values()];
}
