const BASIS = '(?:grunnlag|hjemmel|hjemle|heimel|heimle|legal\\s+basis)';
const MAY_BE =
  '(?<!\\p{L})(?:kan|kunne|may|might)\\s+(?:(?:mellom|blant)\\s+ann(?:a|et)\\s+|(?:for\\s+eksempel|til\\s+dømes|for\\s+example|også|òg|also)\\s+)?(?:vere|være|vera|be)(?!\\p{L})';

/** "The basis can for instance be …", in bokmål, nynorsk or English; the two stand in the same sentence. */
const HEDGED = new RegExp(`${BASIS}[^.]{0,80}${MAY_BE}|${MAY_BE}[^.]{0,80}${BASIS}`, 'iu');

/** "§ 8 a), b) or f)": letters of which the reader does not learn the one that applies. */
const EITHER =
  /(?<![\p{L}\p{N}])\(?[a-f]\)?(?:\s{0,4},\s{0,4}\(?[a-f]\)?){0,5},?\s+(?:eller|or|og\/eller|and\/or)\s+(?:(?:bokstav|litra)\s+)?\(?[a-f]\)?(?![\p{L}\p{N}])/iu;

/** Whether the words of a legal basis list bases that may apply instead of saying which one does. */
export function listsPossibleBases(text: string): boolean {
  return HEDGED.test(text) || EITHER.test(text);
}
