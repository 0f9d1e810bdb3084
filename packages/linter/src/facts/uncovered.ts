import type { AppliesTo, EffectiveActivity } from '@tretten/schema';
import { ARTICLE_6 } from './bases.ts';
import { mayOverlap } from './limits.ts';

/** What a limit may name. */
const LIMIT_KEYS = ['activities', 'purposes', 'categories', 'dataSubjects', 'legalBases'] as const;
type LimitKey = (typeof LIMIT_KEYS)[number];

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
  const left = LIMIT_KEYS.flatMap((key) => {
    if (statements.some(({ appliesTo }) => appliesTo?.[key] === undefined)) return [];
    const named = new Set<string>(statements.flatMap(({ appliesTo }) => appliesTo?.[key] ?? []));
    return distinct(PARTS[key](activity)).filter(({ value }) => !named.has(value));
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

/** The parts of an activity that a limit may name; worked out only where every statement has such a limit. */
const PARTS: Readonly<Record<LimitKey, (activity: EffectiveActivity) => readonly Part[]>> = {
  activities: ({ value, pointer }) =>
    value.id === undefined ? [] : [{ value: value.id, pointer: `${pointer}/id` }],
  // What is missing for a further purpose is told by `further-processing-notice`.
  purposes: ({ value, pointer }) =>
    (value.purposes ?? []).flatMap(({ id, further }, index) =>
      id === undefined || further ? [] : [{ value: id, pointer: `${pointer}/purposes/${index}/id` }],
    ),
  categories: ({ value, pointer }) =>
    (value.personalData ?? []).flatMap(({ categories = [] }, index) =>
      categories.map((category, place) => ({
        value: category,
        pointer: `${pointer}/personalData/${index}/categories/${place}`,
      })),
    ),
  dataSubjects: ({ value, pointer }) =>
    (value.dataSubjects ?? []).flatMap((subject, index) =>
      typeof subject === 'string' ? [{ value: subject, pointer: `${pointer}/dataSubjects/${index}` }] : [],
    ),
  legalBases: ({ value, pointer }) =>
    (value.legalBases ?? []).flatMap(({ article }, index) =>
      ARTICLE_6.filter((letter) => letter === article).map((letter) => ({
        value: letter,
        pointer: `${pointer}/legalBases/${index}/article`,
      })),
    ),
};

function distinct(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ value }, index) => parts.findIndex((part) => part.value === value) === index);
}
