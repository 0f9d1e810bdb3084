// Runs a program of this Node.js inside this process and writes its peak resident memory, in kilobytes, when it ends.
import { pathToFileURL } from 'node:url';

const [program, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], program, ...args];
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
await import(pathToFileURL(program).href);
