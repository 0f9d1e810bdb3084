import {
  type OpenPolicyConfig,
  type ValidationIssue,
  validateCookiePolicy,
  validateOpenPolicyConfig,
  validatePrivacyPolicy,
} from '@openpolicy/core';
import type { PrivacyDeclaration } from '@tretten/schema';
import { openPolicyOf } from './open-policy.ts';

/** `not-expressible`: the fault leaves no trace in the other tool's format; else whether it says something new of it. */
export type PeerVerdict = 'caught' | 'missed' | 'not-expressible';

/** How `@openpolicy/core` fares: both declarations are put in its format, and what it says of them is compared. */
export function peerVerdict(base: unknown, seeded: unknown): PeerVerdict {
  const before = openPolicyOf(base as PrivacyDeclaration);
  const after = translated(seeded);
  if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return 'not-expressible';
  const known = new Set(issuesIn(before));
  return issuesIn(after).some((issue) => !known.has(issue)) ? 'caught' : 'missed';
}

/** Undefined where a fault in the data itself, a text for a list say, leaves nothing to translate. */
function translated(seeded: unknown): OpenPolicyConfig | undefined {
  try {
    return openPolicyOf(seeded as PrivacyDeclaration);
  } catch {
    return undefined;
  }
}

/** Everything the three validators of the package say; a crash counts as saying something. */
function issuesIn(config: OpenPolicyConfig): string[] {
  const validators: readonly ((config: never) => ValidationIssue[])[] = [
    validateOpenPolicyConfig,
    validatePrivacyPolicy,
    ...(config.cookies ? [validateCookiePolicy] : []),
  ];
  return validators.flatMap((validate) => {
    try {
      return validate(config as never).map(({ code, message }) => `${code}: ${message}`);
    } catch (error) {
      return [`crash: ${String(error)}`];
    }
  });
}
