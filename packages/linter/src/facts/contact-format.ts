import type { Address } from '@tretten/schema';

/** What is odd about a Norwegian contact detail, and the part of it that is. */
export interface FormatFault {
  readonly kind: 'phone' | 'poBox' | 'postalCode';
  readonly found: string;
  /** Key of the faulty part when the address is given in parts. */
  readonly part?: 'poBox' | 'postalCode';
}

/** A Norwegian number has eight digits, short ones three or five; 116 117 and the like have six, 1881 and the like four. */
const NORWEGIAN = /^(?:\d{8}|\d{5}|\d{3}|116\d{3}|18\d{2})$/u;

/** The numbers of a phone field that have a wrong number of digits; several are parted by a slash. Foreign ones pass. */
export function phoneFaults(phone: string): readonly FormatFault[] {
  return phone
    .split('/')
    .map((number) => number.trim())
    .filter((number) => number !== '' && !isPlausible(number))
    .map((found) => ({ kind: 'phone', found }));
}

function isPlausible(phone: string): boolean {
  const compact = phone.replaceAll(/[^\d+]/gu, '').replace(/^00/u, '+');
  if (compact.startsWith('+') && !compact.startsWith('+47')) return true;
  const digits = compact.replace(/^\+47/u, '');
  return NORWEGIAN.test(digits) || (digits.length === 10 && digits.startsWith('47'));
}

/** A comma between "Postboks" and its number: the number is then read as something else. */
const SPLIT_PO_BOX = /(?<!\p{L})(?:postboks|pb\.?),\s*\d/iu;
/** The address with "Postboks" and its number together. */
export function joinedPoBox(address: string): string {
  return address.replace(/((?<!\p{L})(?:postboks|pb\.?)),\s*(?=\d)/iu, '$1 ');
}

/** The last part of an address, when it begins with digits: postal code and town. */
const CODE_AND_TOWN = /(?:^|,)\s*(?:NO?-)?(\d{1,9})\s+\p{L}[^,\d]*$/u;

/** What is odd about a Norwegian postal or visiting address. */
export function addressFaults(address: Address): readonly FormatFault[] {
  if (typeof address === 'string') {
    const code = CODE_AND_TOWN.exec(address.trim())?.[1];
    const faults: FormatFault[] = SPLIT_PO_BOX.test(address) ? [{ kind: 'poBox', found: address }] : [];
    return code && code.length !== 4 ? [...faults, { kind: 'postalCode', found: code }] : faults;
  }
  const { country = 'NO', postalCode, poBox } = address;
  if (country !== 'NO') return [];
  const faults: FormatFault[] =
    poBox && SPLIT_PO_BOX.test(poBox) ? [{ kind: 'poBox', found: poBox, part: 'poBox' }] : [];
  const isCode = postalCode === undefined || /^(?:NO?-)?\d{4}$/u.test(postalCode);
  return isCode ? faults : [...faults, { kind: 'postalCode', found: postalCode, part: 'postalCode' }];
}
