import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../run-cli.ts';
import { COMMAND, tretten } from './command.ts';
import { NEW, OLD } from './mendable.ts';

// Programs of the system, none of the project's.
const MAKE_PIPE = 'mkfifo';
const OWN_MOUNTS = 'unshare';

const AS_OF = ['--as-of', '2026-11-21'];
const isRoot = process.getuid?.() === 0;
/** Permissions do not stop root, so root runs it as nobody. */
const NOBODY = isRoot ? { uid: 65534, gid: 65534 } : {};

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  test('is told where it is named, and passed over in a folder; nothing waits', async () => {
    const cwd = folderWith({ 'p.yaml': OLD });
    mkdirSync(join(cwd, 'folder.yaml'));
    spawnSync(MAKE_PIPE, [join(cwd, 'pipe.yaml')]);
    symlinkSync('/dev/zero', join(cwd, 'zero.yaml'));
    symlinkSync('gone.yaml', join(cwd, 'broken.yaml'));
    symlinkSync('self.yaml', join(cwd, 'self.yaml'));
    const server = createServer().listen(join(cwd, 'socket.yaml'));
    const named = (name: string) => run(['lint', name, 'p.yaml', ...AS_OF], { cwd });
    for (const [name, sentence] of [
      ['pipe.yaml', 'pipe.yaml is not a regular file.'],
      ['zero.yaml', 'zero.yaml is not a regular file.'],
      ['socket.yaml', 'socket.yaml is not a regular file.'],
      ['/dev/null', '/dev/null is not a regular file.'],
      ['broken.yaml', 'broken.yaml does not exist.'],
      ['p.yaml/q.yaml', 'p.yaml/q.yaml does not exist.'],
      ['self.yaml', 'self.yaml cannot be read: ELOOP.'],
      [`${'a'.repeat(300)}.yaml`, '.yaml cannot be read: ENAMETOOLONG.'],
    ] as const) {
      const { code, stdout } = await named(name);
      expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(sentence);
      expect(stdout).toContain('p.yaml:3:');
      expect(code).toBe(2);
    }
    for (const operand of ['.', '*.yaml']) {
      const { code, stdout } = await run(['lint', operand, '--format', 'json', ...AS_OF], { cwd });
      expect((JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual([
        'p.yaml',
      ]);
      expect(code).toBe(1);
    }
    server.close();
  });
  test('a name that is not in UTF-8 is told', () => {
    const cwd = folderWith({ 'p.yaml': OLD });
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/na`), Buffer.from([0xef]), Buffer.from('ve.yaml')]),
      OLD,
    );
    const { code, stdout } = tretten(['lint', '.', ...AS_OF], { cwd });
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('has a name that is not in UTF-8. Rename the file.');
    expect(code).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32')('what may not be read', () => {
  test.for(['.', '**/*.yaml'])('is told, and hides nothing else: %s', (operand, { skip }) => {
    const about = tretten(['--version'], { ...NOBODY });
    skip(about.code !== 0, 'the command lies where nobody may not read');
    const cwd = folderWith({ 'p.yaml': OLD, 'secret.yaml': OLD });
    mkdirSync(join(cwd, 'closed'));
    writeFileSync(join(cwd, 'closed/q.yaml'), OLD);
    chmodSync(join(cwd, 'secret.yaml'), 0o000);
    chmodSync(join(cwd, 'closed'), 0o000);
    chmodSync(cwd, 0o755);
    const { code, stdout } = tretten(['lint', operand, ...AS_OF], { cwd, ...NOBODY });
    chmodSync(join(cwd, 'closed'), 0o755);
    expect(stdout).toContain('closed cannot be read: permission denied.');
    expect(stdout).toContain('secret.yaml cannot be read: permission denied.');
    expect(stdout).toContain('p.yaml:3:');
    expect(code).toBe(2);
  });
});

/** Mounts need root and namespaces of their own; where there are none, the tests say so. */
const CAN_MOUNT = spawnSync(OWN_MOUNTS, ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;

/** Runs shell lines in a namespace of its own, in which a small file system is mounted at `$M`. */
function mounted(options: string, lines: string) {
  const folder = folderWith({ 'old.yaml': OLD });
  const script = `set -e; M="${folder}/m"; mkdir "$M"; mount -t tmpfs -o ${options} tmpfs "$M"; ${lines}`;
  const { status, stdout } = spawnSync(OWN_MOUNTS, ['-m', 'sh', '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      LANG: 'C',
      T: `${process.execPath} ${COMMAND}`,
      OLD: join(folder, 'old.yaml'),
    },
  });
  return { status, stdout: stdout.replaceAll(/[ \n]+/gu, ' ') };
}

describe.skipIf(!CAN_MOUNT)('a file system (needs the right to mount)', () => {
  const lint = `cd "$M"; $T lint . --fix ${AS_OF.join(' ')} || echo "code $?"`;
  test('that is read-only keeps its files, and the rest is reported', () => {
    const { stdout } = mounted(
      'size=1m',
      `cp "$OLD" "$M/p.yaml"; mount -o remount,ro "$M"; ${lint}; cmp p.yaml "$OLD" && ls`,
    );
    expect(stdout).toContain('p.yaml cannot be written: EROFS.');
    expect(stdout).toContain('code 2');
    expect(stdout).toMatch(/ p\.yaml $/u);
  });
  test('that is full keeps its files, and leaves none behind', () => {
    const fill = 'head -c 1000000 /dev/zero > "$M/rest" || true';
    const { stdout } = mounted(
      'size=16k',
      `cp "$OLD" "$M/p.yaml"; ${fill} 2>/dev/null; ${lint}; cmp p.yaml "$OLD" && ls -A`,
    );
    expect(stdout).toContain('p.yaml cannot be written: ENOSPC.');
    expect(stdout).toContain('code 2');
    expect(stdout).toMatch(/ p\.yaml rest $/u);
  });
  test('that is full or read-only is no trouble for a report that is cached', () => {
    const cached = `cd "$M"; $T lint . --cache --cache-location "$M/c" ${AS_OF.join(' ')} || echo "code $?"`;
    const { stdout } = mounted('size=1m', `cp "$OLD" "$M/p.yaml"; mount -o remount,ro "$M"; ${cached}`);
    expect(stdout).toContain('p.yaml:3:');
    expect(stdout).toContain('code 1');
  });
});

test('100,000 other files cost neither memory nor patience', () => {
  const cwd = folderWith({ 'p.yaml': OLD });
  for (let folder = 0; folder < 100; folder += 1) {
    const path = join(cwd, String(folder));
    mkdirSync(path);
    writeFileSync(join(path, '0.json'), '{}');
    for (let file = 1; file < 1000; file += 1) linkSync(join(path, '0.json'), join(path, `${file}.json`));
  }
  const { code, stdout, stderr } = tretten(['lint', '.', ...AS_OF], {
    cwd,
    flags: ['--max-old-space-size=128'],
  });
  expect(stderr).toContain('100000 JSON or YAML files');
  expect(stdout).toContain('Read 1 file');
  expect(code).toBe(1);
});

describe('a cache whose writing was broken off', () => {
  test('is as good as none', () => {
    const cwd = folderWith({ 'p.yaml': OLD, 'q.yaml': NEW });
    const cached = () => tretten(['lint', '.', '--cache', '--cache-location', 'c', ...AS_OF], { cwd });
    const whole = cached();
    const files = readdirSync(join(cwd, 'c'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const share of [0, 0.5, 0.99]) {
      for (const { parentPath, name } of files) {
        const path = join(parentPath, name);
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, text.slice(0, text.length * share));
      }
      expect(cached()).toEqual(whole);
    }
  });
});
