/** The part of the process that the command touches; tests give another. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: {
    write(text: string): unknown;
    once?(event: 'drain', listener: () => void): unknown;
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  cwd(): string;
}

/** Colours unless NO_COLOR is set or the output is no terminal; FORCE_COLOR overrides both a pipe and nothing else. */
export function wantsColor({ env, stdout }: Terminal): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
