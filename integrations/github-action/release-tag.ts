import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReleaseFiles } from './release-files.ts';

/**
 * Sets a tag on a commit that holds the action alone, at its root, so that a workflow can use it by that tag and fetches
 * little. Neither the working folder nor a branch changes, and nothing is pushed. Returns the commit.
 */
export async function tagAction(repository: string, tag: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tretten-action-'));
  const files = join(folder, 'files');
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') },
    }).trim();
  try {
    await writeReleaseFiles(files);
    // `dist` is ignored in the repository, but it is what the tag is for.
    git(`--work-tree=${files}`, 'add', '--all', '--force', '.');
    const commit = git('commit-tree', git('write-tree'), '-m', `The GitHub action as ${tag}`);
    git('tag', '--force', tag, commit);
    return commit;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
