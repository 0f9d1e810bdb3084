const NAMES: Readonly<Record<string, string>> = {
  no: 'nb',
  nob: 'nb',
  nor: 'nb',
  norsk: 'nb',
  norwegian: 'nb',
  bokmål: 'nb',
  bokmaal: 'nb',
  bm: 'nb',
  nno: 'nn',
  nynorsk: 'nn',
  samisk: 'se',
  nordsamisk: 'se',
  davvisámegiella: 'se',
  sami: 'se',
  sme: 'se',
  engelsk: 'en',
  english: 'en',
  eng: 'en',
  polsk: 'pl',
  arabisk: 'ar',
  ukrainsk: 'uk',
  ua: 'uk',
};

/** The language tag among `tags` that is meant by a name (`bokmål`), a tag with a region (`nb-NO`) or an old one (`no`). */
export function languageOf(text: string, tags: readonly string[]): string | undefined {
  const name = text.trim().toLowerCase();
  const base = name.split(/[-_]/)[0] as string;
  const meant = [name, base].flatMap((form) => [
    form,
    Object.hasOwn(NAMES, form) ? (NAMES[form] as string) : form,
  ]);
  return meant.find((tag) => tags.includes(tag));
}
