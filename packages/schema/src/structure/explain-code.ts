import { atValue, type Fault } from './fault.ts';
import { closest } from './hints/edit-distance.ts';
import { codeLabelled } from './hints/labels.ts';
import { languageOf } from './hints/languages.ts';
import { saysNone, takesNone } from './hints/none-words.ts';
import { provisionCodeOf } from './hints/provisions.ts';
import type { StructuralProblem } from './problem.ts';
import { quote } from './quote.ts';

const ROOM_FOR_CHOICES = 60;

/** A text that is none of the codes which the place takes. */
export function explainCode(fault: Fault, codes: readonly string[]): StructuralProblem {
  const text = String(fault.value);
  const value = quote(text);
  if (text === 'none') return atValue(fault, 'none-not-allowed', { value });
  const suggestion =
    provisionCodeOf(text, codes) ??
    (codes.includes('nb') ? languageOf(text, codes) : undefined) ??
    closest(text, codes) ??
    codeLabelled(text, codes, fault.labels);
  if (suggestion !== undefined) {
    return atValue(fault, 'not-in-list-suggestion', { value, suggestion });
  }
  const choices = codes.join(', ');
  if (choices.length > ROOM_FOR_CHOICES) return atValue(fault, 'not-in-list', { value });
  return atValue(fault, 'not-in-list-choices', { value, choices });
}

/** A text where only one can stand: `none`, or the address of the schema. */
export function explainConstant(fault: Fault, constant: string): StructuralProblem {
  const value = quote(fault.value);
  if (!takesNone(fault.place.key)) {
    return atValue(fault, 'not-in-list-suggestion', { value, suggestion: constant });
  }
  return saysNone(fault.value)
    ? atValue(fault, 'not-none-suggestion', { value, suggestion: constant })
    : atValue(fault, 'not-none', { value });
}
