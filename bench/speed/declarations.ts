import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measure.ts';

type Json = Record<string, unknown>;

/** How large a declaration is: `large` has five activities (some 40 kB of JSON), `small` two (some 17 kB). */
export type Size = 'large' | 'small';

/** A declaration without faults, and the same with two: the complaint and the municipality's contact details are missing. */
export interface Pair {
  readonly clean: Json;
  readonly faulty: Json;
}

const ACTIVITIES: Readonly<Record<Size, readonly string[]>> = {
  large: ['jobbsoknad', 'bibliotek', 'nyhetsbrev', 'nettstatistikk', 'barnehage'],
  small: ['nyhetsbrev', 'nettstatistikk'],
};
/** What a declaration of a few activities does not need. */
const LEFT_OUT: Readonly<Record<Size, readonly string[]>> = {
  large: ['languages', 'sections', 'definitions'],
  small: [
    'languages',
    'sections',
    'definitions',
    'layers',
    'seeAlso',
    'contacts',
    'principles',
    'relatedLaw',
    'changes',
  ],
};

/** Nordvik in one language with a few of its activities. */
export function declarationsOf(size: Size): Pair {
  const nordvik = JSON.parse(readFileSync(join(ROOT, 'examples/nordvik/nordvik.json'), 'utf8')) as Json;
  const clean = inOneLanguage(slim(nordvik, size)) as Json;
  const { contact: _contact, ...controller } = clean['controller'] as Json;
  const { complaint: _complaint, ...rest } = clean;
  return { clean, faulty: { ...rest, controller } };
}

function slim(nordvik: Json, size: Size): Json {
  const kept = Object.entries(nordvik).filter(([key]) => !LEFT_OUT[size].includes(key));
  const activities = (nordvik['processingActivities'] as Json[]).filter(({ id }) =>
    ACTIVITIES[size].includes(String(id)),
  );
  // Channels name activities that are left out here.
  const channels = (nordvik['communication'] as Json[]).map(({ activity: _activity, ...channel }) => channel);
  return {
    ...Object.fromEntries(kept),
    communication: size === 'large' ? channels : channels.slice(0, 1),
    processingActivities: activities,
  };
}

function inOneLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneLanguage);
  if (value === null || typeof value !== 'object') return value;
  const { nb } = value as { nb?: unknown };
  if (typeof nb === 'string') return nb;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inOneLanguage(item)]));
}
