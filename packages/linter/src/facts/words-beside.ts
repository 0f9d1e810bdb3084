import { getAt, type PrivacyDeclaration } from '@tretten/schema';

/** What a law reference is about where its place tells it, in the words that sections are known by. */
const SUBJECTS: Readonly<Record<string, string>> = {
  '/rights/information': 'informasjon',
  '/rights/access': 'innsyn',
  '/rights/rectification': 'retting',
  '/rights/erasure': 'sletting',
};

/** Keys of codes and names of things, which are no words of the page. */
const CODES = new Set([
  'id',
  'kind',
  'category',
  'role',
  'then',
  'article',
  'ground',
  'requirement',
  'topic',
]);

/** The words that stand beside the law references of an object: its texts in every language, and what its place tells. */
export function wordsBeside(declaration: PrivacyDeclaration, holder: string): string {
  const words = [SUBJECTS[holder] ?? ''];
  const object: unknown = getAt(declaration, holder);
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return '';
  for (const [key, value] of Object.entries(object)) {
    if (CODES.has(key)) continue;
    if (typeof value === 'string') words.push(value);
    else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      words.push(...Object.values(value).filter((version) => typeof version === 'string'));
    }
  }
  return words.join(' \n');
}
