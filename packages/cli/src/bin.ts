#!/usr/bin/env node
import { VERSION } from './version.ts';

// Output that nobody gets must never end like a verdict, so 2. Whoever reads it may stop early (`| head`), which is no
// mistake worth a sentence; a full disk is.
process.stdout.on('error', async ({ code = 'unknown' }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') {
    const { lostOutput } = await import('./lost-output.ts');
    process.stderr.write(`tretten: ${lostOutput(code, process.env)}\n`);
  }
  process.exit(2);
});
// Where nothing can be said, the exit code must do.
process.stderr.on('error', () => {});

// Asking for the version must not cost the loading of the linter.
if (process.argv[2] === '--version' || process.argv[2] === '-v') {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), process);
}
