import { readYaml } from '../../yaml.ts';

/** What YAML prints as it is, but for what looks like a blank or is one of another kind. */
const PRINTABLE = /^[\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** What readers of YAML 1.1, which are many, take for a truth value, a number, a time of day, a date or a merge. */
const NOT_TEXT_IN_1_1 =
  /^(?:y|n|yes|no|on|off|=|<<|[-+.]?\d[\d_.:]*(?:e[-+]?\d+)?|[-+]?0[xob][\da-f_]+|\d{4}-\d\d?-\d\d?(?:t.*|[ \t].*)?)$/i;

/** Where a text would stand. */
export type Spot = 'value' | 'flow-value' | 'key' | 'flow-key';

/** Whether all characters of a text can stand in a YAML file unescaped, on one line. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text);
}

/** Whether a text can do without quotes: our own reader is asked, and older ones are thought of. */
export function isPlain(text: string, spot: Spot): boolean {
  if (text === '' || /^(?:---|\.\.\.)/.test(text) || !isPrintable(text) || NOT_TEXT_IN_1_1.test(text))
    return false;
  // A text that closes the brackets around it would not get past the comparison.
  const trial = {
    value: `- ${text} # c\n- k: ${text} # c\n`,
    'flow-value': `[${text}, {k: ${text}}]`,
    key: `- k\n- ${text}: k\n`,
    'flow-key': `[k, {${text}: k}]`,
  }[spot];
  const { value, problems } = readYaml(trial);
  const isKey = spot === 'key' || spot === 'flow-key';
  const expected = isKey ? ['k', { [text]: 'k' }] : [text, { k: text }];
  return problems.length === 0 && JSON.stringify(value) === JSON.stringify(expected);
}
