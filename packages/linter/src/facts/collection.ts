import type { EffectiveActivity, SourceKind } from '@tretten/schema';

/** How an activity's data are collected: it decides between art. 13 (`direct`) and art. 14 (`indirect`). */
export type CollectionMode = 'direct' | 'indirect' | 'both' | 'unknown';

/** Kinds of source that count as collection from the data subject; observation does (CJEU C-422/24). */
const DIRECT: ReadonlySet<SourceKind> = new Set<SourceKind>(['data-subject', 'observation']);
/**
 * Our own records say nothing of where the data first came from, so they decide neither way.
 */
const UNDECIDED: ReadonlySet<SourceKind> = new Set<SourceKind>(['own-records']);

/** Whether the data come from the data subject, from elsewhere, or from both, by the kinds of `sources`. */
export function collectionMode(activity: EffectiveActivity): CollectionMode {
  const kinds = (activity.value.sources ?? []).flatMap(({ kind }) => (kind && !UNDECIDED.has(kind) ? [kind] : []));
  if (kinds.length === 0) return 'unknown';
  const direct = kinds.some((kind) => DIRECT.has(kind));
  const indirect = kinds.some((kind) => !DIRECT.has(kind));
  if (direct && indirect) return 'both';
  return direct ? 'direct' : 'indirect';
}
