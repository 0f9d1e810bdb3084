import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'];

export default defineConfig(library(['src/index.ts', ...FORMATS.map((format) => `src/${format}.ts`)]));
