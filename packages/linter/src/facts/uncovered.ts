import type { AppliesTo, EffectiveActivity } from '@tretten/schema';
import { ARTICLE_6 } from './bases.ts';
import { mayOverlap } from './limits.ts';

/** What a limit may name. */
type LimitKey = 'activities' | 'purposes' | 'categories' | 'dataSubjects' | 'legalBases';

/** A part of an activity that statements may be limited to: a purpose, a category of data, a legal basis … */
export interface Part {
  /** The code or id. */
  readonly value: string;
  /** JSON pointer of the part. */
  readonly pointer: string;
}

/**
 * The parts of an activity that none of the statements is about, although every one of them is limited in that respect:
 * two entries on retention for two of three purposes leave the third one out. A statement without such a limit covers all.
 * Data that are used for some purposes only are left out, too, when the entries about other data are about other purposes.
 */
export function uncoveredParts(
  activity: EffectiveActivity,
  statements: readonly { readonly appliesTo?: AppliesTo }[],
): readonly Part[] {
  if (statements.length === 0) return [];
  const left = Object.entries(partsOf(activity)).flatMap(([key, parts]) => {
    const limits = statements.map(
      ({ appliesTo }) => appliesTo?.[key as LimitKey] as readonly string[] | undefined,
    );
    if (limits.some((limit) => limit === undefined)) return [];
    const named = new Set(limits.flat());
    return distinct(parts).filter(({ value }) => !named.has(value));
  });
  return left.length > 0 ? left : dataOfOtherPurposes(activity, statements);
}

function dataOfOtherPurposes(
  { value, pointer }: EffectiveActivity,
  statements: readonly { readonly appliesTo?: AppliesTo }[],
): readonly Part[] {
  const entries = (value.personalData ?? []).flatMap(({ categories = [], appliesTo }, index) =>
    appliesTo?.purposes ? [{ categories, purposes: appliesTo.purposes, index }] : [],
  );
  const parts = entries.flatMap(({ categories, purposes, index }) =>
    categories.flatMap((category, place) =>
      statements.some((one) => mayOverlap(one.appliesTo, { categories: [category], purposes }))
        ? []
        : [{ value: category, pointer: `${pointer}/personalData/${index}/categories/${place}` }],
    ),
  );
  return distinct(parts);
}

function partsOf({ value, pointer }: EffectiveActivity): Readonly<Record<LimitKey, readonly Part[]>> {
  const at = (key: string, index: number, part: string) => `${pointer}/${key}/${index}/${part}`;
  return {
    activities: value.id === undefined ? [] : [{ value: value.id, pointer: `${pointer}/id` }],
    // What is missing for a further purpose is told by `further-processing-notice`.
    purposes: (value.purposes ?? []).flatMap(({ id, further }, index) =>
      id === undefined || further ? [] : [{ value: id, pointer: at('purposes', index, 'id') }],
    ),
    categories: (value.personalData ?? []).flatMap(({ categories = [] }, index) =>
      categories.map((category, place) => ({
        value: category,
        pointer: `${at('personalData', index, 'categories')}/${place}`,
      })),
    ),
    dataSubjects: (value.dataSubjects ?? []).flatMap((subject, index) =>
      typeof subject === 'string' ? [{ value: subject, pointer: `${pointer}/dataSubjects/${index}` }] : [],
    ),
    legalBases: (value.legalBases ?? []).flatMap(({ article }, index) =>
      ARTICLE_6.filter((letter) => letter === article).map((letter) => ({
        value: letter,
        pointer: at('legalBases', index, 'article'),
      })),
    ),
  };
}

function distinct(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ value }, index) => parts.findIndex((part) => part.value === value) === index);
}
