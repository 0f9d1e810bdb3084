// `npm test`: every check there is. `npm test -- pattern …` runs only the tests whose files match.
import { ensureBuilt, ensureInstalled, run } from './ready.mjs';

ensureInstalled();
const only = process.argv.slice(2);
if (only.length === 0) {
  run('npm', ['run', '--silent', 'generate', '--', '--check']);
  run('npm', ['run', '--silent', 'lint']);
  run('npm', ['run', '--silent', 'typecheck']);
}
ensureBuilt();
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...only]);
