import type { Confidence } from '@tretten/norway';
import {
  type Municipality,
  municipalitiesByFormerNumber,
  municipalitiesByName,
  municipalityByNumber,
  municipalityByOrganisationNumber,
} from '@tretten/norway/municipalities';
import { formatOrganisationNumber, isOrganisationNumber } from '@tretten/norway/organisation-number';
import { type Controller, type PrivacyDeclaration, textsOf } from '@tretten/schema';
import { bareName, ownMunicipality } from './own-hosts.ts';
import { comparableName } from './own-names.ts';

/** A number of the controller that the register of municipalities does not agree with. */
export type RegisterMismatch =
  | {
      readonly kind: 'organisationNumber' | 'municipalityNumber';
      readonly pointer: string;
      readonly params: OtherNumber;
      readonly confidence: Confidence;
    }
  | {
      readonly kind: 'name';
      readonly pointer: string;
      readonly params: OtherName;
      readonly confidence: Confidence;
    }
  | {
      readonly kind: 'unknownNumber';
      readonly pointer: string;
      readonly params: { readonly number: string };
      readonly confidence: Confidence;
    };

interface OtherNumber {
  readonly number: string;
  readonly expected: string;
  readonly municipality: string;
}

interface OtherName {
  readonly number: string;
  readonly name: string;
  readonly municipality: string;
}

const AT = {
  municipalityNumber: '/controller/municipalityNumber',
  organisationNumber: '/controller/organisationNumber',
};

/**
 * Where the name and the numbers of a municipality do not belong together; the name counts more than a number. A number that
 * belongs to another municipality than a known name is told as a reference to that municipality, and not here.
 */
export function registerMismatches(declaration: PrivacyDeclaration): readonly RegisterMismatch[] {
  const { controller, language } = declaration;
  const own = ownMunicipality(declaration);
  if (!controller || !own) return [];
  const names = textsOf(controller.name, language).map(({ text }) => text);
  const { municipality } = own;
  if (!municipality) return unknownNumber(controller);
  const stranger = names.find((name) => MUNICIPAL_NAME.test(comparableName(name)));
  if (stranger !== undefined && !names.some((name) => isCalled(municipality, name))) {
    return identifiedBy(controller, municipality, stranger);
  }
  return [...wrongOrganisationNumber(controller, municipality), ...wrongNumber(controller, municipality)];
}

const MUNICIPAL_NAME = /^\p{L}[\p{L} -]{1,60} (?:kommune|herad)$/u;

/** Present and former names, alone or within a longer name. */
function isCalled({ name, names, predecessors }: Municipality, written: string): boolean {
  const words = ` ${comparableName(written).replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const known = [
    name,
    ...names.map((official) => official.name),
    ...predecessors.map((former) => former.name),
  ];
  return (
    municipalitiesByName(written).length > 0 || known.some((one) => words.includes(` ${bareName(one)} `))
  );
}

function identifiedBy(
  { municipalityNumber, organisationNumber = '' }: Controller,
  municipality: Municipality,
  name: string,
): RegisterMismatch[] {
  // A number that nobody has tells nothing of who it is; then it was the organisation number that did.
  const isKnown = municipalityNumber !== undefined && isKnownNumber(municipalityNumber);
  const key = isKnown ? 'municipalityNumber' : 'organisationNumber';
  const number = isKnown ? municipalityNumber : organisationNumber;
  if (number === '') return [];
  // A number of the past is told by municipality-number-outdated.
  if (key === 'municipalityNumber' && !municipalityByNumber(number)) return [];
  const confidence = key === 'organisationNumber' ? municipality.confidence.organisationNumber : 'high';
  return [
    { kind: 'name', pointer: AT[key], params: { number, name, municipality: municipality.name }, confidence },
  ];
}

/** A mistyped number is told by its check digit, another municipality's as such. */
function wrongOrganisationNumber(
  { organisationNumber: number }: Controller,
  { organisationNumber: expected, name, confidence }: Municipality,
): RegisterMismatch[] {
  if (number === undefined || number === expected || !isOrganisationNumber(number)) return [];
  if (municipalityByOrganisationNumber(number)) return [];
  const params = { number, expected: formatOrganisationNumber(expected), municipality: name };
  return [
    {
      kind: 'organisationNumber',
      pointer: AT.organisationNumber,
      params,
      confidence: confidence.organisationNumber,
    },
  ];
}

function wrongNumber(
  { municipalityNumber: number }: Controller,
  { number: expected, name }: Municipality,
): RegisterMismatch[] {
  if (number === undefined || isKnownNumber(number)) return [];
  const params = { number, expected, municipality: name };
  return [{ kind: 'municipalityNumber', pointer: AT.municipalityNumber, params, confidence: 'high' }];
}

/** Numbers from 9900 belong to no county: they are free for examples. */
function unknownNumber({ municipalityNumber: number }: Controller): RegisterMismatch[] {
  if (number === undefined || number.startsWith('99') || isKnownNumber(number)) return [];
  return [{ kind: 'unknownNumber', pointer: AT.municipalityNumber, params: { number }, confidence: 'high' }];
}

function isKnownNumber(number: string): boolean {
  return municipalityByNumber(number) !== undefined || municipalitiesByFormerNumber(number).length > 0;
}
