import type { Configuration } from './generated/config.ts';
import validate, { type ValidatorError } from './generated/validate-config.js';

export * from './generated/config.ts';
export type { ValidatorError } from './generated/validate-config.js';

/** Whether a value is a configuration, as https://w3id.org/tretten/v1/config.schema.json describes it. */
export function isConfiguration(value: unknown): value is Configuration {
  return validate(value);
}

/** Every constraint of the schema that a value breaks; `[]` for a configuration. */
export function configurationErrors(value: unknown): readonly ValidatorError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}
