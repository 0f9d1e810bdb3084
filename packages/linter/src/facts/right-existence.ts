import type { EffectiveActivity, LegalBasisArticle, PrivacyDeclaration } from '@tretten/schema';
import { someBasisUnknown, statedBases } from './bases.ts';

/** Whether a right that depends on the legal basis exists somewhere: yes, no, or unknown since a basis is not stated. */
export type Existence = 'exists' | 'unknown' | 'none';

/** The bases under which people can object (GDPR 21(1)). */
export const OBJECTION_BASES = ['6(1)(e)', '6(1)(f)'] as const satisfies readonly LegalBasisArticle[];

/** The bases under which people can take their data along (GDPR 20(1)(a)). */
export const PORTABILITY_BASES = ['6(1)(a)', '6(1)(b)'] as const satisfies readonly LegalBasisArticle[];

/** Whether people can object to some of the processing: public task, legitimate interest (21(1)) or direct marketing (21(2)). */
export function objectionExists(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): Existence {
  if (declaration.general?.directMarketing || activities.some(({ value }) => value.directMarketing))
    return 'exists';
  return existsUnder(OBJECTION_BASES, declaration, activities);
}

/** Whether people can take some of their data along: consent or contract (20(1)(a)). */
export function portabilityExists(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): Existence {
  return existsUnder(PORTABILITY_BASES, declaration, activities);
}

/** A basis that `general` only lists counts: the page says that it is used somewhere. */
function existsUnder(
  articles: readonly LegalBasisArticle[],
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): Existence {
  const stated = statedBases(declaration, activities);
  if (stated.some(({ basis }) => basis.article !== undefined && articles.includes(basis.article)))
    return 'exists';
  return someBasisUnknown(activities) ? 'unknown' : 'none';
}
