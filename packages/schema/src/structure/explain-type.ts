import { atValue, type Fault } from './fault.ts';
import { saysNone, takesNone } from './hints/none-words.ts';
import { mainKeyOf } from './place.ts';
import type { StructuralProblem } from './problem.ts';
import { quote } from './quote.ts';

const KINDS: Readonly<Record<string, string>> = {
  array: 'list',
  object: 'object',
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

/** A value of another kind than the place takes; `wanted` are the JSON types that it takes. */
export function explainType(fault: Fault, wanted: readonly string[]): StructuralProblem {
  const { place, value } = fault;
  const actual = kindOf(value);
  if (place.pointer === '') return atValue(fault, 'wrong-type-document', { actual });
  if (value === null) {
    return place.isItem
      ? atValue(fault, 'null-value-item')
      : atValue(fault, 'null-value', { key: place.key });
  }
  if (value === false && place.type === 'CountryCode') return atValue(fault, 'country-boolean');
  if (takesNone(place.key) && !place.isItem && saysNone(value)) {
    return atValue(fault, 'not-none-suggestion', { value: quote(value), suggestion: 'none' });
  }
  const expected = wanted.map((type) => KINDS[type]).join(' or ');
  if (isEmpty(value)) return atValue(fault, 'wrong-type-empty', { expected, actual });
  const isContainer =
    wanted.some((type) => type === 'array' || type === 'object') && !wanted.includes('string');
  if (typeof value === 'string' && isContainer && saysNone(value)) {
    return atValue(fault, 'none-not-allowed', { value: quote(value) });
  }
  const { messageId, params } = sentence(fault, wanted);
  return atValue(fault, messageId, { expected, actual, ...params });
}

type Sentence = Pick<StructuralProblem, 'messageId' | 'params'>;

function sentence({ place, value }: Fault, wanted: readonly string[]): Sentence {
  const isScalar = typeof value !== 'object';
  if (wanted.includes('array')) return { messageId: 'wrong-type-list', params: {} };
  if (Array.isArray(value) && (wanted.includes('object') || wanted.includes('string'))) {
    return { messageId: 'wrong-type-single', params: {} };
  }
  if (wanted.includes('string')) {
    if (!isScalar) return { messageId: 'wrong-type-text', params: {} };
    return { messageId: 'wrong-type-text-quotes', params: { value: quote(value) } };
  }
  if (wanted.includes('object'))
    return { messageId: 'wrong-type-object', params: { key: mainKeyOf(place.type) } };
  if (!wanted.includes('boolean')) return { messageId: 'wrong-type-number', params: {} };
  const answer = typeof value === 'string' ? yesOrNo(value) : undefined;
  if (answer === undefined) return { messageId: 'wrong-type-boolean', params: {} };
  return { messageId: 'wrong-type-boolean-suggestion', params: { value: quote(value), suggestion: answer } };
}

function yesOrNo(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (['ja', 'yes', 'y', 'j', 'on', 'sant', 'true', '1'].includes(word)) return 'true';
  return ['nei', 'no', 'n', 'off', 'usant', 'false', '0'].includes(word) ? 'false' : undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return KINDS[typeof value] ?? 'nothing';
}

/** Whether a value is blank or holds nothing. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
