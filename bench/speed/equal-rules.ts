import { readFileSync } from 'node:fs';
import { ALL_RULES } from '@tretten/linter';
import { load } from 'js-yaml';
import { SPECTRAL_RULES } from './peers.ts';

/** The ids of the rules that both Spectral and tretten ask. */
export function equalRules(): readonly string[] {
  const { rules } = load(readFileSync(SPECTRAL_RULES, 'utf8')) as { rules: Record<string, unknown> };
  return Object.keys(rules);
}

/** The settings under which tretten asks nothing but those; what cannot be switched off is left as it is. */
export function onlyEqualRules(): Record<string, 'off'> {
  const kept = new Set(equalRules());
  return Object.fromEntries(
    ALL_RULES.filter(({ id, locked }) => !kept.has(id) && locked !== 'always').map(({ id }) => [id, 'off']),
  );
}
