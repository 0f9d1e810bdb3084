import { maskIdentityNumbers } from '@tretten/norway/identity-number';

type Params = Readonly<Record<string, string | number>>;

/** The parameters of a finding with what may be a national identity number masked: no report repeats one. */
export function withoutIdentityNumbers(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, masked(value)]));
}

/** A figure has lost the noughts that it began with. */
function masked(value: string | number): string | number {
  if (typeof value === 'string') return maskIdentityNumbers(value);
  return value < LEAST ? value : maskIdentityNumbers(String(value).padStart(11, '0'));
}

/** Smaller than the figure of any identity number: 1 January of a year 00. */
const LEAST = 1_000_000_000;
