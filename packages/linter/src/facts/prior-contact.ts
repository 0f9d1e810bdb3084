const MUST =
  /(?<!\p{L})(?<!Datatilsynet\s{1,3})(?:må|skal|pliktar|plikter|must|shall)(?!\p{L})(?!\s+(?:ikke|ikkje|not|Datatilsynet)(?!\p{L}))/iu;
const FIRST = /(?<!\p{L})(?:først|first)(?!\p{L})/iu;
const BEFORE = /(?<!\p{L})(?:før|before)(?!\p{L})/iu;
const COMPLAIN = /(?<!\p{L})(?:på)?(?:klag|complain)/iu;
/** Words for the body that is to be contacted, or for contacting it. */
const BODY =
  /(?<!\p{L})(?:kommun|kontakt|(?:personvern)?omb[uo]d|contact|municipality|(?:oss|us)(?!\p{L}))/iu;

const TO_AUTHORITY = /(?<!\p{L})klage\p{L}{0,3}\s+til\s+Datatilsynet/iu;
/** Directly after those words: here it is the complaint that must, not the authority. */
const ORDERED = /^\s+(?:må|skal)(?!\p{L})(?!\s+(?:ikke|ikkje)(?!\p{L}))/iu;
const THROUGH = /(?<!\p{L})(?:gjennom|via)(?!\p{L})/iu;
/** "kan først klage til Datatilsynet når kommunen …" */
const CAN_FIRST = /(?<!\p{L})kan\s+(?:du\s+|ein\s+|man\s+)?(?:først|fyrst)\s+klage\s+til\s+Datatilsynet/iu;
const ONCE = /(?<!\p{L})(?:når|etter\s+at)(?!\p{L})/iu;

/** "må kontakte oss før du klager", "før du klager, må du kontakte oss", "må først kontakte kommunen". */
const ORDERS = [
  [MUST, BODY, BEFORE, COMPLAIN],
  [BEFORE, COMPLAIN, MUST, BODY],
  [MUST, FIRST, BODY],
  [TO_AUTHORITY, ORDERED, BODY, FIRST],
  [TO_AUTHORITY, ORDERED, THROUGH, BODY],
  [CAN_FIRST, ONCE, BODY],
] as const;

/** Whether a text makes contact with the body a condition of complaining; "bør" demands nothing. */
export function demandsPriorContact(text: string): boolean {
  const clauses = text.split(/[.!?;:\n]/u);
  return clauses.some((clause) => ORDERS.some((order) => comeInOrder(clause, order)));
}

function comeInOrder(clause: string, words: readonly RegExp[]): boolean {
  let rest = clause;
  for (const word of words) {
    const found = word.exec(rest);
    if (!found) return false;
    rest = rest.slice(found.index + found[0].length);
  }
  return true;
}
