import type { DataSubject, EffectiveActivity, General } from '@tretten/schema';

/** Children who can read about themselves, unlike children in kindergarten. */
const YOUNG: ReadonlySet<string> = new Set(['pupil', 'child-or-youth']);

/** What tells that children read the declaration. */
export interface ChildReaders {
  /** `stated`: the audience names children; `inferred`: data are about children and nobody says for whom the text is. */
  readonly by: 'stated' | 'inferred';
  readonly activity: EffectiveActivity | undefined;
}

/** Whether children are among those the text speaks to; undefined when not, or when it speaks to nobody else. */
export function childReaders(
  general: General | undefined,
  activities: readonly EffectiveActivity[],
): ChildReaders | undefined {
  const audiences = [general?.audience, ...activities.map(({ value }) => value.audience)];
  const stated = audiences.filter((audience) => audience !== undefined);
  // A text for children alone is the version for children.
  if (stated.length > 0 && stated.every((audience) => !audience.includes('adults'))) return undefined;
  const activity = activities.find(({ value }) => value.audience?.includes('children'));
  if (activity || general?.audience?.includes('children')) return { by: 'stated', activity };
  const about = activities.find(
    ({ value }) => value.audience === undefined && value.dataSubjects?.some(isYoung),
  );
  return about && { by: 'inferred', activity: about };
}

function isYoung(subject: DataSubject): boolean {
  return YOUNG.has(typeof subject === 'string' ? subject : (subject.category ?? ''));
}
