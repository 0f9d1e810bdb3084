/** How grave a finding is: `error` = binding law is broken, `warning` = guidance or a likely mistake, `info` = good practice. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities from gravest to mildest, as reports sort them. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
