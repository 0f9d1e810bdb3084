import type { Communication } from '@tretten/schema';

/** Channels that are a place of their own, where people give the body their data. */
const ADDRESSED = new Set<string | undefined>([
  'web-form',
  'self-service',
  'chat',
  'newsletter',
  'secure-digital-post',
]);
/** Apps have a name rather than an address. */
const NAMED = new Set<string | undefined>(['app', 'school-home-app']);

/** Whether the entry lists one place where data are given: a form, a portal, an app. An entry about forms as such lists none. */
export function isCollectionPoint({ kind, name, url }: Communication): boolean {
  if (NAMED.has(kind)) return name !== undefined || url !== undefined;
  return ADDRESSED.has(kind) && url !== undefined;
}
