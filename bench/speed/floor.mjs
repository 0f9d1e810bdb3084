// The least that any linter must do: list the folder, read every file, parse it; or with `-` each line of standard input.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === '-') {
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: process.stdin })) JSON.parse(line);
} else {
  let yaml;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (entry.name.endsWith('.yaml')) {
      yaml ??= createRequire(new URL('../../packages/document/package.json', import.meta.url))('js-yaml');
      yaml.load(text);
    } else JSON.parse(text);
  }
}
