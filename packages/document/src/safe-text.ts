const LONGEST = 80;

/** Eleven digits or more, however they are grouped: what a Norwegian national identity number can look like. */
const IDENTITY_NUMBER = /\d(?:[\s.\-/]?\d){10,}/g;

/** A text from the file as it may be repeated to others: identity numbers masked, and no longer than a line. */
export function safeText(text: string): string {
  // Cut first with room to spare: a mask must not depend on where a long text is cut.
  const masked = text.slice(0, LONGEST * 2).replace(IDENTITY_NUMBER, (number) => '*'.repeat(number.length));
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked;
}

/** Whether a text can be passed on as it is. */
export function holdsIdentityNumber(text: string): boolean {
  return text.search(IDENTITY_NUMBER) !== -1;
}
