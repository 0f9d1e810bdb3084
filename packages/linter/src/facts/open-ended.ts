/** "Among other things", "etc." and their like, which leave a list open, in bokmål, nynorsk and English. */
const WORDS =
  /(?<!\p{L})(?:(?:blant|mellom)\s+(?:annet|anna)|bl\.\s?a\.|med\s+(?:mer|meir)|m\.\s?fl\.|og\s+(?:lignende|liknende|liknande|slikt|så\s+videre|så\s+vidare|så\s+bort(?:etter|over))|med\s+(?:videre|vidare)|o\.\s?l\.|osv|osb|etc|(?<!\d\s{0,3})m\.?\s?m\.|(?<!\d\s{0,3})mm|m\.\s?v|mv|and\s+so\s+on|among\s+other(?:s|\s+things)|inter\s+alia|(?:og|samt|and)\s+(?:andre|annen|anna|annet|other)\s+(?:relevant|nødvendig|naudsynt|aktuel|necessary)\p{L}*\s+(?:opplysning|informasjon|information|data)\p{L}*)(?!\p{L})/iu;

/** Every one of them has one of these, grouped by their first letter, since this is asked of most texts. */
const QUICK =
  /a(?:nne[tn]|nna|ndre|lia)|bl\.|etc|li[gk]n[ea]nde|m(?:\.|[mv](?!\p{L})|e[dr]\s)|o(?:\.|s[vb]|ther)|s(?:likt|[åo]\s)|vid(?:ere|are)/iu;

/** The words that leave the list open; undefined when it is closed. Examples of a category («for eksempel») leave it closed. */
export function openEnding(text: string): string | undefined {
  return QUICK.test(text) ? WORDS.exec(text)?.[0].replace(/\s+/gu, ' ') : undefined;
}
