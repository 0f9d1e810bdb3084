/** Functions that dress a text for a terminal; without colour each returns its text unchanged. */
export interface Styles {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
}

// Each style ends with its own code, not a full reset, so that styles may be nested.
const sgr = (open: number, close: number) => (text: string) =>
  text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;

const COLOURED: Styles = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
  cyan: sgr(36, 39),
};

const same = (text: string) => text;
const PLAIN: Styles = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same, cyan: same };

/** ANSI colours when asked for, else plain text. */
export function stylesOf(color: boolean): Styles {
  return color ? COLOURED : PLAIN;
}
