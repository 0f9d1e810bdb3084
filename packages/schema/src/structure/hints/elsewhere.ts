import { keysOf, type Place } from '../place.ts';

/** Where a key belongs: the names of the fields that lead to it; none means the top level. */
export type Home = readonly string[];

/** Fields that so many objects have that finding one elsewhere means nothing. */
const EVERYWHERE = new Set(['text', 'name', 'kind', 'url', 'law', 'title', 'appliesTo', 'language']);

const DEEPEST = 3;

/** Where a key that the schema does not know at a place belongs: below it, else beside what is above it, else anywhere. */
export function homeOf(key: string, place: Place): Home | undefined {
  if (EVERYWHERE.has(key)) return undefined;
  return (
    homesBelow(place.type).get(key) ?? homeAbove(key, place) ?? homesBelow('PrivacyDeclaration').get(key)
  );
}

function homeAbove(key: string, place: Place): Home | undefined {
  const home = place.above.find(({ type }) => Object.hasOwn(keysOf(type), key));
  if (!home) return undefined;
  return home.pointer === '' ? [] : [home.key];
}

const known = new Map<string, ReadonlyMap<string, Home>>();

/** Every key that an object of a type can hold further down, with the shortest way to it. */
function homesBelow(type: string): ReadonlyMap<string, Home> {
  const cached = known.get(type);
  if (cached) return cached;
  const homes = new Map<string, Home>();
  let ways: { type: string; home: Home }[] = [{ type, home: [] }];
  for (let level = 0; level <= DEEPEST; level += 1) {
    const next: typeof ways = [];
    for (const { type: from, home } of ways) {
      for (const [key, to] of Object.entries(keysOf(from))) {
        if (!homes.has(key)) homes.set(key, home);
        next.push({ type: to, home: [...home, key] });
      }
    }
    // What belongs to an activity should be said of activities before it is said of `general`.
    ways = next.sort((a, b) => Number(a.home.includes('general')) - Number(b.home.includes('general')));
  }
  known.set(type, homes);
  return homes;
}
