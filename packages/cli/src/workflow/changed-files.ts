import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UserMistake } from '../user-mistake.ts';
import type { WorkflowTexts } from './workflow-texts.ts';

/**
 * The absolute paths of the files that differ from the commit where this branch left `ref`: committed, staged, not yet
 * staged, new and deleted ones, a renamed one by both names. Throws `UserMistake` outside a repository and for an unknown
 * commit.
 */
export function changedFiles(ref: string, cwd: string, texts: WorkflowTexts): ReadonlySet<string> {
  const git = (...args: string[]): string | undefined => {
    // The language of git's messages must not matter, and nothing of the reference may be taken for an option.
    const { status, stdout, error } = spawnSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (error) throw new UserMistake(texts.noGit((error as NodeJS.ErrnoException).code ?? error.message));
    return status === 0 ? stdout : undefined;
  };
  const up = git('rev-parse', '--show-cdup');
  if (up === undefined) throw new UserMistake(texts.noRepository(cwd));
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)?.trim();
  if (!commit) throw new UserMistake(texts.noCommit(ref));
  const base = git('merge-base', commit, 'HEAD')?.trim();
  if (!base) throw new UserMistake(texts.noCommonHistory(ref));
  const root = resolve(cwd, up.trim());
  const changed = git('diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', base, '--') ?? '';
  const fresh = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', root) ?? '';
  return new Set(
    `${changed}\0${fresh}`
      .split('\0')
      .filter((path) => path !== '')
      .map((path) => resolve(root, path)),
  );
}
