import { cpus, totalmem, type } from 'node:os';

/** What the benchmark ran on. */
export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly processors: string;
  readonly cores: number;
  /** In GiB, rounded. */
  readonly memory: number;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    system: type(),
    processors: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
  };
}

/** The machine in one line. */
export function describeMachine({ node, system, processors, cores, memory }: Machine): string {
  return `Node.js ${node.replace(/^v/, '')}, ${system}, ${cores} cores (${processors}), ${memory} GiB of memory`;
}
