/** What a comment asks for. */
export interface Directive {
  /** `tretten-ignore`, or with an ending; only those in {@link DIRECTIVES} mean something. */
  readonly name: string;
  readonly rules: readonly string[];
  /** Empty when none is given. */
  readonly reason: string;
  /** The word after a final `until`, when it begins with a figure; perhaps no day at all. */
  readonly until?: string;
}

/** The directives: for the line itself or the next one, for the next one, for the whole file. */
export const DIRECTIVES = ['tretten-ignore', 'tretten-ignore-next-line', 'tretten-ignore-file'] as const;

/** A comment begins with the directive; further in, the word is talked about. */
const NAME = /^[\s*]*(tretten-ignore[\w-]*)/u;
/** Two hyphens, or the dash that an editor made of them. */
const DASH = /(?:^|\s)(?:--|–|—)(?:\s|$)/u;
const UNTIL = /(?:^|[\s(,;[])until\s+(\d[^\s)\].,;]*)[\s)\].,;]*$/iu;

/** Reads the text of a comment, without its marks; undefined when it is no directive. */
export function readDirective(text: string): Directive | undefined {
  const found = NAME.exec(text);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const rest = text.slice(found[0].length);
  const dash = DASH.exec(rest);
  const rules = (dash ? rest.slice(0, dash.index) : rest).split(/[\s,]+/u).filter(Boolean);
  const said = dash ? oneLine(rest.slice(dash.index + dash[0].length)) : '';
  const until = UNTIL.exec(said);
  const date = until?.[1];
  if (!until || date === undefined) return { name, rules, reason: said };
  return { name, rules, reason: said.slice(0, until.index).trim(), until: date };
}

/** The lines of a block comment begin with stars that are no part of what it says. */
function oneLine(text: string): string {
  const lines = text.split(/[\r\n]+/u).map((line) => line.replace(/^[\s*]+/u, '').trimEnd());
  return lines.join(' ').trim();
}

/** Whether a text gives a reason: at least one word of three letters. */
export function isReason(text: unknown): text is string {
  return typeof text === 'string' && /\p{L}{3}/u.test(text);
}

/** Whether a text is a day, `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}
