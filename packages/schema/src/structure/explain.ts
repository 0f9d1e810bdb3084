import type { ValidatorError } from '../generated/validate-declaration.js';
import { getAt, isAtOrBelow, joinPointer } from '../pointer.ts';
import { documentOrder } from './document-order.ts';
import { explainCode, explainConstant } from './explain-code.ts';
import { explainAge, explainFormat } from './explain-format.ts';
import { explainKeys } from './explain-keys.ts';
import { explainLanguages } from './explain-languages.ts';
import { explainDuplicates, explainEmptyList } from './explain-list.ts';
import { explainType, isEmpty } from './explain-type.ts';
import { atValue, type Fault } from './fault.ts';
import type { CodeLabels } from './hints/labels.ts';
import { placeOf } from './place.ts';
import type { StructuralProblem } from './problem.ts';

/** What a validator's errors mean to the author: one problem for each root cause, in the order of the document. */
export function explain(
  value: unknown,
  errors: readonly ValidatorError[],
  labels: CodeLabels,
): StructuralProblem[] {
  // What stands under a key that should not be there is told with the key.
  const strangers = new Set(
    errors.flatMap(({ keyword, instancePath, params }) =>
      keyword === 'propertyNames' ? [joinPointer(instancePath, String(params['propertyName']))] : [],
    ),
  );
  const byPlace = new Map<string, ValidatorError[]>();
  for (const error of errors) {
    if (error.keyword === 'if' || strangers.has(error.instancePath)) continue;
    const list = byPlace.get(error.instancePath);
    if (list) list.push(error);
    else byPlace.set(error.instancePath, [error]);
  }
  const problems = [...byPlace].flatMap(([pointer, list]) =>
    explainFault({ place: placeOf(pointer), value: getAt(value, pointer), errors: list, labels }),
  );
  return documentOrder(value, withoutRepeats(problems));
}

function explainFault(fault: Fault): StructuralProblem[] {
  const { value, place } = fault;
  const param = (keyword: string, name: string) =>
    fault.errors.find((error) => error.keyword === keyword)?.params[name];
  const wanted = param('type', 'type') as string | readonly string[] | undefined;
  if (wanted !== undefined) return [explainType(fault, typeof wanted === 'string' ? [wanted] : wanted)];
  if (typeof value === 'number') return [explainAge(fault)];
  if (Array.isArray(value)) return value.length === 0 ? [explainEmptyList(fault)] : explainDuplicates(fault);
  if (typeof value === 'object') {
    if (isEmpty(value) && place.pointer !== '') return [atValue(fault, 'empty-object')];
    return place.type === 'LocalizedText' ? explainLanguages(fault) : explainKeys(fault);
  }
  if (isEmpty(value)) return [atValue(fault, 'empty-text')];
  const constant = param('const', 'allowedValue') as string | undefined;
  if (constant !== undefined) return [explainConstant(fault, constant)];
  const codes = param('enum', 'allowedValues') as readonly string[] | undefined;
  return [codes ? explainCode(fault, codes) : explainFormat(fault)];
}

/** Two items that are alike because both are faulty are told as faulty only; so is a text that was cut at a comma as cut. */
function withoutRepeats(problems: readonly StructuralProblem[]): StructuralProblem[] {
  const faulty = problems.filter(({ code }) => code !== 'duplicate-item').map(({ pointer }) => pointer);
  const cut = new Set(problems.filter(({ code }) => code === 'unquoted-comma').map(({ pointer }) => pointer));
  return problems.filter(({ pointer, code }) => {
    if (code === 'duplicate-item') return !faulty.some((place) => isAtOrBelow(place, pointer));
    return code === 'unquoted-comma' || !cut.has(pointer);
  });
}
