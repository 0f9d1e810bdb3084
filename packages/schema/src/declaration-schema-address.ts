/** The permanent address of the declaration's schema, version 1: the value of `$schema` in every declaration. */
export const DECLARATION_SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
