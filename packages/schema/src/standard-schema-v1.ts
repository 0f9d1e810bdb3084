/** The interface of Standard Schema, version 1 (https://standardschema.dev), as far as a schema without promises needs it. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    /** Name of the library that made the schema. */
    readonly vendor: string;
    /** The value when it is valid, else what is wrong with it. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Carries the types for inference; there is nothing in it at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** A valid value, or issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, with the keys that lead to it. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
