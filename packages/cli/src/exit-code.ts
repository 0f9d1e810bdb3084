/** What the command's exit says: 0 clean, 1 findings, 2 the user's mistake, 3 a bug of tretten. */
export const EXIT = { clean: 0, findings: 1, mistake: 2, bug: 3 } as const;

/** One of the four exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
