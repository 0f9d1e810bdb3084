import type { EffectiveActivity, IndirectCollection, Source, SourceKind } from '@tretten/schema';

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
  const kinds = (activity.value.sources ?? []).flatMap(({ kind }) =>
    kind && !UNDECIDED.has(kind) ? [kind] : [],
  );
  if (kinds.length === 0) return 'unknown';
  const direct = kinds.some((kind) => DIRECT.has(kind));
  const indirect = kinds.some((kind) => !DIRECT.has(kind));
  if (direct && indirect) return 'both';
  return direct ? 'direct' : 'indirect';
}

/** Whether some of the data come from the person, so that art. 13 applies. */
export function collectsDirectly(activity: EffectiveActivity): boolean {
  const mode = collectionMode(activity);
  return mode === 'direct' || mode === 'both';
}

/** Whether some of the data come from others, so that art. 14 applies. */
export function collectsIndirectly(activity: EffectiveActivity): boolean {
  const mode = collectionMode(activity);
  return mode === 'indirect' || mode === 'both';
}

/** Whether the source is the person: asked or observed. */
export function isDirectSource({ kind }: Source): boolean {
  return kind !== undefined && DIRECT.has(kind);
}

/** Whether the source is somebody else than the person and than the body itself; a source without a kind may be. */
export function isOtherSource({ kind }: Source): boolean {
  return kind === undefined || !(DIRECT.has(kind) || UNDECIDED.has(kind));
}

/**
 * Whether all that the page says of telling people about data from others is that an exemption applies (art. 14(5),
 * personopplysningsloven § 16). A time or a sentence beside it shows that the exemption covers only a part.
 */
export function isExempted(told: IndirectCollection | undefined): boolean {
  return told?.exemptions !== undefined && told.timing === undefined && told.text === undefined;
}
