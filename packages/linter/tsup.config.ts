import { defineConfig } from 'tsup';
import { latinLetters } from '../../tools/build/latin-letters.ts';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library(['src/index.ts', 'src/pages.ts', 'src/testing.ts', 'src/skeletons.ts'], {
    esbuildPlugins: [latinLetters],
  }),
);
