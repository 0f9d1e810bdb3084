import type { EffectiveActivity, General, LegalBasis, PrivacyDeclaration } from '@tretten/schema';
import { bundleIn, isForEverything } from './bundled-bases.ts';

/** Vital interests as a basis for everything, with the place of the first such basis. */
export interface VitalForEverything {
  readonly where: 'general' | 'everywhere';
  /** JSON pointer of the basis. */
  readonly pointer: string;
}

/** Whether a basis is 6(1)(d) without a limit. */
export function isUnlimitedVital({ article, appliesTo }: LegalBasis): boolean {
  return article === '6(1)(d)' && appliesTo === undefined;
}

/**
 * Where 6(1)(d) is given as a basis for everything and is the only one that is not linked to its purpose. Where others
 * are not linked either, the list of them is what is wrong, and `legal-basis-bundled` tells it.
 */
export function vitalForEverything(
  { general }: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): VitalForEverything | undefined {
  const listed = vitalBasis(general);
  if (listed >= 0) {
    const isBundled = activities.some(({ declared }) => declared) && hasOthersForEverything(general);
    return isBundled ? undefined : { where: 'general', pointer: `/general/legalBases/${listed}` };
  }
  if (activities.length < 2 || activities.some(({ value }) => vitalBasis(value) < 0)) return undefined;
  const first = activities.find((activity) => !bundleIn(activity, (basis) => !isUnlimitedVital(basis)));
  return (
    first && {
      where: 'everywhere',
      pointer: `${first.pointer}/legalBases/${vitalBasis(first.value)}`,
    }
  );
}

function hasOthersForEverything(general: General | undefined): boolean {
  return (general?.legalBases ?? []).some((basis) => isForEverything(basis) && !isUnlimitedVital(basis));
}

/** Index of the first basis that is 6(1)(d) without a limit; -1 where there is none. */
function vitalBasis(holder: Pick<General, 'legalBases'> | undefined): number {
  return (holder?.legalBases ?? []).findIndex(isUnlimitedVital);
}
