import { isPlain, isPrintable, type Spot } from './plain.ts';
import type { YamlStyle } from './yaml-style.ts';

/** Characters that a double-quoted text must not hold as they are, beside those that JSON escapes. */
const TO_ESCAPE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A scalar on one line. Strings get quotes when they need them, or when `form` says that the old one had some. */
export function scalarText(
  value: string | number | boolean | null,
  spot: Spot,
  style: YamlStyle,
  form?: string,
): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (form !== 'single' && form !== 'double' && isPlain(value, spot)) return value;
  const quote = form === 'single' || form === 'double' ? form : style.quote;
  return quote === 'single' && isPrintable(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(TO_ESCAPE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
