import type { Confidence } from '@tretten/norway';
import {
  type Municipality,
  municipalitiesByFormerNumber,
  municipalityByNumber,
} from '@tretten/norway/municipalities';
import type { PrivacyDeclaration } from '@tretten/schema';
import { leastOf } from '../rule/grounds.ts';
import { ownMunicipality } from './own-hosts.ts';

/** A municipality number that no longer holds. */
export interface FormerNumber {
  readonly number: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly until: string;
  /** The municipality of today, or those it was split into where nothing tells which one is meant. */
  readonly today: readonly Municipality[];
  readonly confidence: Confidence;
}

/** The controller's municipality number where it no longer holds on a day; undefined where it is another municipality's. */
export function formerNumber(declaration: PrivacyDeclaration, asOf: string): FormerNumber | undefined {
  const number = declaration.controller?.municipalityNumber;
  if (number === undefined || municipalityByNumber(number)) return undefined;
  const own = ownMunicipality(declaration)?.municipality;
  const successors = municipalitiesByFormerNumber(number).filter(
    ({ municipality, former }) => former.until < asOf && (!own || municipality === own),
  );
  const [first] = successors;
  if (!first) return undefined;
  return {
    number,
    until: first.former.until,
    today: successors.map(({ municipality }) => municipality),
    confidence: leastOf(successors.map(({ municipality }) => municipality.confidence.predecessors)),
  };
}
