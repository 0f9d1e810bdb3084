import { join } from 'node:path';
import { differing, writeFiles } from './files.ts';
import { STAGES } from './generate-all.ts';

const root = join(import.meta.dirname, '../..');
const isCheck = process.argv.includes('--check');
const different: string[] = [];
for (const stage of STAGES) {
  const files = await stage(root);
  different.push(...(isCheck ? differing(root, files) : writeFiles(root, files)));
}
if (isCheck) for (const path of different) console.error(`not up to date: ${path} (run npm run generate)`);
else
  console.log(
    different.length > 0 ? different.map((path) => `wrote ${path}`).join('\n') : 'everything is up to date',
  );
process.exitCode = isCheck && different.length > 0 ? 1 : 0;
