/** What a declaration says of itself and no other file can say for it, with what is an instruction to the linter. */
const NEVER_TAKEN: ReadonlySet<string> = new Set([
  '$schema',
  'language',
  'id',
  'title',
  'status',
  'published',
  'updated',
  'reviewed',
  'version',
  'supersedes',
  'scope',
  'processingActivities',
  'extends',
  'x-tretten',
]);

/** Whether a top-level key that is absent is taken from the file that a declaration extends. */
export function isTaken(key: string): boolean {
  return !NEVER_TAKEN.has(key);
}
