import type { PrivacyDeclaration, ProcessingActivity } from './generated/declaration.ts';
import { joinPointer } from './pointer.ts';

/** The keys that a silent activity takes from `general`, each of them whole. */
export const INHERITED_KEYS = [
  'jointControllers',
  'security',
  'sources',
  'indirectCollection',
  'provision',
  'recipients',
  'internalAccess',
  'transfers',
  'retention',
  'automatedDecisions',
  'systems',
  'confidentiality',
] as const;

/** One of {@link INHERITED_KEYS}. */
export type InheritedKey = (typeof INHERITED_KEYS)[number];

/** The merged values of an activity; `id` and `name` are absent when it was made of `general` alone. */
export type EffectiveValue = Omit<ProcessingActivity, 'id' | 'name'> &
  Partial<Pick<ProcessingActivity, 'id' | 'name'>>;

/** A processing activity with what it takes from `general` and from the controller. */
export interface EffectiveActivity {
  /** `/processingActivities/<n>`, or `/general` when the declaration has no activities. */
  readonly pointer: string;
  /** The activity as it holds for the reader; its values are those of the document, not copies. */
  readonly value: EffectiveValue;
  /** For each key of `value`, the JSON pointer of the place where its value stands. */
  readonly origin: Readonly<Record<string, string>>;
  /** Whether the author declared this activity; false when it was made of `general`. */
  readonly declared: boolean;
}

type Fields = Record<string, unknown>;

/**
 * The activities of a declaration as they hold for the reader, in the author's order: what an activity is silent about
 * comes from `general` ({@link INHERITED_KEYS} only) and from the controller (`controller`, `responsibility`, `contact`).
 * Purposes, data subjects, personal data and legal bases are never inherited. Values are shared, not copied, and nothing
 * is changed. Entries of a malformed declaration that are no objects are passed over.
 */
export function effectiveActivities(declaration: PrivacyDeclaration): EffectiveActivity[] {
  const general = fieldsOf(declaration.general);
  const controller = fieldsOf(declaration.controller);
  const list: unknown = declaration.processingActivities;
  if (!Array.isArray(list) || list.length === 0) {
    return general ? [complete(general, '/general', false, undefined, controller)] : [];
  }
  const activities: EffectiveActivity[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const fields = fieldsOf(list[index]);
    if (fields)
      activities.push(complete(fields, `/processingActivities/${index}`, true, general, controller));
  }
  return activities;
}

function complete(
  own: Fields,
  pointer: string,
  declared: boolean,
  general: Fields | undefined,
  controller: Fields | undefined,
): EffectiveActivity {
  const taken: Fields = {};
  if (general) {
    for (const key of INHERITED_KEYS) {
      if (own[key] === undefined && general[key] !== undefined) taken[key] = general[key];
    }
  }
  // Where to turn and who does the work follow the controller that counts: the activity's own, else the declaration's.
  if (own['controller'] === undefined && controller) taken['controller'] = controller;
  const counts = fieldsOf(own['controller']) ?? controller;
  if (counts) {
    for (const key of CONTROLLER_KEYS) {
      if (own[key] === undefined && counts[key] !== undefined) taken[key] = counts[key];
    }
  }
  return {
    pointer,
    // V8 keeps something of `{ ...own }` until it collects its whole heap.
    value: Object.fromEntries(Object.entries(own).concat(Object.entries(taken))) as unknown as EffectiveValue,
    origin: originOf(own, pointer, taken),
    declared,
  };
}

const CONTROLLER_KEYS = ['responsibility', 'contact'] as const;

function originOf(own: Fields, pointer: string, taken: Fields): Record<string, string> {
  const controller = fieldsOf(own['controller']) ? `${pointer}/controller` : '/controller';
  const places: Record<string, string> = { controller: '', responsibility: controller, contact: controller };
  const origin = Object.keys(own).map((key) => [key, joinPointer(pointer, key)]);
  const elsewhere = Object.keys(taken).map((key) => [key, `${places[key] ?? '/general'}/${key}`]);
  return Object.fromEntries([...origin, ...elsewhere]);
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
