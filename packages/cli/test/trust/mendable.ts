import { SCHEMA } from '../run-cli.ts';

/** A declaration with two findings that `--fix` mends. */
export const OLD = `$schema: ${SCHEMA}
language: nb # bokmål
controller: { name: Nordvik kommune, organisationNumber: "987 654 325" }
general: { transfers: ingen }
${'# Mange ord.\n'.repeat(200)}`;

/** The same, mended. */
export const NEW = OLD.replace('"987 654 325"', '"987654325"').replace('ingen', 'none');
