import type { LawCitation } from '@tretten/norway/law-reference';
import {
  type EffectiveActivity,
  type LegalBasisArticle,
  type Right,
  type Rights,
  textsOf,
} from '@tretten/schema';
import { anyBasis } from './bases.ts';
import { citationsIn } from './law-reader.ts';

/** A right that the declaration says people do not have, although the GDPR gives it to them. */
export interface DeniedRight {
  readonly kind: 'always' | 'basisExcepted' | 'byBasis' | 'withdrawal';
  /** The article that gives the right. */
  readonly article: string;
  /** The legal bases that give it, or that are wrongly excepted; [] where every basis does. */
  readonly bases: readonly LegalBasisArticle[];
  /** JSON pointer from `rights`. */
  readonly pointer: string;
}

/** Rights that hold whatever the legal basis: articles 15, 16 and 18. */
const ALWAYS = { access: '15', rectification: '16', restriction: '18' } as const;

/** Rights that hold for some legal bases (art. 17(1) and 17(3)(b), 20(1) and 20(3)). */
const BY_BASIS = {
  erasure: { article: '17', bases: ['6(1)(a)', '6(1)(b)', '6(1)(d)', '6(1)(f)'] },
  portability: { article: '20', bases: ['6(1)(a)', '6(1)(b)'] },
} as const satisfies Partial<Record<keyof Rights, { article: string; bases: readonly LegalBasisArticle[] }>>;

/**
 * The rights that are denied as a whole. One that is denied for a part only, or with the provision that limits it, is
 * passed over: personopplysningsloven §§ 16 and 17 and other acts make exceptions. Objection has `right-basis-mismatch`.
 */
export function deniedRights(
  rights: Rights,
  activities: readonly EffectiveActivity[],
  language: string,
): readonly DeniedRight[] {
  const always = Object.entries(ALWAYS).flatMap(([name, article]): DeniedRight[] => {
    const right = rights[name as keyof typeof ALWAYS];
    if (isDenied(right, language))
      return [{ kind: 'always', article, bases: [], pointer: `/${name}/applies` }];
    const bases = isExplained(right, language) ? undefined : onlyBases(right);
    const pointer = `/${name}/exceptFor/legalBases`;
    return bases ? [{ kind: 'basisExcepted', article, bases, pointer }] : [];
  });
  const byBasis = Object.entries(BY_BASIS).flatMap(([name, { article, bases }]): DeniedRight[] => {
    const held = bases.filter((basis) => anyBasis(activities, [basis]));
    if (held.length === 0 || !isDenied(rights[name as keyof typeof BY_BASIS], language)) return [];
    return [{ kind: 'byBasis', article, bases: held, pointer: `/${name}/applies` }];
  });
  const consents = (['6(1)(a)', '9(2)(a)'] as const).filter((basis) => anyBasis(activities, [basis]));
  const { withdrawConsent } = rights;
  const isWithheld = withdrawConsent?.applies === false && !withdrawConsent.appliesTo && consents.length > 0;
  const pointer = '/withdrawConsent/applies';
  return isWithheld
    ? [...always, ...byBasis, { kind: 'withdrawal', article: '7', bases: consents, pointer }]
    : [...always, ...byBasis];
}

function isDenied(right: Right | undefined, language: string): boolean {
  return right?.applies === false && !right.appliesTo && !isExplained(right, language);
}

function isExplained(right: Right | undefined, language: string): boolean {
  if (right?.law !== undefined || right?.limitations !== undefined) return true;
  return textsOf(right?.text, language).some(({ text }) => citationsIn(text).some(isException));
}

/** A section of an act, or an article that lets rights fall away: art. 11(2), 23, 85 and 89. */
function isException({ provisions }: LawCitation): boolean {
  return provisions.some(
    ({ section, article }) => section !== undefined || ['11', '23', '85', '89'].includes(article ?? ''),
  );
}

/** The legal bases that are all an exception names. */
function onlyBases(right: Right | undefined): readonly LegalBasisArticle[] | undefined {
  if (right?.exceptFor === undefined || right.applies === false) return undefined;
  const { legalBases, activities, purposes, categories, dataSubjects } = right.exceptFor;
  return activities || purposes || categories || dataSubjects ? undefined : legalBases;
}
