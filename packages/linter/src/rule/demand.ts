/**
 * Something that the law demands of every declaration, as data: the rule checks it, and the published *complete*
 * schema is derived from it.
 */
export interface Demand {
  /** Where it is demanded: of the declaration or of every processing activity. */
  readonly at: '' | '/processingActivities/*';
  /** The keys that lead to the element from there, e.g. `['controller', 'contact']`. */
  readonly keys: readonly [string, ...string[]];
  /** The element must hold at least one of these keys. */
  readonly oneOf?: readonly string[];
  /** Beside `oneOf`: a list at this key that names one of these values is as good, such as details that are withheld. */
  readonly orListed?: { readonly key: string; readonly values: readonly string[] };
  /** The element is a list, and one of its items must have one of these values at this key. */
  readonly contains?: { readonly key: string; readonly values: readonly string[] };
  /** Where the parent of the element is missing as a whole, another rule tells it. */
  readonly parentToldElsewhere?: boolean;
  /** An activity that is silent takes the element from `general`. */
  readonly inherited?: boolean;
}
