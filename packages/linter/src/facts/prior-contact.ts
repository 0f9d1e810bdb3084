/** Words for the body that is to be contacted, or for contacting it. */
const BODY = '(?:kommun|kontakt|oss(?!\\p{L})|omb[uo]d|us(?!\\p{L})|contact|the\\s+municipality)';
const MUST = '(?<!\\p{L})(?:må|skal|pliktar|plikter|must|shall)(?!\\p{L})';

/** "må … kontakte … før … klag", in either order, and "må først kontakte"; "bør" demands nothing. */
const DEMANDS = [
  new RegExp(
    `${MUST}[^.]{0,60}?${BODY}[^.]{0,60}?(?<!\\p{L})(?:før|before)(?!\\p{L})[^.]{0,30}(?:klag|complain)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:før|before)(?!\\p{L})[^.]{0,30}(?:klag|complain)[^.]{0,30}${MUST}[^.]{0,40}${BODY}`,
    'iu',
  ),
  new RegExp(
    `${MUST}(?:\\s+(?:du|ein|man|you|alltid|klagen|klaga)){0,2}\\s+(?:først|first)(?!\\p{L})[^.]{0,40}${BODY}`,
    'iu',
  ),
];

/** Whether a text makes contact with the body a condition of complaining. */
export function demandsPriorContact(text: string): boolean {
  return DEMANDS.some((demand) => demand.test(text));
}
