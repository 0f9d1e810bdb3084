import { spawnSync } from 'node:child_process';

/** The first Python at hand in which the library of that name can be imported; undefined when there is none. */
export function pythonWith(statement: string): string | undefined {
  return ['python3', '/usr/bin/python3', 'python'].find(
    (program) => spawnSync(program, ['-c', statement]).status === 0,
  );
}

/** The program, when it is at hand and runs with that argument. */
export function programAtHand(program: string, argument: string): string | undefined {
  return spawnSync(program, [argument]).status === 0 ? program : undefined;
}

/** Says in the log of the tests what is not checked here, and why. */
export function announceMissing(what: string, isThere: boolean): void {
  if (!isThere) console.warn(`Not checked here: ${what}`);
}
