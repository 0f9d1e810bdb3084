import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import type { Repairs } from '../rule/repair.ts';

type Params = Readonly<Record<string, string | number>>;

/** The parameters of a finding with what may be a national identity number masked: no report repeats one. */
export function withoutIdentityNumbers(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, masked(value)]));
}

/** The repairs, unless a report of them would repeat an identity number: then there are none, and the author rewrites the text. */
export function unlessIdentifying(repairs: Repairs): Repairs {
  const text = JSON.stringify(repairs);
  return maskIdentityNumbers(text) === text ? repairs : {};
}

/** A figure has lost the noughts that it began with. */
function masked(value: string | number): string | number {
  if (typeof value === 'string') return maskIdentityNumbers(value);
  return value < LEAST ? value : maskIdentityNumbers(String(value).padStart(11, '0'));
}

/** Smaller than the figure of any identity number: 1 January of a year 00. */
const LEAST = 1_000_000_000;
