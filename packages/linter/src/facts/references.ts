import {
  type AppliesTo,
  closest,
  type EffectiveActivity,
  isAtOrBelow,
  type PrivacyDeclaration,
} from '@tretten/schema';
import { once } from '../run/once.ts';

/** A reference to an activity or a purpose that does not exist where it is looked for. */
export interface DanglingReference {
  readonly kind: 'activity' | 'purpose' | 'purposeElsewhere';
  /** The ids that would have been right. */
  readonly known: readonly string[];
  /** The one of them that was probably meant. */
  readonly near: string | undefined;
}

/** Most ids define something. */
const REFERENCE = /^\/communication\/\*\/activity$|\/(?:activities|purposes)\/\*$/u;

/**
 * What is wrong with the id that stands at a place: undefined for an id that defines something, and for a reference to
 * something that exists. Inside an activity its own purposes are meant, so one that belongs to another activity limits
 * nothing there; anywhere else every purpose may be meant. Where an activity, its id or its purposes are missing
 * altogether, that is told instead.
 */
export function danglingReference(
  id: string,
  { path, pointer }: { readonly path: string; readonly pointer: string },
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): DanglingReference | undefined {
  if (!REFERENCE.test(path)) return undefined;
  if (path === '/communication/*/activity' || /\/(?:appliesTo|exceptFor)\/activities\/\*$/u.test(path)) {
    const ids = (declaration.processingActivities ?? []).map((activity) => activity.id);
    return ids.length === 0 || ids.includes('') ? undefined : missing('activity', id, ids);
  }
  if (!/\/(?:appliesTo|exceptFor)\/purposes\/\*$/u.test(path)) return undefined;
  const holder = activities.find((one) => one.declared && isAtOrBelow(pointer, one.pointer));
  const meant = holder ? [holder] : activities;
  if (meant.some(({ value }) => value.purposes === undefined)) return undefined;
  if (holder && purposeIds(holder.value).has(id)) return undefined;
  const all = purposesOf(activities, declaration);
  const gap = missing('purpose', id, holder ? [...purposeIds(holder.value)] : all);
  return gap && all.includes(id) ? { ...gap, kind: 'purposeElsewhere' } : gap;
}

/** Whether a limit inside an activity names a purpose that the activity has not; `danglingReference` tells it. */
export function namesUnknownPurpose(limit: AppliesTo | undefined, { value }: EffectiveActivity): boolean {
  const own = purposeIds(value);
  return limit?.purposes?.some((id) => !own.has(id)) ?? false;
}

/** Among more ids than anybody has, none is looked for that is nearly the same. */
const MANY = 1000;

function missing(kind: 'activity' | 'purpose', id: string, known: readonly string[]) {
  if (known.includes(id)) return undefined;
  return { kind, known, near: known.length > MANY ? undefined : closest(id, known) };
}

/** The ids of all purposes. */
const purposesOf = once(
  (activities: readonly EffectiveActivity[], { general }: PrivacyDeclaration): readonly string[] =>
    [general ?? {}, ...activities.map(({ value }) => value)].flatMap((holder) => [...purposeIds(holder)]),
);

type Purposes = Pick<EffectiveActivity['value'], 'purposes'>;

const purposeIds = once(
  (holder: Purposes): ReadonlySet<string> =>
    new Set((holder.purposes ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]))),
);
