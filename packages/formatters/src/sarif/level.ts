import type { Severity } from '@tretten/schema/report';

/** Severities as SARIF calls them. */
export const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
