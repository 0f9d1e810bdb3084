#!/usr/bin/env node
import { VERSION } from './version.ts';

// Asking for the version must not cost the loading of the linter.
if (process.argv[2] === '--version' || process.argv[2] === '-v') {
  process.stdout.write(`${VERSION}\n`);
} else {
  // Whoever reads the output may stop early (`| head`); the rest then has nowhere to go, and that is no bug.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(2);
    throw error;
  });
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), process);
}
