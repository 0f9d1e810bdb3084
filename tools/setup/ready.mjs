// What a fresh clone needs before anything can run: dependencies and a build, each made only when it is not there or
// no longer fits. Plain JavaScript without imports from outside, since nothing is installed yet when it runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './installed.mjs';

const root = join(import.meta.dirname, '../..');
const STAMPS = join(root, 'node_modules/.tretten');
/** What the build is made from. */
const SOURCES = ['packages', 'schemas', 'tsconfig.base.json', 'tsup.base.ts', 'package-lock.json'];
const PASSED_OVER = new Set(['node_modules', 'dist', 'test']);

/**
 * Installs dependencies when they are not those of the lock file. Where there are some already, only the difference is
 * made good: `npm ci` would take away everything first, from under whatever else runs in the folder.
 */
export function ensureInstalled() {
  const wanted = digest([join(root, 'package-lock.json')]);
  if (stampOf('installed') === wanted) return;
  if (!isInstalled(root)) {
    console.error('Installing dependencies …');
    const isFresh = !existsSync(join(root, 'node_modules')) || process.env['CI'];
    run('npm', [isFresh ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  stamp('installed', digest([join(root, 'package-lock.json')]));
}

/** Builds all packages when their sources have changed since, or there is no build. */
export function ensureBuilt() {
  const wanted = digest(SOURCES.flatMap((path) => filesBelow(join(root, path))));
  const isThere = existsSync(join(root, 'packages/cli/dist/bin.js'));
  if (isThere && stampOf('built') === wanted) return;
  console.error('Building …');
  build();
  stamp('built', wanted);
}

/** Builds every workspace package, in the order in which they depend on each other. */
export function build() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const workspace of workspaces.filter((path) => path.startsWith('packages/'))) {
    run('npm', ['run', '--silent', 'build', '--workspace', workspace], 'ignore');
  }
}

/** Runs a program in the repository's root; its failure ends this one with the same exit code. */
export function run(program, args, stdout = 'inherit') {
  try {
    execFileSync(program, args, {
      cwd: root,
      stdio: ['inherit', stdout, 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    process.exit(error.status || 1);
  }
}

function stampOf(name) {
  const path = join(STAMPS, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function stamp(name, value) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), value);
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.parentPath
          .slice(root.length)
          .split(/[\\/]/)
          .some((part) => PASSED_OVER.has(part)),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}
