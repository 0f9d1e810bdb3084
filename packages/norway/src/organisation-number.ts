const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Whether a string is a valid Norwegian organisation number: nine digits, spaces and a trailing MVA allowed, check digit by modulus 11. */
export function isOrganisationNumber(value: string): boolean {
  const digits = plainOrganisationNumber(value);
  if (!/^\d{9}$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}

/** The number without spaces and MVA: `974 761 467 MVA` becomes `974761467`; other text is left as it is. */
export function plainOrganisationNumber(value: string): string {
  return value.replaceAll(/\s/gu, '').replace(/MVA$/iu, '');
}

/** The number as it is displayed: `974 761 467`. */
export function formatOrganisationNumber(value: string): string {
  return plainOrganisationNumber(value).replace(/^(\d{3})(\d{3})(\d{3})$/u, '$1 $2 $3');
}
