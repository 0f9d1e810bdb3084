const CONTROL = /\p{Cc}/gu;
// Marks that turn the direction of text around ("Trojan source"), other line ends, half surrogate pairs, and what is no
// character at all, which XML forbids.
const NEVER_SHOWN = /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/gu;
const NEEDS_WORK = /[^\u0020-\u007e\u00a0-\u061b]/;

/**
 * The text with everything that could steer a terminal made visible instead: `ESC` becomes `␛`, a line end `␊`.
 * One character stands for each, so that lengths in UTF-16 code units stay as they were.
 */
export function printable(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text.replace(CONTROL, controlPicture).replace(NEVER_SHOWN, '\ufffd');
}

/** A sentence on one line: runs of blanks and line ends become one space, the rest as in {@link printable}. */
export function printableSentence(text: string): string {
  return printable(text.replace(/[ \t\r\n]+/g, ' ').trim());
}

function controlPicture(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '␡';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}
