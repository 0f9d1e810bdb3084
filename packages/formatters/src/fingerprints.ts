import type { FileReport, Finding } from '@tretten/schema/report';
import { fnv1a64 } from './fnv1a64.ts';
import { maskIdentityNumbers } from './identity-numbers.ts';

/**
 * A fingerprint for each finding of a file, in the same order: 16 hexadecimal digits, different within a report as long
 * as its paths are. It is made of what a finding is about (path, rule, message, place without the indexes of lists, and
 * the words in its parameters), so that it survives when lines move, items change places, messages are worded anew or
 * another language is chosen. Numbers are left out, since ages grow; of findings that are alike, each has its own number.
 */
export function fingerprintsOf({ path: own, findings }: Pick<FileReport, 'path' | 'findings'>): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const about = JSON.stringify([finding.path ?? own, ...identityOf(finding)]);
    const before = seen.get(about) ?? 0;
    seen.set(about, before + 1);
    return fnv1a64(`${about}${before}`);
  });
}

function identityOf({ ruleId, messageId, pointer, params }: Finding): string[] {
  const words = Object.entries(params)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /\p{L}/u.test(entry[1]))
    .map(([name, value]) => `${name}=${maskIdentityNumbers(value)}`);
  return [ruleId, messageId, maskIdentityNumbers(pointer).replace(/\/\d+(?=\/|$)/g, '/*'), ...words.sort()];
}
