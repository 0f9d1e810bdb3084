/** Whether a string is a valid Norwegian organisation number: nine digits, spaces and a trailing MVA allowed, check digit by modulus 11. */
export function isOrganisationNumber(_value: string): boolean {
  throw new Error('not written yet');
}
