import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, folderWith, SCHEMA } from '../run-cli.ts';
import { preload, tretten } from './command.ts';
import { OLD } from './mendable.ts';

const AS_OF = ['--as-of', '2026-11-21'];

/** Every way out of the process: it is said on standard error, and fails. */
const TRAP = preload(`import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
const close = (module, ...names) => {
  for (const name of names) module[name] = () => {
    fs.writeSync(2, 'TOUCHED ' + name + '\\n');
    throw new Error('no way out');
  };
};
close(childProcess, 'spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork');
close(net.Socket.prototype, 'connect');
close(net, 'connect', 'createConnection', 'createServer');
close(tls, 'connect');
close(dns, 'lookup', 'resolve');
close(dns.promises, 'lookup', 'resolve');
close(dgram, 'createSocket');
close(http, 'request', 'get');
close(https, 'request', 'get');
close(globalThis, 'fetch', 'WebSocket');`);

describe('the command reaches nothing outside of the files', () => {
  test.each([
    ['JSON', ['lint', join(EXAMPLES, 'nordvik/nordvik.json'), ...AS_OF], 0],
    ['YAML with findings', ['lint', join(EXAMPLES, 'balsfjord/balsfjord.yaml'), ...AS_OF], 1],
    ['TypeScript', ['lint', join(EXAMPLES, 'nordvik/nordvik.ts'), ...AS_OF], 0],
    ['SARIF', ['lint', join(EXAMPLES, 'fjord'), '--format', 'sarif', ...AS_OF], 1],
    ['HTML', ['lint', join(EXAMPLES, 'fjord'), '--format', 'html', ...AS_OF], 1],
    ['the rules', ['rules'], 0],
    ['the page of a rule', ['explain', 'complaint-right-required'], 0],
    ['a completion', ['completion', 'bash'], 0],
  ])('%s', (_what, args, expected) => {
    const { code, stderr } = tretten(args, { before: TRAP });
    expect(stderr).not.toContain('TOUCHED');
    expect(code).toBe(expected);
  });
  test('mending', () => {
    const { stderr } = tretten(['lint', '.', '--fix', ...AS_OF], {
      before: TRAP,
      cwd: folderWith({ 'p.yaml': OLD }),
    });
    expect(stderr).toContain('Mended 2 findings');
    expect(stderr).not.toContain('TOUCHED');
  });
  test.each([
    "fetch('http://127.0.0.1:9')",
    "import('node:http').then(({ get }) => get('http://127.0.0.1:9'))",
    "import('node:net').then(({ connect }) => connect(9))",
    "import('node:child_process').then(({ spawnSync }) => spawnSync('true'))",
  ])('the trap springs at %s', (code) => {
    const args = ['--import', TRAP, '--input-type=module', '--eval', `await ${code}`];
    const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toContain('TOUCHED');
    expect(status).toBe(1);
  });
});

describe('nothing that is linted is run', () => {
  const RUN = 'require("node:fs").writeFileSync("ran", "");';
  const IMPORT = 'import { writeFileSync } from "node:fs";\nwriteFileSync("ran", "");\n';
  const declaration = `${IMPORT}export default { $schema: '${SCHEMA}', language: 'nb' };\n`;
  test('scripts, configurations and hooks beside the declarations', () => {
    const cwd = folderWith({
      'p.yaml': OLD,
      'p.js': RUN,
      'p.cjs': RUN,
      'p.mjs': declaration,
      'p.ts': declaration,
      'shared.ts': `${IMPORT}export const name = 'Nordvik kommune';\n`,
      'q.ts': `import { name } from './shared.ts';\nexport default { $schema: '${SCHEMA}', language: 'nb', controller: { name } };\n`,
      '.trettenrc.js': RUN,
      'tsconfig.json': '{ "compilerOptions": { "plugins": [{ "name": "./p.cjs" }] } }',
      'package.json': `{ "main": "p.cjs", "type": "commonjs", "scripts": { "postinstall": "touch ran" } }`,
    });
    const { stdout } = tretten(['lint', '.', ...AS_OF], { cwd });
    for (const file of ['p.yaml', 'p.ts', 'q.ts']) expect(stdout).toContain(`${file}:`);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });
  test.each([
    "!!js/function \"function () { require('fs').writeFileSync('ran', '') }\"",
    "!!python/object/apply:os.system ['touch ran']",
    '!<tag:yaml.org,2002:js/undefined> x',
    '$(touch ran)',
    '`touch ran`',
  ])('in YAML: %s', (value) => {
    const cwd = folderWith({ 'p.yaml': `$schema: ${SCHEMA}\nlanguage: nb\ntitle: ${value}\n` });
    expect(tretten(['lint', 'p.yaml', ...AS_OF], { cwd }).code).not.toBe(3);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });
  test('no text becomes code, not even inside', () => {
    const flags = ['--disallow-code-generation-from-strings'];
    for (const file of ['nordvik.json', 'nordvik.yaml', 'nordvik.ts']) {
      const { code, stderr } = tretten(['lint', join(EXAMPLES, 'nordvik', file), ...AS_OF], { flags });
      expect(stderr).toBe('');
      expect(code).toBe(0);
    }
  });
});
