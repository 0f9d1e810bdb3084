import { atValue, type Fault } from './fault.ts';
import { ANY_FORMAT, FORMATS } from './formats.ts';
import { countryCodeOf } from './hints/countries.ts';
import type { StructuralProblem } from './problem.ts';
import { quote } from './quote.ts';

/** Longer texts are no slips of a date or an address. */
const LONGEST = 200;

/** A text without the form that its type has. */
export function explainFormat(fault: Fault): StructuralProblem {
  const text = String(fault.value);
  const value = quote(text);
  const { type } = fault.place;
  if (type === 'CountryCode') {
    const code = text.length > LONGEST ? undefined : countryCodeOf(text);
    if (code === undefined) return atValue(fault, 'country-name', { value });
    return atValue(fault, 'country-name-suggestion', { value, suggestion: code });
  }
  const format = FORMATS[type] ?? ANY_FORMAT;
  const corrected = text.length > LONGEST ? undefined : format.correct(text);
  // A masked or shortened value is nothing to copy.
  const suggestion = corrected !== undefined && quote(corrected) === corrected ? corrected : undefined;
  const example = suggestion ?? format.example;
  return atValue(
    fault,
    format.messageId,
    suggestion === undefined ? { value, example } : { value, example, suggestion },
  );
}

/** A number that is no age. */
export function explainAge(fault: Fault): StructuralProblem {
  return atValue(fault, 'bad-format-age', { value: quote(fault.value), example: '15' });
}
