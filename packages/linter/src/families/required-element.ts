import { type Change, type EffectiveActivity, getAt, joinPointer, textIn } from '@tretten/schema';
import type { Rule, RuleMeta } from '../rule/define-rule.ts';
import type { Demand } from '../rule/demand.ts';
import type { Message, Messages } from '../rule/messages.ts';
import type { Repairs } from '../rule/repair.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import { additions, type Skeletons, suggestionTexts } from '../skeletons/skeleton.ts';

/** A rule that asks whether something that is always demanded is there; `{activity}` is the activity's name. */
export interface RequiredElement extends Omit<RuleMeta, 'suggestions'> {
  readonly demand: Demand;
  /** What may be added where the element is missing. */
  readonly skeletons: Skeletons;
  readonly messages: {
    readonly missing: Message;
    /** Told once instead of for each activity, when every one of several lacks what `general` could give them. */
    readonly missingEverywhere?: Message;
    /** Told when the declaration describes no processing at all. */
    readonly noActivities?: Message;
    /** Told instead where the element stands in words only; `inWords` sets what the words say. */
    readonly inWords?: Message;
  };
  /** What the words of an activity say of the element, as changes; none where they say nothing. */
  readonly inWords?: (activity: EffectiveActivity, language: string) => readonly Change[];
}

/** Makes the rule from its demand; the published complete schema is derived from the same demand. */
export function requiredElement(definition: RequiredElement): Rule {
  const { demand } = definition;
  const check = demand.at === '' ? checkDeclaration : checkActivities;
  return {
    ...definition,
    messages: definition.messages as unknown as Messages,
    suggestions: suggestionTexts(definition.skeletons),
    at: '',
    scope: 'declared',
    check: (_root: never, context) => check(demand, definition, context),
  };
}

type Check = (demand: Demand, definition: RequiredElement, context: RuleContext<Messages>) => void;

const checkDeclaration: Check = (demand, { skeletons }, context) => {
  const { declaration } = context;
  const [parent] = demand.keys;
  if (demand.parentToldElsewhere && valueAt(declaration, [parent]) === undefined) return;
  if (isMet(demand, declaration)) return;
  const place = `#${joinPointer('', ...demand.keys)}`;
  context.report('missing', {}, place, repairs(skeletons, place, context));
};

const checkActivities: Check = (demand, { messages, skeletons, inWords }, context) => {
  const { activities } = context;
  if (activities.length === 0 && messages.noActivities) {
    context.report('noActivities', {}, '#/processingActivities');
  }
  const lacking = activities.filter((activity) => !isMet(demand, activity.value));
  if (messages.missingEverywhere && lacking.length > 1 && lacking.length === activities.length) {
    const place = `#${joinPointer('/general', ...demand.keys)}`;
    context.report('missingEverywhere', {}, place, repairs(skeletons, place, context));
    return;
  }
  for (const activity of lacking) {
    const params = { activity: nameOf(activity, context.declaration.language) } as unknown as Record<
      string,
      never
    >;
    const place = `#${joinPointer(activity.pointer, ...demand.keys)}`;
    const fix = inWords?.(activity, context.declaration.language) ?? [];
    if (fix.length > 0) context.report('inWords', params, place, { fix });
    else context.report('missing', params, place, repairs(skeletons, place, context));
  }
};

/** Something is added only where nothing stands: an element that is there but incomplete is for its author to complete. */
function repairs(skeletons: Skeletons, place: string, { declaration }: RuleContext<Messages>): Repairs {
  if (getAt(declaration, place.slice(1)) !== undefined) return {};
  return { suggestions: additions(skeletons, place, declaration) };
}

function isMet({ keys, oneOf, orListed, contains }: Demand, holder: object): boolean {
  const element = valueAt(holder, keys);
  if (element === undefined) return false;
  if (oneOf) {
    const listed: unknown = orListed && valueAt(element, [orListed.key]);
    const isListed = Array.isArray(listed) && listed.some((value) => orListed?.values.includes(value));
    return isListed || oneOf.some((key) => valueAt(element, [key]) !== undefined);
  }
  if (!contains) return true;
  const items: unknown[] = Array.isArray(element) ? element : [];
  return items.some((item) => contains.values.includes(valueAt(item, [contains.key]) as string));
}

function valueAt(holder: unknown, keys: readonly string[]): unknown {
  let value = holder;
  for (const key of keys) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** The name of an activity as messages show it; its place when it is made of `general`. */
function nameOf({ value, pointer }: EffectiveActivity, language: string): string {
  return value.name === undefined ? pointer.slice(1) : textIn(value.name, language, language);
}
