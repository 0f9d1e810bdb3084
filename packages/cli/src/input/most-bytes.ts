/** One byte more than the readers take of a declaration, so that they can say that there are too many. */
export const MOST_BYTES = 10_000_001;
