// `npm run release:action -- action-v0`: tags the built action; `git push origin action-v0` then publishes it.
import { join } from 'node:path';
import { tagAction } from './release-tag.ts';

const [tag = ''] = process.argv.slice(2);
if (/^action-v\d+(\.\d+){0,2}$/.test(tag))
  console.log(
    `${tag} is ${await tagAction(join(import.meta.dirname, '../..'), tag)}; push it with: git push origin ${tag}`,
  );
else {
  console.error('Name the tag, such as action-v0 or action-v0.1.0.');
  process.exitCode = 2;
}
