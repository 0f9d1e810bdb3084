// Generated; do not edit.
/** One failed keyword, as ajv reports it (no message: sentences are made elsewhere). */
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** True when the value satisfies the schema; otherwise `errors` holds every failed keyword until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
};
export default validate;
